package org.dateline.dedupe;

import org.jspecify.annotations.Nullable;

/**
 * How many people, as decided.
 *
 * @param low fewest, null where unknown
 * @param best the number to use, null where none is given
 * @param high most, null where open
 */
public record Figure(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {}
