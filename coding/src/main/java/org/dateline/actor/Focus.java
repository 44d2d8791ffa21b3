package org.dateline.actor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report is about: the one that it names most, the earlier of equals. Police,
 * armies, governments and the like of which nothing else is said are taken for its. Immutable.
 */
final class Focus {
  private static final List<Kind> NAMING =
      List.of(Kind.STATE, Kind.ADJECTIVE, Kind.METONYM, Kind.DEMONYM);

  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final @Nullable String country;

  Focus(
      Entities entities,
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
    country = named.isEmpty() ? inBodies(said, names, published) : mostNamed(named);
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
