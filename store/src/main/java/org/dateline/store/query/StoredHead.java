package org.dateline.store.query;

import org.jspecify.annotations.Nullable;

/**
 * What a list of reports shows of one.
 *
 * @param id its id
 * @param title headline
 * @param publisher who published it
 * @param published ISO 8601, as precisely as its source says
 */
public record StoredHead(
    String id, @Nullable String title, @Nullable String publisher, @Nullable String published) {}
