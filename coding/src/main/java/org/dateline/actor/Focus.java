package org.dateline.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.report.Dateline;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report is about: the one that it names most, each of its towns and provinces
 * counted once with it, the earlier of equals. That of the dateline counts as named twice more
 * where the text names it too: correspondents report from where things happen, or from where they
 * are told. Police, armies, governments and the like of which nothing else is said are taken for
 * the country's. Immutable.
 */
final class Focus {
  private static final int DATELINE = 2;
  private static final List<Kind> NAMING =
      List.of(Kind.STATE, Kind.ADJECTIVE, Kind.METONYM, Kind.DEMONYM);

  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final @Nullable String country;

  Focus(
      Report report,
      Entities entities,
      Places places,
      Lexicon lexicon,
      Phrases phrases,
      CountryNames names,
      @Nullable LocalDate published) {
    List<Mention> said =
        entities.all().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .toList();
    for (Mention name : said) {
      Entry entry = lexicon.named(name.text(), NAMING, published);
      boolean people = phrases.isMinority(phrases.tree(name), phrases.head(name));
      if (entry != null && entry.country() != null && !people) {
        named.merge(entry.country(), 1, Integer::sum);
      }
    }
    Map<String, Integer> about = new LinkedHashMap<>(named);
    Set<String> towns = new HashSet<>();
    for (PlaceMention mention : places.mentions()) {
      String within = mention.place().country();
      if (within != null
          && isUncounted(mention, lexicon, published)
          && towns.add(mention.place().name() + within)) {
        about.merge(within, 1, Integer::sum);
      }
    }
    String from = told(report, lexicon, published);
    if (from != null) {
      about.computeIfPresent(from, (code, count) -> count + DATELINE);
    }
    country = about.isEmpty() ? inBodies(said, names, published) : mostNamed(about);
  }

  /** A town or province, but for those whose name stands for a state ("Moscow"). */
  private static boolean isUncounted(
      PlaceMention mention, Lexicon lexicon, @Nullable LocalDate published) {
    return mention.place().precision() != Place.Precision.COUNTRY
        && lexicon.named(mention.text(), NAMING, published) == null;
  }

  /** The country that the dateline says or whose capital it names; null for others. */
  private static @Nullable String told(
      Report report, Lexicon lexicon, @Nullable LocalDate published) {
    Dateline dateline = report.dateline();
    String place = dateline == null ? null : dateline.place();
    String country = null;
    for (String part : place == null ? List.<String>of() : List.of(place.split(", *", -1))) {
      Entry entry = lexicon.named(part, NAMING, published);
      country = entry == null ? country : entry.country();
    }
    return country;
  }

  private static @Nullable String inBodies(
      List<Mention> said, CountryNames names, @Nullable LocalDate published) {
    return said.stream()
        .filter(name -> name.type() == Mention.Type.ORGANISATION)
        .flatMap(name -> names.anywhere(name, published).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String mostNamed(Map<String, Integer> counts) {
    String best = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (best == null || count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  /** The country; where none is named, the first that a body's own name says; null for none. */
  @Nullable String country() {
    return country;
  }

  /** The countries named, in the order of their first names. */
  Set<String> named() {
    return named.keySet();
  }

  /** The country of a body of these sectors of which nothing else is said; null for none. */
  @Nullable String of(List<String> sectors) {
    boolean takes =
        !sectors.isEmpty()
            && switch (sectors.get(0)) {
              case "COP", "MIL", "GOV", "JUD", "LEG", "OPP", "SPY", "PTY", "ELI" -> true;
              case "REB", "PRM" -> named.size() == 1;
              default -> false;
            };
    return takes ? country : null;
  }
}
