package org.dateline.store.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of events ends.
 *
 * @param day of the last event on it, {@link #NO_DAY} for one without
 * @param id of that event
 */
record Cursor(LocalDate day, String id) {
  /** Stands for no date: before all. */
  static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

  static Cursor after(StoredEvent event) {
    LocalDate from = event.when() == null ? null : event.when().from();
    return new Cursor(from == null ? NO_DAY : from, event.id());
  }

  /**
   * The cursor of that text.
   *
   * @throws IllegalArgumentException where no page gave it
   */
  static @Nullable Cursor of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int end = text.indexOf('_');
    try {
      return new Cursor(
          LocalDate.parse(text.substring(0, Math.max(0, end))), text.substring(end + 1));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no page ends at " + text, e);
    }
  }

  @Override
  public String toString() {
    return day + "_" + id;
  }
}
