package org.dateline.store.query;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table with a row for each unit and each span of time, those without events too. */
public enum Panel {
  COUNTRY_MONTH(Span.MONTH, Dimension.COUNTRY, null),
  DYAD_MONTH(Span.MONTH, Dimension.ACTOR, Dimension.RECIPIENT),
  ADMIN1_WEEK(Span.WEEK, Dimension.ADMIN1, null),
  ADMIN1_SATURDAY_WEEK(Span.SATURDAY_WEEK, Dimension.ADMIN1, null),
  PRIO_GRID_MONTH(Span.MONTH, Dimension.PRIO_GRID, null);

  private final Span span;
  private final Dimension one;
  private final @Nullable Dimension other;

  Panel(Span span, Dimension one, @Nullable Dimension other) {
    this.span = span;
    this.one = one;
    this.other = other;
  }

  /** What a unit is: an event without a value of one of these is in no unit. */
  public List<Dimension> unit() {
    return other == null ? List.of(one) : List.of(one, other);
  }

  public Span span() {
    return span;
  }

  /** The name by which users call it, such as {@code country-month}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
