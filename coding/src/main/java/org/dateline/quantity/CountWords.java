package org.dateline.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.quantity.Toll.Hedge;
import org.dateline.syntax.Tree;
import org.dateline.text.Numbers;
import org.dateline.text.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with its hedges at a word: "at least 12", "between 20 and 30", "several",
 * "dozens". Immutable.
 */
final class CountWords {
  private static final int LONGEST_HEDGE = 4;
  private static final int MOST = 100_000_000;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  static final String[] VAGUE = {"convention", "word", "low", "best", "high", "example"};
  static final String[] HEDGES = {"words", "hedge", "example"};

  private record Vague(int low, int best, @Nullable Integer high) {}

  private final Numbers numbers;
  private final Counters counters;
  private final Map<String, Vague> vague = new HashMap<>();
  private final Map<String, Hedge> hedges = new HashMap<>();

  /**
   * @param convention which of {@code vague.tsv}'s readings of vague words to use
   */
  CountWords(Knowledge knowledge, Counters counters, String convention) {
    this.counters = counters;
    numbers = Numbers.load(knowledge);
    for (Row row : knowledge.table("quantities/vague.tsv", 2, VAGUE)) {
      if (row.cell(0).equals(convention)) {
        Integer high = row.cell(4).isEmpty() ? null : Integer.valueOf(row.cell(4));
        Vague word = new Vague(number(row, 2), number(row, 3), high);
        vague.put(row.cell(1), word);
      }
    }
    if (vague.isEmpty()) {
      throw new IllegalArgumentException(
          "no convention " + convention + " in quantities/vague.tsv");
    }
    for (Row row : knowledge.table("quantities/hedges.tsv", 1, HEDGES)) {
      hedges.put(row.cell(0), Hedge.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
    }
  }

  private static int number(Row row, int column) {
    try {
      return Integer.parseInt(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.fault(row.cell(column) + " is no number", "write digits");
    }
  }

  /** The words of a sentence in lower case, as the other methods read them. */
  static List<String> lower(Tree tree) {
    List<String> words = new ArrayList<>(tree.words().size());
    tree.words().forEach(w -> words.add(w.lowerText()));
    return words;
  }

  /** The number or vague word that stands at a word, with its hedge; null where none does. */
  @Nullable Count at(List<String> words, int begin) {
    Count figure = figure(words, begin);
    return figure == null ? vague(words, begin) : figure;
  }

  /** The number that stands at a word, with what hedges it on its left; null where none does. */
  @Nullable Count figure(List<String> words, int begin) {
    Numeral numeral = numbers.at(words, begin);
    if (numeral == null || numeral.ordinal() || !isCount(numeral)) {
      return null;
    }
    int number = numeral.intValue();
    Count range = range(words, begin, numeral);
    return range == null ? hedged(words, Count.exact(number, begin, numeral.end() - 1)) : range;
  }

  /** Whether a rank stands at a word: "third". */
  boolean isOrdinal(List<String> words, int begin) {
    Numeral numeral = numbers.at(words, begin);
    return numeral != null && numeral.ordinal();
  }

  static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }

  /** The number behind a hedge of several words that begins here: "in excess of 40". */
  @Nullable Count hedgedAt(List<String> words, int begin) {
    for (int length = LONGEST_HEDGE; length > 1; length--) {
      int end = begin + length;
      if (end < words.size() && hedges.containsKey(String.join(" ", words.subList(begin, end)))) {
        return figure(words, end);
      }
    }
    return null;
  }

  private static boolean isCount(Numeral numeral) {
    return numeral.isInt() && numeral.intValue() <= MOST;
  }

  /** "20 to 30", "20-30", "between 20 and 30", "six or seven". */
  private @Nullable Count range(List<String> words, int begin, Numeral low) {
    int joint = low.end();
    if (joint + 1 >= words.size() || !isJoint(words, begin, joint)) {
      return null;
    }
    Numeral high = numbers.at(words, joint + 1);
    boolean rises =
        high != null && !high.ordinal() && isCount(high) && high.value().compareTo(low.value()) > 0;
    if (high == null || !rises) {
      return null;
    }
    int from = low.intValue();
    int to = high.intValue();
    int first = isBetween(words, begin) ? begin - 1 : begin;
    return new Count(from, to, from, Hedge.BETWEEN, first, high.end() - 1);
  }

  private boolean isJoint(List<String> words, int begin, int joint) {
    String word = words.get(joint);
    return counters.is(word, "joint")
        || (counters.is(word, "second joint") && isBetween(words, begin));
  }

  private boolean isBetween(List<String> words, int begin) {
    return begin > 0 && counters.is(words.get(begin - 1), "between");
  }

  private @Nullable Count vague(List<String> words, int begin) {
    Vague word = vague.get(words.get(begin));
    if (word == null) {
      return null;
    }
    boolean exact = word.high() != null && word.low() == word.high();
    Hedge hedge = exact ? Hedge.EXACT : Hedge.VAGUE;
    int first = begin > 0 && counters.is(words.get(begin - 1), "article") ? begin - 1 : begin;
    Count count = new Count(word.low(), word.high(), word.best(), hedge, first, begin);
    Count larger = scaled(words, begin, count);
    return larger == null ? count : larger;
  }

  /** "Hundreds of thousands", "tens of thousands": the one times the other. */
  private @Nullable Count scaled(List<String> words, int begin, Count count) {
    if (begin + 2 >= words.size() || !counters.is(words.get(begin + 1), "times")) {
      return null;
    }
    Vague scale = vague.get(words.get(begin + 2));
    if (scale == null || scale.low() < 1000) {
      return null;
    }
    Integer low = product(count.low(), scale.low());
    Integer best = product(count.best(), scale.best());
    return new Count(low, null, best, Hedge.VAGUE, count.first(), begin + 2);
  }

  private static @Nullable Integer product(@Nullable Integer a, int b) {
    return a == null ? null : Integer.valueOf(Math.multiplyExact(a, b));
  }

  private Count hedged(List<String> words, Count count) {
    for (int length = LONGEST_HEDGE; length >= 1; length--) {
      int begin = count.first() - length;
      Hedge hedge =
          begin < 0 ? null : hedges.get(String.join(" ", words.subList(begin, count.first())));
      if (hedge != null) {
        boolean open = hedge == Hedge.AT_LEAST;
        boolean bound = hedge == Hedge.AT_MOST;
        return new Count(
            bound ? null : count.low(),
            open ? null : count.high(),
            count.best(),
            hedge,
            begin,
            count.last());
      }
    }
    return count;
  }
}
