package org.dateline.store.query;

import org.dateline.dedupe.Aggregation;
import org.dateline.store.sql.Sql;

/** The values of events by each rule of aggregation. */
public final class Rules {
  /** Decides the values that the table {@code events} holds. */
  public static final Aggregation STORED = Aggregation.LOW_BEST_HIGH;

  private static final String DECIDED =
      "aggregation, type, quad, score, date_from, date_to, country, admin1, latitude, longitude,"
          + " place_precision, killed_low, killed_best, killed_high";

  private static final String REST =
      "e.auxiliary, e.status, e.disputed, e.reports, e.origins, e.mentions, e.actors, e.recipients,"
          + " e.actor_names, e.recipient_names";

  private Rules() {}

  /**
   * Begins a statement whose table "ruled" holds all events with the values of one of the rules.
   */
  static Sql with(Aggregation rule) {
    if (rule == STORED) {
      return Sql.of("with ruled as (select id, " + DECIDED + ", " + REST).and("from events e)");
    }
    return Sql.of("with ruled as (select id, " + DECIDED + ", " + REST)
        .and("from events e where id not in")
        .and("(select event_id from alternatives where aggregation = ?)", rule.ruleName())
        .and("union all select e.id, " + ofAlternative() + ", " + REST)
        .and("from alternatives a join events e on e.id = a.event_id")
        .and("where a.aggregation = ?)", rule.ruleName());
  }

  private static String ofAlternative() {
    return "a." + DECIDED.replace(", ", ", a.");
  }
}
