package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time of a sentence: from the left, the longest each. Immutable. */
final class Spotter {
  private static final Set<String> TOLD = Set.of("date", "hour", "length", "set", "ref", "pair");

  private static final Set<String> TIMELESS =
      Set.of("ORG", "PERSON", "WORK_OF_ART", "PRODUCT", "FAC");

  /** Letters of "40s". */
  private static final int LONGEST_AGE = 3;

  private final Vocabulary vocabulary;
  private final Grammar grammar;

  Spotter(Knowledge knowledge) {
    this.vocabulary = Vocabulary.load(knowledge);
    this.grammar = new Grammar(RuleReader.read(knowledge));
  }

  List<Found> spot(Tree tree) {
    List<Piece> pieces = Piece.of(tree);
    Chart chart = Chart.fill(grammar, vocabulary, pieces);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Item best = best(chart.at(at));
      if (best == null
          || isPlainNumber(tree, pieces, chart, best)
          || isAge(pieces, chart, best)
          || isInName(tree, pieces, best)) {
        at = best == null ? at + 1 : best.end();
        continue;
      }
      add(found, pieces, best);
      at = best.end();
    }
    return found;
  }

  /** All of the longest items at the start of a sentence, for the tests of the rules. */
  List<Item> longest(Tree tree) {
    List<Piece> pieces = Piece.of(tree);
    Chart chart = Chart.fill(grammar, vocabulary, pieces);
    Item best = best(chart.at(0));
    return best == null
        ? List.of()
        : chart.at(0).stream()
            .filter(i -> TOLD.contains(i.kind()) && i.end() == best.end())
            .toList();
  }

  private static @Nullable Item best(List<Item> items) {
    Item best = null;
    for (Item item : items) {
      if (TOLD.contains(item.kind()) && (best == null || isBetter(item, best))) {
        best = item;
      }
    }
    return best;
  }

  private static boolean isBetter(Item item, Item best) {
    return item.end() > best.end()
        || (item.end() == best.end() && item.rule().over().contains(best.rule().id()));
  }

  private static void add(List<Found> found, List<Piece> pieces, Item item) {
    if (item.meaning() instanceof Meaning.Pair pair) {
      found.add(found(pieces, pair.from(), false));
      found.add(found(pieces, pair.to(), true));
    } else {
      found.add(found(pieces, item, false));
    }
  }

  private static Found found(List<Piece> pieces, Item item, boolean closesPair) {
    int first = pieces.get(item.begin()).word();
    int last = pieces.get(item.end() - 1).word();
    return new Found(first, last, item.meaning(), closesPair);
  }

  /** "The Daily Mail", "the 4 April Movement": part of a name that is no time's. */
  private static boolean isInName(Tree tree, List<Piece> pieces, Item item) {
    int first = pieces.get(item.begin()).word();
    int last = pieces.get(item.end() - 1).word();
    Name name = tree.nameAt(first);
    return name != null
        && TIMELESS.contains(name.type())
        && name.first() <= first
        && last <= name.last()
        && name.last() - name.first() > last - first;
  }

  /** "2000 people", "more than 1500": four digits that count something. */
  private static boolean isPlainNumber(Tree tree, List<Piece> pieces, Chart chart, Item item) {
    if (!item.rule().id().equals("year") || item.end() != item.begin() + 1) {
      return false;
    }
    if (item.begin() > 0 && chart.at(item.begin() - 1).stream().anyMatch(Spotter::counts)) {
      return true;
    }
    Word year = tree.word(pieces.get(item.begin()).word());
    Word head = tree.head(year);
    return head != null
        && year.relation().equals("nummod")
        && head.index() > year.index()
        && head.xpos().equals("NNS")
        && !isDetermined(tree, head, year);
  }

  /** "A man in his late 40s": no decade of a century. */
  private static boolean isAge(List<Piece> pieces, Chart chart, Item item) {
    return isDecade(item.meaning())
        && pieces.get(item.end() - 1).lower().length() <= LONGEST_AGE
        && item.begin() > 0
        && chart.at(item.begin() - 1).stream().anyMatch(before -> before.kind().equals("owner"));
  }

  private static boolean isDecade(Meaning meaning) {
    return meaning instanceof Meaning.Part part
        ? isDecade(part.of())
        : meaning instanceof Meaning.Calendar date && date.has(Meaning.Field.DECADE);
  }

  /** Whether what stands behind the word counts something. */
  private static boolean counts(Item before) {
    return before.kind().equals("counts") && before.end() == before.begin() + 1;
  }

  /** "The 2012 elections" have a year: something determines them before it. */
  private static boolean isDetermined(Tree tree, Word head, Word year) {
    for (Word child : tree.children(head)) {
      boolean determines = child.relation().equals("det") || child.deprel().equals("nmod:poss");
      if (determines && child.index() < year.index()) {
        return true;
      }
    }
    return false;
  }
}
