package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * How many people a noun phrase names: its number, else one for a name, a singular noun or pronoun;
 * the sum over coordinated phrases that all tell ("him and his two sons" are three).
 */
final class Headcount {
  private static final Set<String> ONE =
      Set.of("he", "him", "she", "her", "himself", "herself", "someone", "somebody", "another");
  private static final Set<String> NONE = Set.of("nobody", "none", "no-one");

  private static final int LONGEST_NUMBER = 4;

  private final CountWords words;

  Headcount(CountWords words) {
    this.words = words;
  }

  /** Null where the phrase does not tell, as a plural without a number. */
  @Nullable Count of(Tree tree, Word head) {
    List<String> lower = CountWords.lower(tree);
    Count count = single(tree, lower, head);
    for (Word child : tree.children(head)) {
      boolean more =
          child.relation().equals("conj") && isNominal(child) && !verbBetween(tree, head, child);
      Count next = more ? single(tree, lower, child) : null;
      if (next != null && child.index() > head.index()) {
        count = count == null ? openEnd(next) : count.and(next);
      }
    }
    return count;
  }

  /** With a part untold, what is told is the least. */
  private static Count openEnd(Count told) {
    return new Count(told.low(), null, told.best(), Toll.Hedge.AT_LEAST, told.first(), told.last());
  }

  /** Then the coordinated phrase belongs to that verb. */
  static boolean verbBetween(Tree tree, Word head, Word other) {
    for (int i = head.index() + 1; i < other.index(); i++) {
      Word word = tree.word(i);
      if (word.upos().equals("VERB") && !tree.under(word, other) && !tree.under(word, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominal(Word word) {
    return switch (word.upos()) {
      case "NOUN", "PROPN", "PRON", "NUM" -> true;
      default -> false;
    };
  }

  private @Nullable Count single(Tree tree, List<String> lower, Word head) {
    if (negated(tree, head)) {
      Word no = tree.child(head, "det");
      return Count.none(no == null ? head.index() : no.index(), head.index());
    }
    Count numbered = numbered(tree, lower, head);
    if (numbered != null) {
      return numbered;
    }
    boolean one =
        ONE.contains(lower.get(head.index()))
            || isSingularName(tree, head)
            || (head.xpos().equals("NN") && isDetermined(tree, head));
    return one ? Count.exact(1, head.index(), head.index()) : null;
  }

  private static boolean negated(Tree tree, Word head) {
    String form = head.text().toLowerCase(Locale.ROOT);
    Word determiner = tree.child(head, "det");
    boolean no = determiner != null && determiner.lemma().equals("no");
    return NONE.contains(form) || no;
  }

  /** The number on the phrase: its own word ("dozens of people", "all 224") or a modifier. */
  private @Nullable Count numbered(Tree tree, List<String> lower, Word head) {
    List<Integer> places = new ArrayList<>();
    for (Word child : tree.children(head)) {
      boolean modifies =
          switch (child.relation()) {
            case "nummod", "amod", "det" -> true;
            default -> child.upos().equals("NUM");
          };
      if (modifies && child.index() < head.index()) {
        places.add(tree.first(child));
        places.add(child.index());
      }
    }
    places.add(head.index());
    places.removeIf(p -> countsOther(tree, head, p));
    for (int place : places) {
      Count count = words.figure(lower, place);
      if (count != null) {
        return count;
      }
    }
    for (int place : places) {
      Count count = words.at(lower, place);
      if (count != null) {
        return count;
      }
    }
    return null;
  }

  /** The number right before a word: "12 dead". */
  @Nullable Count before(Tree tree, Word word) {
    List<String> lower = CountWords.lower(tree);
    for (int begin = Math.max(0, word.index() - LONGEST_NUMBER); begin < word.index(); begin++) {
      Count count = words.at(lower, begin);
      if (count != null && count.last() == word.index() - 1) {
        return count;
      }
    }
    return null;
  }

  /** "Two" in "two-day" or "a year" counts no people. */
  private static boolean countsOther(Tree tree, Word head, int place) {
    Word at = tree.word(place);
    while (at != null && at.index() != head.index()) {
      if (at.relation().equals("nmod") || at.deprel().equals("nmod:poss")) {
        return true;
      }
      boolean compound =
          at.relation().equals("amod")
              && tree.children(at).stream()
                  .anyMatch(c -> c.relation().equals("punct") && c.text().equals("-"));
      if (compound) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private static boolean isSingularName(Tree tree, Word head) {
    boolean named = head.xpos().equals("NNP");
    return named && (tree.nameAt(head.index()) == null || isPerson(tree, head));
  }

  private static boolean isPerson(Tree tree, Word head) {
    var name = tree.nameAt(head.index());
    return name != null && name.type().equals("PERSON");
  }

  private static boolean isDetermined(Tree tree, Word head) {
    for (Word child : tree.children(head)) {
      if (child.relation().equals("det") || child.deprel().equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }
}
