package org.dateline.store.sql;

import java.util.List;
import org.dateline.store.beside.Rows;
import org.jspecify.annotations.Nullable;

/** Takes the result of a statement that a user wrote. */
public interface Answer extends Rows {
  /** Takes a row: numbers, truths and texts; dates and times as texts. */
  @Override
  void row(List<@Nullable Object> values);
}
