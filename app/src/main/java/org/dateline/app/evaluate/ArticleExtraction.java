package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.dateline.coding.Coder;

/** The stories in web pages, by the measure of the article extraction benchmark. */
record ArticleExtraction(GoldPages pages) implements GoldSet<Extraction> {
  private static final String BODY = "article_body";

  @Override
  public String name() {
    return "article_extraction";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("html") && gold.path("gold").has(BODY);
  }

  @Override
  public Extraction compare(JsonNode gold, Coder coder) throws IOException {
    String wanted = gold.get("gold").get(BODY).asText();
    return new Extraction(
        gold.get("id").asText(),
        gold.path("url").asText(),
        Shingles.of(wanted),
        Shingles.of(pages.read(gold).text()));
  }

  @Override
  public List<Comparison> compareAll(List<Extraction> records) {
    return records.stream().map(Extraction::comparison).toList();
  }

  /** Precision and recall are means over pages, F1 is theirs. */
  @Override
  public List<String> figures(List<Extraction> records, List<Comparison> comparisons) {
    double precision = mean(records, Extraction::precision);
    double recall = mean(records, Extraction::recall);
    return List.of(
        name() + ": " + records.size() + " records",
        String.format(
            Locale.ROOT,
            "runs of four words, mean over pages: P %.3f, R %.3f, F1 %.3f; all words right %.3f",
            precision,
            recall,
            2 * precision * recall / Math.max(1e-9, precision + recall),
            mean(records, record -> record.gold().equals(record.found()) ? 1 : 0)));
  }

  private static double mean(List<Extraction> records, ToDoubleFunction<Extraction> value) {
    return records.stream().mapToDouble(value).average().orElse(0);
  }
}
