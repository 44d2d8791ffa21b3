package org.dateline.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Common nouns that stand for a name said before: "the company", "the country", from {@code
 * entity/anaphors.tsv}; and words that make another title of the one behind them, from {@code
 * entity/title_prefixes.tsv}. Immutable.
 */
final class Anaphors {
  private static final Set<String> NUMBERS = Set.of("two", "three");

  private final Map<String, List<String>> standsFor = new HashMap<>();
  private final Set<String> titlePrefixes = new HashSet<>();

  private Anaphors() {}

  static Anaphors load(Knowledge knowledge) {
    Anaphors anaphors = new Anaphors();
    for (Row row : knowledge.table("entity/anaphors.tsv", 1, "noun", "stands_for", "note")) {
      anaphors.standsFor.put(row.cell(0), row.list(1));
    }
    anaphors.titlePrefixes.addAll(knowledge.words("entity/title_prefixes.tsv", "word"));
    return anaphors;
  }

  /** "Vice", "former": who bears the title behind it is not "the president". */
  boolean changesTitle(String word) {
    return titlePrefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a noun may stand for what a name is of.
   *
   * @param kinds what that is: "state", for which "the city" does not stand, "bloc" …
   */
  boolean mayStandFor(String noun, Mention name, Set<String> kinds) {
    return standsFor.getOrDefault(noun, List.of()).stream().anyMatch(kinds::contains)
        && !(isBand(noun) && isOfAnother(name));
  }

  /** "The group": people who have joined, as in a movement, and no court or hospital. */
  private boolean isBand(String noun) {
    return standsFor.getOrDefault(noun, List.of()).contains("band");
  }

  /** "Supreme <i>Court</i>": whether a name closes with a noun for another kind of body. */
  private boolean isOfAnother(Mention name) {
    String text = name.text().toLowerCase(Locale.ROOT);
    String closing = text.substring(text.lastIndexOf(' ') + 1);
    return standsFor.containsKey(closing) && !isBand(closing);
  }

  /** "The 61-year-old": whoever was spoken of, named or not. */
  boolean standsForPerson(String noun) {
    return standsFor.getOrDefault(noun, List.of()).contains("person");
  }

  /** "The men": several people spoken of before, whatever they are. */
  boolean standsForPeople(String noun) {
    return standsFor.getOrDefault(noun, List.of()).contains("people");
  }

  /** "The pair": of how many people spoken of before; empty for other nouns. */
  Optional<String> number(String noun) {
    return standsFor.getOrDefault(noun, List.of()).stream().filter(NUMBERS::contains).findFirst();
  }

  /** "The army" for the "Lebanese Army". */
  boolean endsIn(Mention name, String noun) {
    String text = name.text().toLowerCase(Locale.ROOT);
    boolean body =
        name.type() == Mention.Type.ORGANISATION
            || name.type() == Mention.Type.FACILITY
            || name.type() == Mention.Type.LOCATION
            || name.type() == Mention.Type.EVENT;
    return body && text.endsWith(" " + noun);
  }
}
