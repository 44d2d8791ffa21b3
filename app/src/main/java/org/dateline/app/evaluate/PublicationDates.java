package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.app.evaluate.Comparison.Field;
import org.dateline.coding.Coder;
import org.dateline.report.Published;

/** On which day web pages were published. */
record PublicationDates(GoldPages pages) implements GoldSet<Comparison> {
  private static final String DATE = "date";

  @Override
  public String name() {
    return "pubdate";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("html") && gold.path("gold").has(DATE);
  }

  @Override
  public Comparison compare(JsonNode gold, Coder coder) throws IOException {
    Published found = pages.read(gold).published();
    Set<String> dates = found == null ? Set.of() : Set.of(found.date().toString());
    String wanted = gold.get("gold").get(DATE).asText();
    return new Comparison(
        gold.get("id").asText(),
        gold.path("url").asText(),
        new Fields().add(DATE, Set.of(wanted), dates).all());
  }

  @Override
  public List<Comparison> compareAll(List<Comparison> records) {
    return records;
  }

  /**
   * Beside the usual figures those of htmldate's own evaluation, whose recall is the share of pages
   * that get any date.
   */
  @Override
  public List<String> figures(List<Comparison> records, List<Comparison> comparisons) {
    List<Field> dates = comparisons.stream().map(c -> c.fields().get(DATE)).toList();
    Score score = Score.of(dates);
    double recall = score.gold() == 0 ? 0 : (double) score.found() / score.gold();
    List<String> lines = new ArrayList<>(new Scoreboard(name(), comparisons).lines());
    lines.add(
        String.format(
            Locale.ROOT,
            "as htmldate counts: accuracy %.3f, precision %.3f, recall %.3f, F %.3f",
            score.recall(),
            score.precision(),
            recall,
            2 * score.precision() * recall / Math.max(1e-9, score.precision() + recall)));
    return lines;
  }
}
