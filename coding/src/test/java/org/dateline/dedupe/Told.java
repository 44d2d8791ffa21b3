package org.dateline.dedupe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.dedupe.Telling.Words;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate.Basis;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/** Builds tellings for tests: a bombing of 4 May 2021 unless said otherwise. */
final class Told {
  private final String report;
  private String origin;
  private @Nullable String publisher;
  private @Nullable LocalDate published = LocalDate.of(2021, 5, 5);
  private int position = 100;
  private String type = "ASSAULT";
  private String frame = "assault.blow-up";
  private List<String> modes = List.of("explosives");
  private List<String> auxiliaries = List.of();
  private final List<Party> actors = new ArrayList<>();
  private final List<Party> recipients = new ArrayList<>();
  private When when = day(LocalDate.of(2021, 5, 4));
  private @Nullable Where where;
  private final List<Count> counts = new ArrayList<>();
  private List<String> clause = List.of("bomb", "market");
  private List<String> names = List.of();
  private List<String> topic = List.of("blast", "bomb", "kabul", "market", "police");
  private List<String> cast = List.of("kabul");
  private List<String> figures = List.of();

  private Told(String report) {
    this.report = report;
    this.origin = report;
  }

  static Told in(String report) {
    return new Told(report);
  }

  static Party known(String id, @Nullable String country, String... sectors) {
    String name = id.substring(id.indexOf(':') + 1);
    List<String> names = List.of(name.toLowerCase(Locale.ROOT).split("-", -1));
    String code = Objects.requireNonNullElse(country, "---") + String.join("", sectors);
    return new Party(id, true, name, names, country, List.of(sectors), code);
  }

  static Party unknown(String name, String... sectors) {
    return new Party("local:" + name, false, name, List.of(), null, List.of(sectors), "---");
  }

  static When day(LocalDate day) {
    return new When(day, day, Precision.DAY, Basis.STATED);
  }

  static Where city(String name, String country, String admin1, double latitude, double longitude) {
    return new Where(name, country, admin1, latitude, longitude, Place.Precision.CITY);
  }

  static Where country(String name, String country) {
    return new Where(name, country, null, null, null, Place.Precision.COUNTRY);
  }

  Told copyOf(String other) {
    origin = other;
    return this;
  }

  Told by(String name) {
    publisher = name;
    return this;
  }

  Told published(@Nullable LocalDate day) {
    published = day;
    return this;
  }

  Told at(int place) {
    position = place;
    return this;
  }

  Told tells(String eventType, String frameId, String... eventModes) {
    type = eventType;
    frame = frameId;
    modes = List.of(eventModes);
    return this;
  }

  Told auxiliary(String... words) {
    auxiliaries = List.of(words);
    return this;
  }

  Told actor(Party party) {
    actors.add(party);
    return this;
  }

  Told recipient(Party party) {
    recipients.add(party);
    return this;
  }

  Told when(When days) {
    when = days;
    return this;
  }

  Told where(@Nullable Where place) {
    where = place;
    return this;
  }

  Told toll(Toll.Kind kind, int best) {
    counts.add(new Count(kind, best, best, best, false));
    return this;
  }

  Told toll(Toll.Kind kind, @Nullable Integer low, @Nullable Integer high, @Nullable Integer best) {
    counts.add(new Count(kind, low, high, best, false));
    return this;
  }

  Told total(Toll.Kind kind, int best) {
    counts.add(new Count(kind, best, best, best, true));
    return this;
  }

  Told clause(String... words) {
    clause = List.of(words);
    return this;
  }

  Told names(String... words) {
    names = List.of(words);
    return this;
  }

  Told topic(String... words) {
    topic = List.of(words);
    return this;
  }

  Told cast(String... words) {
    cast = List.of(words);
    return this;
  }

  Told figures(String... words) {
    figures = List.of(words);
    return this;
  }

  Telling make() {
    Instant instant = published == null ? null : published.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new Telling(
        report + "-" + position,
        report,
        origin,
        publisher,
        instant,
        position,
        type,
        frame,
        modes,
        List.of(),
        auxiliaries,
        actors,
        recipients,
        when,
        where,
        counts,
        new Words(List.of(frame), clause, names, topic, cast, figures));
  }
}
