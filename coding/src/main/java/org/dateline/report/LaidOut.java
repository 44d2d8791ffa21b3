package org.dateline.report;

import org.jspecify.annotations.Nullable;

/**
 * What a text's layout shows.
 *
 * @param layout its blocks
 * @param title the headline, where the text begins with one
 * @param author the byline, as written
 * @param published the day of its date line, else of its dateline; null where it has neither
 * @param updated the day of its update line
 * @param dateline its story's dateline
 */
public record LaidOut(
    Layout layout,
    @Nullable String title,
    @Nullable String author,
    @Nullable Published published,
    @Nullable Published updated,
    @Nullable Dateline dateline) {}
