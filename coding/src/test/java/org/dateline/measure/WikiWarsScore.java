package org.dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.syntax.Parser;
import org.dateline.text.SentenceSplitter;
import org.dateline.time.TimeFinder;
import org.dateline.time.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Scores expressions of time against WikiWars: {@code mvn -pl coding -am test -Dtest=WikiWarsScore
 * -Dgold=FOLDER -Dsurefire.failIfNoSpecifiedTests=false}. Figures go to standard output, what was
 * missed, found in vain or given another value to {@code coding/target/wikiwars-errors.tsv}.
 *
 * <p>The gold is TIMEX2, whose extents take in clauses and phrases that TIMEX3 leaves out, so that
 * an extent counts where it overlaps, each once. Values are compared as strings, after decades and
 * centuries of a length are turned into years, as TIMEX2 has them. A gold expression without a
 * value counts for extents, and against nobody for values.
 */
@EnabledIfSystemProperty(named = "gold", matches = ".+")
class WikiWarsScore {
  private record Timex(int begin, int end, String text, String value) {}

  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());
  private final TimeFinder finder = TimeFinder.load(Knowledge.shipped());
  private final List<String> errors = new ArrayList<>();
  private int gold;
  private int valued;
  private int found;
  private int foundValued;
  private int overlapping;
  private int exact;
  private int right;

  @Test
  void score() throws IOException {
    try (Parser parser = Parser.load(Knowledge.shipped())) {
      for (Map<String, Object> record : Gold.lines("timex/wikiwars/dev.jsonl")) {
        Report report = report(record);
        List<TimeMention> mentions =
            finder.find(parser.parse(report, splitter.split(report))).mentions();
        compare((String) record.get("id"), gold(record), mentions);
      }
    }
    Files.write(Path.of("target", "wikiwars-errors.tsv"), errors);
    System.out.printf(
        Locale.ROOT,
        "extents, overlapping: %s%nextents, exact: %s%nvalues: %s%nvalue accuracy: %.3f%n",
        f1(overlapping, found, gold),
        f1(exact, found, gold),
        f1(right, foundValued, valued),
        right / (double) overlapping);
    assertThat(gold).isPositive();
  }

  private static String f1(int both, int found, int gold) {
    double precision = both / (double) found;
    double recall = both / (double) gold;
    double f1 = 2 * precision * recall / (precision + recall);
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1);
  }

  private static Report report(Map<String, Object> record) {
    String text = (String) record.get("text");
    List<Layout.Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n", -1)) {
      if (!paragraph.isBlank()) {
        blocks.add(new Layout.Block(Layout.Kind.BODY, begin, begin + paragraph.length()));
      }
      begin += paragraph.length() + 1;
    }
    LocalDate day = LocalDate.parse(((String) record.get("dct")).substring(0, 10));
    String id = (String) record.get("id");
    Layout layout = new Layout(blocks);
    return new Report(id, null, null, null, Published.on(day), "en", text, layout);
  }

  private static List<Timex> gold(Map<String, Object> record) {
    List<Timex> timexes = new ArrayList<>();
    for (Object each : Gold.list(Gold.map(record.get("gold")).get("timexes"))) {
      Map<String, Object> timex = Gold.map(each);
      int begin = ((Long) timex.get("start")).intValue();
      int end = ((Long) timex.get("end")).intValue();
      String text = (String) timex.get("text");
      timexes.add(new Timex(begin, end, text, (String) timex.get("value")));
    }
    return timexes;
  }

  private void compare(String id, List<Timex> timexes, List<TimeMention> mentions) {
    List<TimeMention> left = new ArrayList<>(mentions);
    gold += timexes.size();
    found += mentions.size();
    foundValued += mentions.size();
    for (Timex timex : timexes) {
      valued += timex.value() == null ? 0 : 1;
      TimeMention match = match(timex, left);
      if (match == null) {
        errors.add(String.join("\t", id, "missed", timex.text(), "" + timex.value(), ""));
        continue;
      }
      left.remove(match);
      overlapping++;
      boolean same = match.span().begin() == timex.begin() && match.span().end() == timex.end();
      exact += same ? 1 : 0;
      foundValued -= timex.value() == null ? 1 : 0;
      if (value(match).equals(timex.value())) {
        right++;
      } else if (timex.value() != null) {
        String given = match.text() + "\t" + value(match);
        errors.add(String.join("\t", id, "value", timex.text(), timex.value(), given));
      }
    }
    for (TimeMention extra : left) {
      errors.add(String.join("\t", id, "in vain", extra.text(), extra.value(), ""));
    }
  }

  private static TimeMention match(Timex timex, List<TimeMention> left) {
    TimeMention best = null;
    for (TimeMention mention : left) {
      boolean overlap =
          mention.span().begin() < timex.end() && timex.begin() < mention.span().end();
      boolean better =
          best == null || (mention.span().end() == timex.end() && best.span().end() != timex.end());
      best = overlap && better ? mention : best;
    }
    return best;
  }

  private static String value(TimeMention mention) {
    String value = mention.value();
    if (value.startsWith("P") && value.endsWith("DE")) {
      return value
          .substring(0, value.length() - 2)
          .replace("PX", "PXX")
          .replaceAll("$", "0Y")
          .replace("PXX0Y", "PXY");
    }
    return value.endsWith("CE") ? value.substring(0, value.length() - 2) + "00Y" : value;
  }
}
