package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that name a place: the language model's names of places, and other
 * capitalised words that the gazetteer knows and that stand where places stand. A name of a person,
 * an organisation, a people or a product is none. Thread-safe.
 */
final class NameSpotter {
  /** The words of a name of a place, first and last inclusive. */
  record Spot(int first, int last) {}

  /** Words of a name that the gazetteer is asked for at once. */
  private static final int LONGEST = 6;

  /** A name that the model missed must be as well known as a place of so many people. */
  private static final double KNOWN = 100_000;

  private final Gazetteer gazetteer;
  private final Grounds grounds;

  NameSpotter(Gazetteer gazetteer, Grounds grounds) {
    this.gazetteer = gazetteer;
    this.grounds = grounds;
  }

  List<Spot> find(String text, Tree tree) {
    List<Spot> spots = new ArrayList<>();
    boolean capitals = isInCapitals(tree);
    int at = 0;
    while (at < tree.words().size()) {
      Name name = tree.nameAt(at);
      if (name == null) {
        at = unnamed(text, tree, at, capitals, spots);
      } else {
        if (isPlace(name) || isMistaken(text, tree, name, capitals)) {
          spots.addAll(parts(tree, name));
        }
        at = name.last() + 1;
      }
    }
    return spots;
  }

  private static boolean isPlace(Name name) {
    return name.type().equals("GPE") || name.type().equals("LOC") || name.type().equals("FAC");
  }

  /** A well-known place that the model took for something else: "shelled Kharkiv", "in Sinai". */
  private boolean isMistaken(String text, Tree tree, Name name, boolean capitals) {
    boolean possible =
        switch (name.type()) {
          case "PERSON", "ORG", "PRODUCT", "WORK_OF_ART" -> true;
          default -> false;
        };
    Spot spot = possible ? trimmed(tree, name.first(), name.last()) : null;
    return spot != null && isKnown(text, tree, spot.first(), spot.last(), capitals);
  }

  /** The name without article and possessive; at commas, its parts: "Portland, Oregon". */
  private List<Spot> parts(Tree tree, Name name) {
    List<Spot> parts = new ArrayList<>(2);
    int first = name.first();
    for (int i = name.first(); i <= name.last() + 1; i++) {
      if (i > name.last() || tree.word(i).text().equals(",")) {
        Spot part = trimmed(tree, first, i - 1);
        if (part != null) {
          parts.add(part);
        }
        first = i + 1;
      }
    }
    return parts;
  }

  private @Nullable Spot trimmed(Tree tree, int first, int last) {
    int begin = first;
    int end = last;
    while (begin < end && tree.word(begin).upos().equals("DET")) {
      begin++;
    }
    while (end > begin
        && (tree.word(end).xpos().equals("POS") || tree.word(end).upos().equals("PUNCT"))) {
      end--;
    }
    boolean adjective = begin == end && gazetteer.isAdjectiveOnly(tree.word(begin).text());
    return begin > end || adjective ? null : new Spot(begin, end);
  }

  /** Tries the words from here on, the longest first; returns where to go on. */
  private int unnamed(String text, Tree tree, int at, boolean capitals, List<Spot> spots) {
    if (!isCapitalised(tree.word(at))) {
      return at + 1;
    }
    int end = at;
    while (end + 1 < tree.words().size()
        && end + 1 < at + LONGEST
        && tree.nameAt(end + 1) == null
        && isCapitalised(tree.word(end + 1))) {
      end++;
    }
    for (int last = end; last >= at; last--) {
      if (isKnown(text, tree, at, last, capitals)) {
        spots.add(new Spot(at, last));
        return last + 1;
      }
    }
    return at + 1;
  }

  private boolean isKnown(String text, Tree tree, int first, int last, boolean capitals) {
    Word head = tree.word(last);
    boolean proper = capitals || head.upos().equals("PROPN");
    boolean stands = grounds.isLocative(tree, head) || grounds.isDoneTo(tree, head);
    if (!proper || head.text().length() < 3 || !stands) {
      return false;
    }
    String name = tree.span(first, last).of(text);
    if (gazetteer.isAdjectiveOnly(name)) {
      return false;
    }
    for (Candidate candidate : gazetteer.candidates(name)) {
      if (candidate.people() >= KNOWN && !candidate.alternate()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalised(Word word) {
    return Character.isUpperCase(word.text().charAt(0));
  }

  /** Headlines in capitals: there a capital says nothing. */
  private static boolean isInCapitals(Tree tree) {
    int small = 0;
    int large = 0;
    for (Word word : tree.words()) {
      boolean letters = word.text().chars().allMatch(Character::isLetter);
      if (letters && word.text().length() > 3) {
        if (word.text().equals(word.text().toUpperCase(Locale.ROOT))) {
          large++;
        } else {
          small++;
        }
      }
    }
    return large > small;
  }
}
