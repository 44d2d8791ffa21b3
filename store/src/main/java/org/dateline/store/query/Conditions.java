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
    party(sql, "actor", filter.actor());
    party(sql, "recipient", filter.recipient());
    if (filter.country() != null) {
      sql.and("and e.country = ?", filter.country().toUpperCase(Locale.ROOT));
    }
    days(sql, filter);
    auxiliary(sql, filter.auxiliary());
    if (filter.minKilled() != null) {
      sql.and("and e.killed_best >= ?", filter.minKilled());
    }
    if (filter.minConfidence() != null) {
      sql.and(
          "and exists (select 1 from mentions m where m.event_id = e.id and m.confidence >= ?)",
          filter.minConfidence());
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

  /** One whose country, sector, code or id is what is asked for, or whose name holds it. */
  private static void party(Sql sql, String side, @Nullable String asked) {
    if (asked != null) {
      String column = "in e." + side;
      sql.and("and (position(? " + column + "s) > 0", Members.quoted(asked))
          .and("or position(? " + column + "s) > 0", Members.quoted(asked.toUpperCase(Locale.ROOT)))
          .and("or position(? " + column + "_names) > 0)", asked.toLowerCase(Locale.ROOT));
    }
  }

  private static void days(Sql sql, EventFilter filter) {
    if (filter.from() != null) {
      sql.and("and coalesce(e.date_to, e.date_from) >= ?", filter.from());
    }
    if (filter.to() != null) {
      sql.and("and coalesce(e.date_from, e.date_to) <= ?", filter.to());
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
