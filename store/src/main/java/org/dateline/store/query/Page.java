package org.dateline.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a long list.
 *
 * @param items in the list's order
 * @param next what to ask for the items after these with, null where there are none
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }
}
