package org.dateline.coding;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.event.EventMention;
import org.dateline.event.EventMention.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Toll;
import org.dateline.report.Published;
import org.dateline.time.EventDate;
import org.jspecify.annotations.Nullable;

/** Makes of a coded report what merging needs of each of its event mentions. */
public final class Tellings {
  private Tellings() {}

  /**
   * One telling for each record, in the same order.
   *
   * @param origin what the report is a copy of; its own id where it is no copy
   */
  public static List<Telling> of(CodedReport coded, String origin) {
    TellingWords words = new TellingWords(coded.analysis(), coded.times());
    TellingParties parties = new TellingParties(coded);
    List<Telling> tellings = new ArrayList<>(coded.records().size());
    for (EventRecord event : coded.records()) {
      tellings.add(telling(event, origin, parties, words));
    }
    return tellings;
  }

  private static Telling telling(
      EventRecord event, String origin, TellingParties parties, TellingWords words) {
    EventMention mention = event.mention();
    return new Telling(
        event.id(),
        event.report().id(),
        origin,
        event.report().publisher(),
        instant(event.report().published()),
        mention.trigger().begin(),
        mention.type(),
        mention.frame(),
        mention.modes(),
        mention.contexts().stream().map(Context::name).toList(),
        mention.auxiliaries(),
        parties.of(mention.actors()),
        parties.of(mention.recipients()),
        when(mention.date()),
        where(mention.place()),
        counts(mention.tolls()),
        words.of(mention.sentence(), mention.trigger()));
  }

  private static @Nullable Instant instant(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    LocalTime time = published.time() == null ? LocalTime.MIDNIGHT : published.time();
    ZoneOffset offset = published.offset() == null ? ZoneOffset.UTC : published.offset();
    return published.date().atTime(time).toInstant(offset);
  }

  private static When when(EventDate date) {
    return new When(date.from(), date.to(), date.precision(), date.basis());
  }

  private static @Nullable Where where(@Nullable PlaceMention mention) {
    if (mention == null) {
      return null;
    }
    Place place = mention.place();
    return new Where(
        place.name(),
        place.country(),
        place.admin1(),
        place.latitude(),
        place.longitude(),
        place.precision());
  }

  private static List<Count> counts(List<Toll> tolls) {
    return tolls.stream()
        .map(t -> new Count(t.kind(), t.low(), t.high(), t.best(), t.cumulative()))
        .toList();
  }
}
