package org.dateline.store.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the result of a question. */
public interface Rows {
  /** Takes the names of the columns, once, before all rows. */
  void columns(List<String> names);

  /** Takes a row, a value for each column. */
  void row(List<@Nullable Object> values);
}
