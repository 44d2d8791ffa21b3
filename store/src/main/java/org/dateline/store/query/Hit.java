package org.dateline.store.query;

import org.jspecify.annotations.Nullable;

/**
 * A report that a search found.
 *
 * @param reportId its id
 * @param title headline
 * @param publisher who published it
 * @param published ISO 8601, as precisely as its source says
 * @param score how well it suits, above 0
 */
public record Hit(
    String reportId,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    double score) {}
