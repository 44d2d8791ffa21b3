package org.dateline.store.merge;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.dedupe.Telling.Words;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;

/** Tellings that are much alike, drawn at random: attacks on three cities within five days. */
final class RandomTellings {
  private static final List<String> FRAMES =
      List.of("assault.blow-up", "assault.attack", "assault.kill", "assault.shoot");
  private static final List<String> PLACES = List.of("Kabul", "Herat", "Kunduz");

  private final Random random;

  private RandomTellings(int seed) {
    random = new Random(seed);
  }

  static List<Telling> of(int seed, int count) {
    RandomTellings source = new RandomTellings(seed);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tellings.add(source.telling(i));
    }
    return tellings;
  }

  /** The same mention as other knowledge tells it. */
  static Telling recoded(Telling telling) {
    return new Telling(
        telling.id(),
        telling.reportId(),
        telling.origin(),
        telling.publisher(),
        telling.published(),
        telling.position(),
        telling.type(),
        FRAMES.get(0),
        telling.modes(),
        telling.contexts(),
        telling.auxiliaries(),
        List.of(),
        telling.recipients(),
        telling.when(),
        null,
        telling.counts(),
        telling.words());
  }

  private Telling telling(int number) {
    int place = random.nextInt(PLACES.size());
    String city = PLACES.get(place);
    LocalDate day = LocalDate.of(2021, 5, 1).plusDays(random.nextInt(5));
    String report = "r" + random.nextInt(40);
    String frame = FRAMES.get(random.nextInt(FRAMES.size()));
    LocalDate published = random.nextInt(10) == 0 ? null : day.plusDays(random.nextInt(3));
    return new Telling(
        "m" + number,
        report,
        report,
        "Wire",
        published == null ? null : published.atStartOfDay().toInstant(ZoneOffset.UTC),
        number,
        "ASSAULT",
        frame,
        List.of(),
        List.of(),
        List.of(),
        random.nextBoolean() ? List.of(state(random.nextInt(2))) : List.of(),
        List.of(),
        new When(day, day, Precision.DAY, EventDate.Basis.STATED),
        random.nextBoolean() ? where(city, place) : null,
        random.nextBoolean() ? List.of(killed(1 + random.nextInt(30))) : List.of(),
        new Words(
            List.of(frame), words("w", 3), List.of(city), words("t", 2), List.of(city), List.of()));
  }

  private static Where where(String city, int number) {
    return new Where(city, "AFG", city, 34.0 + number, 69.0, Place.Precision.CITY);
  }

  private static Party state(int number) {
    String country = "C" + number;
    return new Party(
        "state:" + number, true, country, List.of(country), country, List.of(), country);
  }

  private static Count killed(int best) {
    return new Count(Toll.Kind.KILLED, best, best, best, false);
  }

  private List<String> words(String prefix, int vocabulary) {
    TreeSet<String> words = new TreeSet<>();
    words.add(prefix + random.nextInt(vocabulary));
    words.add(prefix + random.nextInt(vocabulary));
    return List.copyOf(words);
  }
}
