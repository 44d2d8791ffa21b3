package org.dateline.store.query;

import java.util.Locale;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter, over the table {@code events} by the name {@code e}. */
final class Conditions {
  private Conditions() {}

  /** Adds {@code where …} with all that the filter asks for. */
  static Sql where(Sql sql, EventFilter filter) {
    sql.and("where true");
    if (!filter.types().isEmpty()) {
      sql.and("and e.type").in(filter.types());
    }
    parties(sql, filter.actor(), filter.recipient());
    if (filter.country() != null) {
      sql.and("and e.country = ?", filter.country().toUpperCase(Locale.ROOT));
    }
    days(sql, filter);
    auxiliary(sql, filter.auxiliary());
    if (filter.minKilled() != null) {
      sql.and("and e.killed_best >= ?", filter.minKilled());
    }
    if (filter.text() != null) {
      sql.and(
          "and exists (select 1 from mentions m where m.event_id = e.id and position(? in lower(m.text)) > 0)",
          filter.text().toLowerCase(Locale.ROOT));
    }
    if (filter.status() != null) {
      sql.and("and e.status = ?", filter.status().word());
    }
    return sql;
  }

  /** The same, but what people rejected only where the filter asks for it. */
  static Sql counted(Sql sql, EventFilter filter) {
    where(sql, filter);
    return filter.status() == null ? sql.and("and e.status <> 'rejected'") : sql;
  }

  /** Both sides in one condition: two of their own cost DuckDB half as much again. */
  private static void parties(Sql sql, @Nullable String actor, @Nullable String recipient) {
    if (actor == null && recipient == null) {
      return;
    }
    sql.and("and e.id in (");
    if (actor != null) {
      party(sql, "actor", actor);
    }
    if (actor != null && recipient != null) {
      sql.and("intersect");
    }
    if (recipient != null) {
      party(sql, "recipient", recipient);
    }
    sql.and(")");
  }

  /** The events that have the party asked for on this side. */
  private static void party(Sql sql, String side, String asked) {
    String code = asked.toUpperCase(Locale.ROOT);
    sql.and("select p.event_id from event_parties p")
        .and("where p.aggregation = ? and p.side = ?", Rules.STORED.ruleName(), side)
        .and("and (p.country = ? or p.code = ? or p.party_id = ?", code, code, asked)
        .and("or position(? in '|' || p.sectors || '|') > 0", "|" + code + "|")
        .and("or position(? in lower(p.name)) > 0)", asked.toLowerCase(Locale.ROOT));
  }

  private static void days(Sql sql, EventFilter filter) {
    if (filter.from() != null) {
      sql.and("and coalesce(e.date_to, e.date_from) >= ?", filter.from());
    }
    if (filter.to() != null) {
      sql.and("and e.date_from <= ?", filter.to());
    }
  }

  private static void auxiliary(Sql sql, @Nullable String auxiliary) {
    if (EventFilter.NO_AUXILIARY.equals(auxiliary)) {
      sql.and("and e.auxiliary = ''");
    } else if (auxiliary != null && !auxiliary.equals(EventFilter.ANY_AUXILIARY)) {
      sql.and("and position(? in '|' || e.auxiliary || '|') > 0", "|" + auxiliary + "|");
    }
  }
}
