package org.dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.QuantityFinder;
import org.dateline.quantity.Toll;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Parser;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Scores deaths against MUC-4: {@code mvn -pl coding -am test -Dtest=MucDeathsScore -Dgold=FOLDER
 * -Dsurefire.failIfNoSpecifiedTests=false}. Errors go to {@code coding/target/muc-errors.tsv}.
 *
 * <p>Documents count whose templates give one exact number of deaths, of one incident. What the
 * document is taken to say is the number of killed that most of its sentences tell, vague words
 * left out, sums too where there is anything else; of equally many the largest. The dateline, up to
 * the mark {@code [TEXT]}, is no part of the text.
 */
@EnabledIfSystemProperty(named = "gold", matches = ".+")
class MucDeathsScore {
  private static final String MARK = "[TEXT]";

  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());
  private final QuantityFinder finder = QuantityFinder.load(Knowledge.shipped());
  private final List<String> errors = new ArrayList<>();

  @Test
  void score() throws IOException {
    int documents = 0;
    int right = 0;
    int told = 0;
    int anywhere = 0;
    try (Parser parser = Parser.load(Knowledge.shipped())) {
      for (Map<String, Object> record : Gold.lines("muc4/dev.jsonl")) {
        Integer gold = deaths(record);
        if (gold == null) {
          continue;
        }
        Report report = report(record);
        List<Toll> tolls = finder.find(parser.parse(report, splitter.split(report))).tolls();
        List<Toll> killed = tolls.stream().filter(t -> t.kind() == Toll.Kind.KILLED).toList();
        Integer best = figure(killed);
        documents++;
        told += best == null ? 0 : 1;
        right += gold.equals(best) ? 1 : 0;
        anywhere += killed.stream().anyMatch(t -> gold.equals(t.best())) ? 1 : 0;
        if (!gold.equals(best)) {
          errors.add(record.get("id") + "\t" + gold + "\t" + best + "\t" + texts(killed));
        }
      }
    }
    Files.write(Path.of("target", "muc-errors.tsv"), errors);
    System.out.printf(
        Locale.ROOT,
        "documents %d: right %.3f, told %.3f, right figure among those found %.3f%n",
        documents,
        right / (double) documents,
        told / (double) documents,
        anywhere / (double) documents);
    assertThat(documents).isPositive();
  }

  private static String texts(List<Toll> tolls) {
    return tolls.stream()
        .map(t -> t.best() + " (" + t.victims() + ")")
        .toList()
        .toString()
        .replaceAll("\\s+", " ");
  }

  private static Integer figure(List<Toll> killed) {
    Map<Integer, Integer> votes = new HashMap<>();
    boolean plain = killed.stream().anyMatch(MucDeathsScore::isPlain);
    for (Toll toll : killed) {
      boolean counts = plain ? isPlain(toll) : toll.hedge() != Toll.Hedge.VAGUE;
      if (counts && toll.best() != null && toll.best() > 0) {
        votes.merge(toll.best(), 1, Integer::sum);
      }
    }
    Integer best = null;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      int lead = best == null ? 1 : vote.getValue() - votes.get(best);
      best = lead > 0 || (lead == 0 && vote.getKey() > best) ? vote.getKey() : best;
    }
    return best;
  }

  private static boolean isPlain(Toll toll) {
    return !toll.cumulative() && toll.hedge() == Toll.Hedge.EXACT;
  }

  private static Integer deaths(Map<String, Object> record) {
    Integer deaths = null;
    int incidents = 0;
    for (Object each : Gold.list(Gold.map(record.get("gold")).get("templates"))) {
      Object derived = Gold.map(each).get("derived");
      Object told = derived == null ? null : Gold.map(derived).get("deaths");
      Object exact = told == null ? null : Gold.map(told).get("exact");
      incidents += told == null ? 0 : 1;
      deaths = exact == null ? null : ((Long) exact).intValue();
    }
    return incidents == 1 ? deaths : null;
  }

  /** The raw text, its paragraphs divided by empty lines. */
  private static Report report(Map<String, Object> record) {
    String text = (String) record.get("text");
    List<Layout.Block> blocks = new ArrayList<>();
    int begin = text.contains(MARK) ? text.indexOf(MARK) + MARK.length() : 0;
    for (String paragraph : text.substring(begin).split("\n\\s*\n", -1)) {
      int at = text.indexOf(paragraph, begin);
      if (!paragraph.isBlank()) {
        blocks.add(new Layout.Block(Layout.Kind.BODY, at, at + paragraph.length()));
      }
      begin = at + paragraph.length();
    }
    String id = (String) record.get("id");
    return new Report(id, null, null, null, null, "en", text, new Layout(blocks));
  }
}
