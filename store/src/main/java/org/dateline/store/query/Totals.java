package org.dateline.store.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.dedupe.Aggregation;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Sums over events, within one transaction. Events that people rejected are left out unless the
 * filter asks for them.
 */
public final class Totals {
  private static final List<String> FIELDS =
      List.of(
          "type",
          "actors",
          "recipients",
          "date",
          "place",
          "killed",
          "wounded",
          "missing",
          "detained",
          "abducted",
          "displaced",
          "affected");

  private final Session session;

  public Totals(Session session) {
    this.session = session;
  }

  /** The sums by dimensions, in the order of their values. */
  public List<Total> by(EventFilter filter, List<Dimension> dimensions, Aggregation rule) {
    Sql sql = Rules.with(rule).and("select count(*) as events, " + sum("mentions", "mentions"));
    sql.and(", " + sum("killed_low", "low"));
    sql.and(", " + sum("killed_best", "best") + ", cast(sum(coalesce(");
    sql.and("e.killed_high, e.killed_best, e.killed_low)) as bigint) as high");
    for (int i = 0; i < dimensions.size(); i++) {
      sql.and(", " + dimensions.get(i).sql() + " as value" + i);
    }
    sql.and("from ruled e");
    dimensions.forEach(dimension -> join(sql, dimension.side()));
    Conditions.counted(sql, filter);
    if (!dimensions.isEmpty()) {
      sql.and("group by " + values(dimensions)).and("order by " + values(dimensions));
    }
    return session.list(sql, row -> total(row, dimensions.size()));
  }

  private static String sum(String column, String name) {
    return "cast(sum(e." + column + ") as bigint) as " + name;
  }

  private static void join(Sql sql, @Nullable String side) {
    if (side != null) {
      sql.and("left join (select distinct event_id, aggregation, coalesce(country, code) as party")
          .and("from event_parties where side = ?) " + side, side)
          .and("on " + side + ".event_id = e.id and " + side + ".aggregation = e.aggregation");
    }
  }

  private static String values(List<Dimension> dimensions) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      values.add("value" + i);
    }
    return String.join(", ", values);
  }

  private static Total total(Row row, int dimensions) {
    List<String> group = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      group.add(row.text("value" + i));
    }
    return new Total(
        group,
        row.number("events"),
        row.number("mentions"),
        row.numberOrNull("low"),
        row.numberOrNull("best"),
        row.numberOrNull("high"));
  }

  /** For each field how many of the events that several origins tell are disputed. */
  public List<Disagreement> disagreement(EventFilter filter) {
    Sql sql = Sql.of("select count(*) as events");
    for (String field : FIELDS) {
      String disputed = "position('|" + field + "|' in '|' || e.disputed || '|') > 0";
      sql.and(", count(case when " + disputed + " then 1 end) as " + field + "_disputed");
    }
    sql.and("from events e");
    Conditions.counted(sql, filter);
    sql.and("and e.origins > 1");
    List<Disagreement> all = new ArrayList<>();
    session.each(
        sql,
        row -> {
          for (String field : FIELDS) {
            long disputed = row.number(field + "_disputed");
            all.add(new Disagreement(field, row.number("events"), disputed));
          }
        });
    return all;
  }
}
