package org.dateline.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Totals over the events that a filter finds: by day, by place, by pair of parties. Events that
 * people rejected are left out unless the filter asks for them. Within one transaction.
 */
public final class Overviews {
  /** Whether a party is one of its report alone. */
  private static final String LOCAL = "position(m.report_id || ':' in p.party_id) = 1";

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

  /**
   * A party and how often it takes part.
   *
   * @param id of the knowledge's entry, or local to a report
   * @param asActor events that it did
   * @param asRecipient events that were done to it
   */
  public record PartyTotal(String id, Group group, long asActor, long asRecipient) {}

  /**
   * A name without an entry in the knowledge.
   *
   * @param code by which its words alone are coded; {@code ---} where they say nothing
   * @param mentions of events in which it takes part
   * @param reports that tell them
   * @param text one of these sentences, with the name where any has it
   */
  public record UnknownTotal(String name, String code, long mentions, long reports, String text) {}

  /** By day and type, the earliest first; events without a first day are left out. */
  public List<DayTotal> days(EventFilter filter) {
    Sql sql = Sql.of("select e.date_from as day, e.type as type, count(*) as events,");
    sql.and("coalesce(sum(e.killed_best), 0) as killed from events e");
    Conditions.counted(sql, filter).and("and e.date_from is not null group by 1, 2 order by 1, 2");
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
    Conditions.counted(sql.and("from events e"), filter)
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
    Conditions.counted(sql, filter)
        .and("and a.code <> '---' and r.code <> '---' group by a.code, r.code")
        .and("order by events desc, a_code, r_code limit ?", limit);
    return session.list(
        sql,
        row ->
            new PairTotal(
                group(row, "a_"), group(row, "r_"), row.number("events"), row.real("score")));
  }

  /**
   * Parties that the knowledge has an entry for, most events first.
   *
   * @param limit how many at most
   */
  public List<PartyTotal> parties(EventFilter filter, int limit) {
    Sql sql = Sql.of("select p.party_id as id, min(p.code) as code, min(p.country) as country,");
    sql.and("min(p.sectors) as sectors, min(p.name) as name,");
    sql.and("count(distinct case when p.side = 'actor' then e.id end) as acts,");
    sql.and("count(distinct case when p.side = 'recipient' then e.id end) as receives");
    sql.and("from events e join event_parties p on p.event_id = e.id");
    sql.and("and p.aggregation = e.aggregation");
    Conditions.counted(sql, filter)
        .and("and not exists (select 1 from mentions m where m.event_id = e.id")
        .and("and " + LOCAL + ") group by p.party_id")
        .and("order by count(distinct e.id) desc, p.party_id limit ?", limit);
    return session.list(
        sql,
        row ->
            new PartyTotal(
                row.text("id"), group(row, ""), row.number("acts"), row.number("receives")));
  }

  /**
   * Names that the knowledge has no entry for, most mentions first. A name ends with a word in
   * capitals; a single word has to be one within a sentence, where "Police" would be small.
   *
   * @param limit how many at most
   */
  public List<UnknownTotal> unknown(EventFilter filter, int limit) {
    Sql sql = Sql.of("select p.name as name, min(p.code) as code,");
    sql.and("count(distinct m.id) as mentions, count(distinct m.report_id) as reports,");
    sql.and("coalesce(min(case when position(p.name in m.text) > 0 then m.text end),");
    sql.and("min(m.text)) as text, max(position(p.name in m.text)) as place");
    sql.and("from events e join mentions m on m.event_id = e.id");
    sql.and("join mention_parties p on p.mention_id = m.id");
    Conditions.counted(sql, filter)
        .and("and " + LOCAL + " and left(p.name, 1) <> lower(left(p.name, 1))")
        .and("group by p.name order by mentions desc, p.name");
    List<UnknownTotal> names = new ArrayList<>();
    session.each(
        sql,
        row -> {
          if (names.size() < limit && isName(row.text("name"), row.number("place") > 1)) {
            names.add(unknown(row));
          }
        });
    return names;
  }

  private static boolean isName(String words, boolean withinSentence) {
    int last = words.lastIndexOf(' ') + 1;
    boolean capital = Character.isUpperCase(words.codePointAt(last));
    return capital && (last > 0 || withinSentence);
  }

  private static UnknownTotal unknown(Row row) {
    return new UnknownTotal(
        row.text("name"),
        row.text("code"),
        row.number("mentions"),
        row.number("reports"),
        row.text("text"));
  }

  private static Group group(Row row, String side) {
    return new Group(
        row.text(side + "code"),
        row.textOrNull(side + "country"),
        row.words(side + "sectors"),
        row.text(side + "name"));
  }
}
