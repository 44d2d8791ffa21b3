package org.dateline.store.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is stored.
 *
 * @param id its own id, or one made from its content
 * @param title headline
 * @param url address as given
 * @param publisher who published it
 * @param published ISO 8601, as precisely as its source says
 * @param publishedAt the same as a point in time; the day's first moment in UTC where only the day
 *     is known
 * @param language ISO 639-1 code
 * @param author byline
 * @param country the publisher's, as written
 * @param rights copyright or licence line
 * @param origin what it is a copy of: copies of one story share it
 * @param text the text, to which all offsets refer
 */
public record StoredReport(
    String id,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable Instant publishedAt,
    String language,
    @Nullable String author,
    @Nullable String country,
    @Nullable String rights,
    String origin,
    String text) {}
