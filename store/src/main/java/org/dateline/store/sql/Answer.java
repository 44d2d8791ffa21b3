package org.dateline.store.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the result of a statement that a user wrote. */
public interface Answer {
  /** Takes the names of the columns, once, before all rows. */
  void columns(List<String> names);

  /** Takes a row: numbers, truths and texts; dates and times as texts. */
  void row(List<@Nullable Object> values);
}
