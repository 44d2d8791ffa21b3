package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.place.NameSpotter.Spot;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that speak of a place without naming where anything is: adjectives and names of
 * peoples ("Russian exports", "Kenyans"), and places in names of organisations and the like ("Kenya
 * Airways", "Bank of England"). Gritta, Pilehvar and Collier ("A Pragmatic Guide to Geoparsing
 * Evaluation", 2020) call these associative. Thread-safe.
 */
final class Associations {
  /** Words of a place's name within another name. */
  private static final int LONGEST = 4;

  /** A city in another name must be known for so many people. */
  private static final double KNOWN = 100_000;

  private final Gazetteer gazetteer;
  private final Features features;
  private final Grounds grounds;

  Associations(Gazetteer gazetteer, Features features, Grounds grounds) {
    this.gazetteer = gazetteer;
    this.features = features;
    this.grounds = grounds;
  }

  /**
   * The words of a sentence that speak of a place, in order.
   *
   * @param literal the sentence's names of places, which these do not touch
   * @param told keys of the names that the report has for places
   */
  List<Spot> find(String text, Tree tree, List<Spot> literal, Set<String> told) {
    List<Spot> found = new ArrayList<>();
    int at = 0;
    while (at < tree.words().size()) {
      Spot spot = spot(text, tree, literal, told, at);
      if (spot != null) {
        found.add(spot);
      }
      at = spot == null ? at + 1 : spot.last() + 1;
    }
    return found;
  }

  private @Nullable Spot spot(
      String text, Tree tree, List<Spot> literal, Set<String> told, int at) {
    Name name = tree.nameAt(at);
    if (!opens(tree.word(at)) || isPerson(name)) {
      return null;
    }
    for (int last = Math.min(at + LONGEST, tree.words().size()) - 1; last >= at; last--) {
      String words = tree.span(at, last).of(text);
      boolean whole = isCapital(tree.word(last)) && !isPerson(tree.nameAt(last));
      boolean place =
          isAdjective(words)
              || (!(at == last && isCommon(tree.word(at)))
                  && isNamedAfter(name, at, last, words, told));
      if (whole && place && isFree(literal, at, last)) {
        return new Spot(at, last);
      }
    }
    return null;
  }

  private static boolean opens(Word word) {
    return isCapital(word) && !word.upos().equals("DET") && !word.upos().equals("PRON");
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  /** "National", "Central", "West", "Centre": provinces by name, and words of any name. */
  private boolean isCommon(Word word) {
    return word.upos().equals("ADJ")
        || grounds.isAt(word)
        || grounds.isFacility(word)
        || features.announcedBy(word.lowerText()) != null;
  }

  private static boolean isPerson(@Nullable Name name) {
    return name != null && name.type().equals("PERSON");
  }

  private static boolean isFree(List<Spot> literal, int first, int last) {
    return literal.stream().noneMatch(spot -> spot.first() <= last && first <= spot.last());
  }

  private boolean isAdjective(String words) {
    return words.length() > 1 && gazetteer.isAdjectiveOnly(words);
  }

  /** Whether these words of a longer name are a place that everybody, or the report, knows. */
  private boolean isNamedAfter(
      @Nullable Name name, int first, int last, String words, Set<String> told) {
    if (name == null || last > name.last() || words.length() < 2) {
      return false;
    }
    Candidate place = gazetteer.mostPeopled(words);
    boolean known = place != null && (place.isWide() || place.people() >= KNOWN);
    return place != null
        && !place.alternate()
        && (known || told.contains(PlaceKey.of(words)))
        && (first > name.first() || last < name.last() || place.isCountry());
  }
}
