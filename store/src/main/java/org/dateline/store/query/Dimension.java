package org.dateline.store.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what events are counted. An event has one value of each, but for actors and recipients: it
 * counts once for each country on that side. Spans of time hold the events that lie in them wholly;
 * one that is known less finely has none.
 */
public enum Dimension {
  TYPE("e.type"),
  QUAD("e.quad"),
  STATUS("e.status"),
  AUXILIARY("e.auxiliary"),
  COUNTRY("e.country"),
  ADMIN1("e.country || ' ' || e.admin1"),
  /** The cell of PRIO-GRID, half a degree wide, of places known to a district or finer. */
  PRIO_GRID(
      "case when e.place_precision in ('point', 'city', 'district') then"
          + " cast(floor((e.latitude + 90) * 2) * 720 + floor((e.longitude + 180) * 2) + 1"
          + " as integer) end"),
  ACTOR("actor.party"),
  RECIPIENT("recipient.party"),
  DAY(span("%s")),
  /** Weeks that begin on Monday, as in ISO 8601. */
  WEEK(span("cast(date_trunc('week', %s) as date)")),
  /** Weeks that begin on Saturday. */
  SATURDAY_WEEK(span("cast(date_trunc('week', %s + 2) as date) - 2")),
  MONTH(span("cast(date_trunc('month', %s) as date)")),
  QUARTER(span("cast(date_trunc('quarter', %s) as date)")),
  YEAR(span("cast(date_trunc('year', %s) as date)"));

  private final String expression;

  Dimension(String expression) {
    this.expression = expression;
  }

  /** The first day of the span in which an event begins and ends. */
  private static String span(String trunc) {
    String begin = String.format(Locale.ROOT, trunc, "e.date_from");
    String end = String.format(Locale.ROOT, trunc, "coalesce(e.date_to, e.date_from)");
    return "case when " + begin + " = " + end + " then " + begin + " end";
  }

  /** The value of the event {@code e}, as a text; empty where it has none. */
  String sql() {
    return "coalesce(cast(" + expression + " as text), '')";
  }

  /** The side that has to be joined, null for none. */
  @Nullable String side() {
    return this == ACTOR || this == RECIPIENT ? name().toLowerCase(Locale.ROOT) : null;
  }

  /** The name by which users call it, such as {@code saturday-week}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
