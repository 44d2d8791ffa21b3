package org.dateline.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.text.Numbers;
import org.dateline.text.Numeral;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds money, shares and measures: a number beside a currency ({@code currencies.tsv}) or before a
 * unit or thing counted ({@code units.tsv}). Immutable.
 */
final class AmountFinder {
  private static final int LONGEST = 2;

  static final String[] CURRENCIES = {"word", "place", "code", "example"};
  static final String[] UNITS = {"word", "kind", "unit", "factor", "example"};

  private record Measure(String kind, String unit, BigDecimal factor) {}

  private record Read(int first, int last, BigDecimal value, Measure measure) {}

  private final Numbers numbers;
  private final Map<String, Measure> before = new HashMap<>();
  private final Map<String, Measure> after = new HashMap<>();

  AmountFinder(Knowledge knowledge) {
    numbers = Numbers.load(knowledge);
    for (Row row : knowledge.table("quantities/currencies.tsv", 2, CURRENCIES)) {
      Measure money = new Measure("money", row.cell(2), BigDecimal.ONE);
      switch (row.cell(1)) {
        case "before" -> before.put(row.cell(0), money);
        case "after" -> after.put(row.cell(0), money);
        default -> throw row.fault("unknown place " + row.cell(1), "write before or after");
      }
    }
    for (Row row : knowledge.table("quantities/units.tsv", 1, UNITS)) {
      after.put(row.cell(0), new Measure(row.cell(1), row.cell(2), new BigDecimal(row.cell(3))));
    }
  }

  List<Amount> find(Tree tree, String text) {
    List<String> words = CountWords.lower(tree);
    List<String> lemmas = new ArrayList<>(words.size());
    tree.words().forEach(w -> lemmas.add(w.lowerLemma()));
    List<Amount> amounts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Read read = read(words, lemmas, at);
      if (read != null) {
        Span span = tree.span(read.first(), read.last());
        amounts.add(
            new Amount(
                tree.sentence().index(),
                read.first(),
                read.last(),
                read.measure().kind(),
                read.value().multiply(read.measure().factor()),
                read.measure().unit(),
                span,
                span.of(text)));
      }
      at = read == null ? at + 1 : read.last() + 1;
    }
    return amounts;
  }

  private @Nullable Read read(List<String> words, List<String> lemmas, int at) {
    int begin;
    Measure sign = at + 1 < words.size() ? before.get(words.get(at) + words.get(at + 1)) : null;
    if (sign == null) {
      sign = before.get(words.get(at));
      begin = sign == null ? at : at + 1;
    } else {
      begin = at + 2; // "A$40": the tokenizer cuts before the sign
    }
    Numeral number = begin < words.size() ? numbers.at(words, begin) : null;
    if (number == null || number.ordinal()) {
      return null;
    }
    if (sign != null) {
      return new Read(at, number.end() - 1, number.value(), sign);
    }
    Read measured = measured(lemmas, at, number);
    return measured == null ? measured(words, at, number) : measured;
  }

  /** "Five million dollars", "200 square kilometers", "60 fighter jets", "a 10-kilometer strip". */
  private @Nullable Read measured(List<String> lemmas, int at, Numeral number) {
    int unit = number.end();
    if (unit < lemmas.size() && lemmas.get(unit).equals("-")) {
      unit++;
    }
    for (int length = LONGEST; length >= 1; length--) {
      if (unit + length <= lemmas.size()) {
        String name = String.join(" ", lemmas.subList(unit, unit + length));
        Measure measure =
            after.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        if (measure != null) {
          return new Read(at, unit + length - 1, number.value(), measure);
        }
      }
    }
    return null;
  }
}
