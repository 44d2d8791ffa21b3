package org.dateline.store.ingest;

import java.util.List;
import org.dateline.coding.EventRecord;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Toll;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** The rows of event mentions. */
final class MentionRows {
  private final NewRows mentions =
      new NewRows(
          "mentions",
          "id text",
          "event_id text",
          "report_id text",
          "sentence integer",
          "text text",
          "type text",
          "modes text",
          "contexts text",
          "auxiliary text",
          "quad text",
          "score double precision",
          "cameo text",
          "goldstein double precision",
          "date_from date",
          "date_to date",
          "date_precision text",
          "date_basis text",
          "place_name text",
          "geonames_id text",
          "country text",
          "admin1 text",
          "latitude double precision",
          "longitude double precision",
          "place_precision text",
          "killed integer",
          "confidence double precision",
          "frame text",
          "run bigint",
          "record text");
  private final NewRows parties = PartyRows.of("mention_parties", "mention_id");
  private final long run;

  MentionRows(long run) {
    this.run = run;
  }

  /**
   * Adds one.
   *
   * @param telling of the same mention
   * @param json of the same mention
   */
  void add(EventRecord event, Telling telling, String json) {
    When when = telling.when();
    Where where = telling.where();
    PlaceMention place = event.mention().place();
    mentions.add(
        event.id(),
        event.eventId(),
        telling.reportId(),
        event.mention().sentence(),
        event.sentence(),
        telling.type(),
        Words.joined(telling.modes()),
        Words.joined(telling.contexts()),
        Words.joined(telling.auxiliaries()),
        event.quad(),
        event.score(),
        event.mention().cameo(),
        event.goldstein(),
        when.from(),
        when.to(),
        Words.orNull(when.precision()),
        Words.of(when.basis()),
        where == null ? null : where.name(),
        place == null ? null : place.place().geonamesId(),
        where == null ? null : where.country(),
        where == null ? null : where.admin1(),
        where == null ? null : where.latitude(),
        where == null ? null : where.longitude(),
        where == null ? null : Words.of(where.precision()),
        killed(telling.counts()),
        event.mention().confidence(),
        telling.frame(),
        run,
        json);
    PartyRows.add(parties, "actor", telling.actors(), telling.id());
    PartyRows.add(parties, "recipient", telling.recipients(), telling.id());
  }

  private static @Nullable Integer killed(List<Count> counts) {
    for (Count count : counts) {
      if (count.kind() == Toll.Kind.KILLED && !count.cumulative()) {
        return count.best();
      }
    }
    return null;
  }

  void insert(Session session) {
    session.insert(mentions);
    session.insert(parties);
  }
}
