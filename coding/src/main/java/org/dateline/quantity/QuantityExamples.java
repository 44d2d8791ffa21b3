package org.dateline.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Examples;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.ExampleText;
import org.dateline.syntax.Parser;
import org.dateline.text.Numbers;
import org.dateline.text.SentenceSplitter;

/**
 * Holds the rules of {@code knowledge/quantities} against their examples: a sentence, and all tolls
 * and amounts that it tells ({@code Shells wounded 26 civilians. = wounded 26}).
 */
public final class QuantityExamples {
  private final Knowledge knowledge;
  private final Parser parser;
  private final SentenceSplitter splitter;
  private final Map<String, QuantityFinder> finders = new HashMap<>();

  /** One table: where its examples stand, and whether its first column names a convention. */
  private record Table(String path, int keys, boolean conventions, List<String> columns) {
    Table(String path, int keys, boolean conventions, String... columns) {
      this(path, keys, conventions, List.of(columns));
    }

    List<Row> rows(Knowledge knowledge) {
      return knowledge.table("quantities/" + path + ".tsv", keys, columns.toArray(new String[0]));
    }

    String convention(Row row) {
      return conventions ? row.cell(0) : QuantityFinder.CONVENTION;
    }
  }

  private static final List<Table> TABLES =
      List.of(
          new Table("toll_words", 4, false, TollWords.COLUMNS),
          new Table("cumulative", 1, false, TollWords.SIGNS),
          new Table("collectives", 1, false, Headcount.COLLECTIVES),
          new Table("counters", 2, false, Counters.COLUMNS),
          new Table("numbers", 1, false, Numbers.COLUMNS),
          new Table("hedges", 1, false, CountWords.HEDGES),
          new Table("vague", 2, true, CountWords.VAGUE),
          new Table("currencies", 2, false, AmountFinder.CURRENCIES),
          new Table("units", 1, false, AmountFinder.UNITS));

  public QuantityExamples(Knowledge knowledge, Parser parser) {
    this.knowledge = knowledge;
    this.parser = parser;
    this.splitter = SentenceSplitter.load(knowledge);
  }

  /** The examples that do not hold, each with what was found instead, and rules without one. */
  public List<Fault> check() {
    List<Fault> faults = new ArrayList<>();
    for (Table table : TABLES) {
      faults.addAll(
          new Examples(table.rows(knowledge))
              .check((row, text) -> found(text, table.convention(row))));
    }
    return faults;
  }

  private String found(String text, String convention) {
    Analysis analysis = ExampleText.read(text).parse(parser, splitter, null, null);
    QuantityFinder finder =
        finders.computeIfAbsent(convention, name -> QuantityFinder.load(knowledge, name));
    Quantities quantities = finder.find(analysis);
    List<String> found = new ArrayList<>();
    quantities.tolls().forEach(toll -> found.add(written(toll)));
    for (Amount amount : quantities.amounts()) {
      String value = amount.value().stripTrailingZeros().toPlainString();
      found.add(amount.kind() + " " + value + " " + amount.unit());
    }
    return found.isEmpty() ? "nothing" : String.join(", ", found);
  }

  /** "killed 12", "killed at_least 12", "killed between 20 30", "killed 90 cumulative". */
  private static String written(Toll toll) {
    String hedge = toll.hedge().toString().toLowerCase(Locale.ROOT) + " ";
    String number =
        switch (toll.hedge()) {
          case BETWEEN -> toll.low() + " " + toll.high();
          default -> String.valueOf(toll.best());
        };
    return toll.kind().toString().toLowerCase(Locale.ROOT)
        + " "
        + (toll.hedge() == Toll.Hedge.EXACT ? "" : hedge)
        + number
        + (toll.cumulative() ? " cumulative" : "");
  }
}
