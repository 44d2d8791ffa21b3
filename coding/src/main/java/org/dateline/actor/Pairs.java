package org.dateline.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom "the two countries" and "both nations" mean: the last two states named before them that are
 * not said as places ("in Syria"). "The three countries" are the three that one sentence before
 * them names, and no more. Immutable.
 */
final class Pairs {
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "two", 2, "both", 2, "2", 2, "duo", 2, "three", 3, "3", 3, "trio", 3, "four", 4, "4", 4);

  private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "across");
  private static final List<Kind> STATES =
      List.of(Kind.STATE, Kind.METONYM, Kind.TERRITORY, Kind.ADJECTIVE);

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;

  Pairs(Entities entities, Lexicon lexicon, ActorWords words, Phrases phrases) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
  }

  /** Whether the phrase speaks of so many states: "the two countries", "the trio of powers". */
  boolean isPair(Mention mention) {
    return mention.kind() == Mention.Kind.NOMINAL
        && (words.pairs(phrases.head(mention).lemma()) || isNumberOfStates(mention))
        && isDefinite(mention)
        && number(mention) > 0;
  }

  private boolean isNumberOfStates(Mention mention) {
    Word of = phrases.tree(mention).child(phrases.head(mention), "nmod");
    return NUMBERS.containsKey(phrases.head(mention).lemma())
        && of != null
        && words.pairs(of.lemma());
  }

  private boolean isDefinite(Mention mention) {
    return phrases.tree(mention).children(phrases.head(mention)).stream()
        .anyMatch(child -> words.counted(child.text()) || child.deprel().equals("nmod:poss"));
  }

  /** "Both", "two". */
  static boolean isTwo(String word) {
    return NUMBERS.getOrDefault(word, 0) == 2;
  }

  /** How many a phrase says that it speaks of; 0 where it does not say. */
  int number(Mention mention) {
    for (Word child : phrases.tree(mention).children(phrases.head(mention))) {
      Integer number = NUMBERS.get(child.lowerText());
      if (number != null) {
        return number;
      }
    }
    return NUMBERS.getOrDefault(phrases.head(mention).lemma(), 0);
  }

  /** The countries of so many, in the order of the text. */
  List<String> countries(Mention pair) {
    List<String> countries = new ArrayList<>();
    for (Mention name : of(pair)) {
      String country = country(name);
      if (country != null) {
        countries.add(country);
      }
    }
    return countries;
  }

  /** The names of so many, in the order of the text; empty where there are not so many. */
  List<Mention> of(Mention pair) {
    List<Mention> before = new ArrayList<>();
    for (Mention mention : entities.mentions()) {
      if (mention.span().end() <= pair.span().begin()
          && mention.kind() == Mention.Kind.NAME
          && !isPlace(mention)
          && country(mention) != null) {
        before.add(mention);
      }
    }
    before.sort((a, b) -> Integer.compare(b.span().begin(), a.span().begin()));
    int number = number(pair);
    if (number == 2) {
      return last(before, 2);
    }
    List<Mention> listed = listed(before, number);
    return listed.isEmpty() ? inOneSentence(before, number) : listed;
  }

  /** The last so many of different countries, of names from the last to the first. */
  private List<Mention> last(List<Mention> names, int number) {
    Map<String, Mention> last = new LinkedHashMap<>();
    for (Mention name : names) {
      String country = country(name);
      if (country != null && last.size() < number) {
        last.putIfAbsent(country, name);
      }
    }
    List<Mention> found = new ArrayList<>(last.values());
    Collections.reverse(found);
    return found.size() == number ? found : List.of();
  }

  /** Those of the last list of so many and no more: "Russia, Turkey and Iran". */
  private List<Mention> listed(List<Mention> names, int number) {
    for (Mention first : names) {
      List<Mention> list =
          names.stream()
              .filter(name -> name.sentence() == first.sentence() && isWith(name, first))
              .toList();
      if (list.size() == number) {
        return last(list, number);
      }
    }
    return List.of();
  }

  private boolean isWith(Mention name, Mention first) {
    Word head = phrases.head(name);
    return name.equals(first) || (head.deprel().equals("conj") && head.head() == first.head());
  }

  /** Those of the last sentence that names so many countries and no more. */
  private List<Mention> inOneSentence(List<Mention> names, int number) {
    for (Mention name : names) {
      List<Mention> there = names.stream().filter(n -> n.sentence() == name.sentence()).toList();
      if (there.stream().map(this::country).distinct().count() == number) {
        return last(there, number);
      }
    }
    return List.of();
  }

  private @Nullable String country(Mention name) {
    Entry entry = lexicon.named(name.text(), STATES, null);
    return entry == null ? null : entry.country();
  }

  private boolean isPlace(Mention mention) {
    for (Word child : phrases.tree(mention).children(phrases.head(mention))) {
      if (child.deprel().equals("case") && WHERE.contains(child.lowerText())) {
        return true;
      }
    }
    return false;
  }
}
