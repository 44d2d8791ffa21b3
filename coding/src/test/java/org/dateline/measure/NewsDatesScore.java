package org.dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layouter;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.syntax.Parser;
import org.dateline.text.SentenceSplitter;
import org.dateline.text.Span;
import org.dateline.time.TimeFinder;
import org.dateline.time.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Scores values of time against {@code bench/news-dates.tsv}: {@code mvn -pl coding -am test
 * -Dtest=NewsDatesScore -Dgold=FOLDER -Dreports=FILE -Dsurefire.failIfNoSpecifiedTests=false},
 * where the file, relative to the gold folder, holds the reports as JSON Lines with {@code id},
 * {@code published} and {@code text}. An expression is right where one that overlaps it has its
 * value.
 */
@EnabledIfSystemProperty(named = "reports", matches = ".+")
class NewsDatesScore {
  private record Label(Span span, String value) {}

  private final Layouter layouter = Layouter.load(Knowledge.shipped());
  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());
  private final TimeFinder finder = TimeFinder.load(Knowledge.shipped());
  private final List<String> errors = new ArrayList<>();
  private int labels;
  private int right;

  @Test
  void score() throws IOException {
    Map<String, List<Label>> byReport = labels();
    try (Parser parser = Parser.load(Knowledge.shipped())) {
      for (Map<String, Object> record : Gold.lines(System.getProperty("reports"))) {
        List<Label> wanted = byReport.get((String) record.get("id"));
        if (wanted != null) {
          Report report = report(record);
          var analysis = parser.parse(report, splitter.split(report));
          compare(report, wanted, finder.find(analysis).mentions());
        }
      }
    }
    Files.write(Path.of("target", "news-dates-errors.tsv"), errors);
    System.out.printf(Locale.ROOT, "%d of %d: %.3f%n", right, labels, right / (double) labels);
    assertThat(labels).isPositive();
  }

  private static Map<String, List<Label>> labels() throws IOException {
    Map<String, List<Label>> labels = new HashMap<>();
    for (String line : Files.readAllLines(Path.of("..", "bench", "news-dates.tsv"))) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && !cells[0].equals("report")) {
        Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        labels.computeIfAbsent(cells[0], r -> new ArrayList<>()).add(new Label(span, cells[3]));
      }
    }
    return labels;
  }

  private Report report(Map<String, Object> record) {
    String text = (String) record.get("text");
    String day = ((String) record.get("published")).substring(0, 10);
    Published published = Published.on(LocalDate.parse(day));
    var layout = layouter.layOut(text, null, published).layout();
    String id = (String) record.get("id");
    return new Report(id, null, null, null, published, "en", text, layout);
  }

  private void compare(Report report, List<Label> wanted, List<TimeMention> mentions) {
    for (Label label : wanted) {
      List<String> values =
          mentions.stream()
              .filter(m -> m.span().overlaps(label.span()))
              .map(TimeMention::value)
              .toList();
      labels++;
      right += values.contains(label.value()) ? 1 : 0;
      if (!values.contains(label.value())) {
        String words = label.span().of(report.text());
        errors.add(String.join("\t", report.id(), words, label.value(), values.toString()));
      }
    }
  }
}
