package org.dateline.coding;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.entity.Entities;
import org.dateline.event.EventMention;
import org.dateline.event.EventMention.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Toll;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.time.EventDate;
import org.dateline.time.Times;
import org.jspecify.annotations.Nullable;

/** Makes tellings of the event mentions of one report. */
final class TellingMaker {
  private final Report report;
  private final String origin;
  private final TellingWords words;
  private final TellingParties parties;

  /**
   * @param origin what the report is a copy of; its own id where it is no copy
   */
  TellingMaker(Analysis analysis, Entities entities, Times times, String origin) {
    this.report = analysis.report();
    this.origin = origin;
    this.words = new TellingWords(analysis, times);
    this.parties = new TellingParties(analysis, entities);
  }

  Telling make(String id, EventMention mention) {
    return new Telling(
        id,
        report.id(),
        origin,
        report.publisher(),
        instant(report.published()),
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

  static @Nullable Instant instant(@Nullable Published published) {
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
