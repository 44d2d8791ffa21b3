package org.dateline.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands among the versions of its story. Of reports with the same {@code story},
 * the highest number holds; a withdrawn one takes all of them back.
 *
 * @param story what its versions share, such as a NewsML guid; null where the source names none
 * @param number 0 for a first or only version; {@code UPDATE 3-} is 3
 * @param standing what the source says of this version
 */
public record Edition(@Nullable String story, int number, Standing standing)
    implements Serializable {

  /** A report of which no other version is known. */
  public static final Edition ONLY = new Edition(null, 0, Standing.USABLE);

  /** What a source says of a version. */
  public enum Standing {
    USABLE,
    /** It mends an earlier version. */
    CORRECTION,
    /** Cancelled, killed or withheld: the story must not be used. */
    WITHDRAWN
  }
}
