package org.dateline.dedupe;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are copies of one story, as papers print an agency's.
 *
 * @param copies at least one, in {@link Sketch#ORDER}
 */
public record Origin(List<Sketch> copies) implements Serializable {
  public Origin {
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("an origin without reports");
    }
    copies = copies.stream().sorted(Sketch.ORDER).toList();
  }

  /** The id of the report that was published first; what {@link Telling#origin} wants. */
  public String id() {
    return copies.get(0).reportId();
  }

  /** The agency whose story it is: the first that any copy names, null where none does. */
  public @Nullable String agency() {
    return copies.stream().map(Sketch::agency).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
