package org.dateline.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about a report besides its headline, date and text.
 *
 * @param author byline, as written
 * @param updated when it was last changed
 * @param country the publisher's country, as written; else the ISO 3166-1 alpha-3 code of that
 *     whose addresses it has
 * @param rights copyright or licence line, as written
 * @param edition where it stands among the versions of its story
 */
public record Imprint(
    @Nullable String author,
    @Nullable Published updated,
    @Nullable String country,
    @Nullable String rights,
    Edition edition)
    implements Serializable {

  /** Nothing said. */
  public static final Imprint NONE = new Imprint(null, null, null, null, Edition.ONLY);
}
