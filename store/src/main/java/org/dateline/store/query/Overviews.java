package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Totals over the events that a filter finds: by day, by place, by pair of parties. Within one
 * transaction.
 */
public final class Overviews {
  private final Session session;

  public Overviews(Session session) {
    this.session = session;
  }

  /**
   * Events of one day.
   *
   * @param day the first on which they may have happened
   * @param type PLOVER type
   * @param events how many
   * @param killed sum of the best figures
   */
  public record DayTotal(LocalDate day, String type, long events, long killed) {}

  /** How many reports were published on a day, in UTC. */
  public record DayVolume(LocalDate day, long reports) {}

  /**
   * Events of one place.
   *
   * @param place its name
   * @param country alpha-3, null where unknown
   * @param admin1 its province, null where unknown or none
   * @param latitude degrees
   * @param longitude degrees
   * @param precision {@code point city district province country region}
   * @param quad PLOVER's quad category in words
   * @param events how many
   * @param killed sum of the best figures
   */
  public record PlaceTotal(
      String place,
      @Nullable String country,
      @Nullable String admin1,
      double latitude,
      double longitude,
      String precision,
      String quad,
      long events,
      long killed) {}

  /**
   * A party as many events have it: all that share a code.
   *
   * @param code CAMEO actor code
   * @param country PLOVER country, null where unknown
   * @param sectors PLOVER sectors, primary first
   * @param name one of the names under which it is told
   */
  public record Group(String code, @Nullable String country, List<String> sectors, String name) {}

  /**
   * Events that one party did to another.
   *
   * @param events how many
   * @param score mean of PLOVER's scores, -10 to 10
   */
  public record PairTotal(Group actor, Group recipient, long events, double score) {}

  /** By day and type, the earliest first; events without a date are left out. */
  public List<DayTotal> days(EventFilter filter) {
    Sql sql = Sql.of("select e.date_from as day, e.type as type, count(*) as events,");
    sql.and("coalesce(sum(e.killed_best), 0) as killed from events e");
    Conditions.where(sql, filter).and("and e.date_from is not null group by 1, 2 order by 1, 2");
    return session.list(
        sql,
        row ->
            new DayTotal(
                row.date("day"), row.text("type"), row.number("events"), row.number("killed")));
  }

  /** Reports by day of publication, the earliest first. */
  public List<DayVolume> reports() {
    return session.list(
        Sql.of("select cast(published_at as date) as day, count(*) as reports from reports")
            .and("where published_at is not null group by 1 order by 1"),
        row -> new DayVolume(row.date("day"), row.number("reports")));
  }

  /**
   * By place and quad category, most events first; events that are nowhere are left out.
   *
   * @param limit how many places at most
   */
  public List<PlaceTotal> places(EventFilter filter, int limit) {
    Sql sql = Sql.of("select e.place_name as place, e.country as country, e.admin1 as admin1,");
    sql.and("e.latitude as latitude, e.longitude as longitude, e.place_precision as exact,");
    sql.and("e.quad as quad, count(*) as events, coalesce(sum(e.killed_best), 0) as killed");
    Conditions.where(sql.and("from events e"), filter)
        .and("and e.latitude is not null and e.place_name is not null")
        .and("group by 1, 2, 3, 4, 5, 6, 7 order by events desc, 1, 4, 5, 7 limit ?", limit);
    return session.list(
        sql,
        row ->
            new PlaceTotal(
                row.text("place"),
                row.textOrNull("country"),
                row.textOrNull("admin1"),
                row.real("latitude"),
                row.real("longitude"),
                row.text("exact"),
                row.text("quad"),
                row.number("events"),
                row.number("killed")));
  }

  /**
   * By pair of parties, most events first; parties of one code are taken together, those without a
   * code left out.
   *
   * @param limit how many pairs at most
   */
  public List<PairTotal> pairs(EventFilter filter, int limit) {
    Sql sql = Sql.of("select a.code as a_code, min(a.country) as a_country,");
    sql.and("min(a.sectors) as a_sectors, min(a.name) as a_name, r.code as r_code,");
    sql.and("min(r.country) as r_country, min(r.sectors) as r_sectors, min(r.name) as r_name,");
    sql.and("count(distinct e.id) as events, avg(e.score) as score from events e");
    sql.and("join event_parties a on a.event_id = e.id and a.side = 'actor'");
    sql.and("and a.aggregation = e.aggregation");
    sql.and("join event_parties r on r.event_id = e.id and r.side = 'recipient'");
    sql.and("and r.aggregation = e.aggregation");
    Conditions.where(sql, filter)
        .and("and a.code <> '---' and r.code <> '---' group by a.code, r.code")
        .and("order by events desc, a_code, r_code limit ?", limit);
    return session.list(
        sql,
        row ->
            new PairTotal(
                group(row, "a_"), group(row, "r_"), row.number("events"), row.real("score")));
  }

  private static Group group(Row row, String side) {
    return new Group(
        row.text(side + "code"),
        row.textOrNull(side + "country"),
        row.words(side + "sectors"),
        row.text(side + "name"));
  }
}
