package org.dateline.report.read;

import java.io.Serializable;
import java.util.Map;
import org.dateline.report.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the input.
 *
 * @param fields the source's name for a field, such as {@code TEXT} to {@code body}: it is asked
 *     before the names that are known anyway
 * @param published the date of reports that give none
 */
public record ReadOptions(Map<Field, String> fields, @Nullable Published published)
    implements Serializable {

  /** Nothing said. */
  public static final ReadOptions NONE = new ReadOptions(Map.of(), null);

  public ReadOptions {
    fields = Map.copyOf(fields);
  }
}
