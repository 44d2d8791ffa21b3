package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Examples;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.Published;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.ExampleText;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * Holds the words of {@code knowledge/time} against their examples, read on Monday, 23 November
 * 2015. An example with a marked word gives that event's first and last day ({@code Rebels have
 * [held] Sumy since Friday. = 2015-11-20 ..}); one without gives the values of all expressions of
 * time ({@code Talks resumed on Friday. = 2015-11-20}).
 */
public final class TimeExamples {
  private static final Published MONDAY = Published.on(LocalDate.of(2015, 11, 23));

  private final Knowledge knowledge;
  private final Parser parser;
  private final SentenceSplitter splitter;
  private final TimeFinder finder;

  /** One table: how many of its columns are the key, and all of them. */
  private record Table(String path, int keys, List<String> columns) {
    Table(String path, int keys, String... columns) {
      this(path, keys, List.of(columns));
    }
  }

  private static final List<Table> TABLES =
      List.of(
          new Table("time/bearings.tsv", 1, Bearings.COLUMNS),
          new Table("time/conjunctions.tsv", 1, Conjunctions.COLUMNS),
          new Table("time/directions.tsv", 2, Clauses.COLUMNS),
          new Table("time/words.tsv", 2, Vocabulary.COLUMNS));

  public TimeExamples(Knowledge knowledge, Parser parser) {
    this.knowledge = knowledge;
    this.parser = parser;
    this.splitter = SentenceSplitter.load(knowledge);
    this.finder = TimeFinder.load(knowledge);
  }

  /** The examples that do not hold, each with what was found instead, and words without one. */
  public List<Fault> check() {
    List<Fault> faults = new ArrayList<>();
    for (Table table : TABLES) {
      List<Row> rows =
          knowledge.table(table.path(), table.keys(), table.columns().toArray(new String[0]));
      faults.addAll(new Examples(rows).check((row, text) -> found(text)));
    }
    return faults;
  }

  private String found(String written) {
    ExampleText text = ExampleText.read(written);
    Analysis analysis = text.parse(parser, splitter, null, MONDAY);
    Times times = finder.find(analysis);
    Tree tree = text.tree(analysis);
    Word event = tree == null ? null : text.word(tree);
    if (tree != null && event != null) {
      EventDate date = times.dateOf(tree.sentence().index(), event);
      return (day(date.from()) + " .. " + day(date.to())).strip();
    }
    List<String> values = times.mentions().stream().map(TimeMention::value).toList();
    return values.isEmpty() ? "nothing" : String.join(", ", values);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
