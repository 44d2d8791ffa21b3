package org.dateline.store.export;

import org.jspecify.annotations.Nullable;

/**
 * Makes the value of one column: a text, a number, a list of texts; null where nothing is known.
 */
interface Cell {
  @Nullable Object of(ShapeRow row);
}
