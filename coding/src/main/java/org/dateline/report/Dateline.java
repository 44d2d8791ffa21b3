package org.dateline.report;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a wire story: {@code KHARTOUM, Aug 4 (Reuters) -}. Its date is the reference time
 * of "Wednesday" in the story; its place is where the reporter sat, which need not be where the
 * event happened.
 *
 * @param place the place as written, such as {@code TROY, N.C.}; null where the dateline has none
 * @param date the day; where it gives no year, the one that brings it nearest to the report's
 *     publication; null where it gives none or the year is unknown
 * @param agency who sent it, by the name of {@code knowledge/report/agencies.tsv} or as written
 */
public record Dateline(@Nullable String place, @Nullable LocalDate date, @Nullable String agency)
    implements Serializable {}
