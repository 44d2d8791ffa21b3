package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
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
   * @param quad PLOVER's quad category in words
   * @param events how many
   * @param killed sum of the best figures
   */
  public record DayTotal(LocalDate day, String quad, long events, long killed) {}

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
   * Events that one party did to another.
   *
   * @param actor country, or code where the party has none; likewise the recipient
   * @param events how many
   * @param score mean of PLOVER's scores, -10 to 10
   */
  public record PairTotal(String actor, String recipient, long events, double score) {}

  /** By day and quad category, the earliest first; events without a date are left out. */
  public List<DayTotal> days(EventFilter filter) {
    Sql sql = Sql.of("select e.date_from as day, e.quad as quad, count(*) as events,");
    sql.and("coalesce(sum(e.killed_best), 0) as killed from events e");
    Conditions.where(sql, filter).and("and e.date_from is not null group by 1, 2 order by 1, 2");
    return session.list(
        sql,
        row ->
            new DayTotal(
                row.date("day"), row.text("quad"), row.number("events"), row.number("killed")));
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
   * By pair of parties, most events first; parties are taken together by country.
   *
   * @param limit how many pairs at most
   */
  public List<PairTotal> pairs(EventFilter filter, int limit) {
    Sql sql = Sql.of("select coalesce(a.country, a.code) as actor,");
    sql.and("coalesce(r.country, r.code) as recipient,");
    sql.and("count(distinct e.id) as events, avg(e.score) as score from events e");
    sql.and("join event_parties a on a.event_id = e.id and a.side = 'actor'");
    sql.and("join event_parties r on r.event_id = e.id and r.side = 'recipient'");
    Conditions.where(sql, filter)
        .and("and coalesce(a.country, a.code) <> '---' and coalesce(r.country, r.code) <> '---'")
        .and("group by 1, 2 order by 3 desc, 1, 2 limit ?", limit);
    return session.list(
        sql,
        row ->
            new PairTotal(
                row.text("actor"), row.text("recipient"), row.number("events"), row.real("score")));
  }
}
