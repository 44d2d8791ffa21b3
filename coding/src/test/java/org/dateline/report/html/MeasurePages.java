package org.dateline.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.jsoup.Jsoup;

/**
 * Measures stories and dates of web pages on gold folders. The command stands in {@code
 * bench/README.md}, under "Reading".
 */
public final class MeasurePages {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int SHINGLE = 4;

  private MeasurePages() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    boolean errors = arguments.length > 1 && arguments[1].equals("--errors");
    Knowledge knowledge = Knowledge.shipped();
    PageReader reader = PageReader.load(knowledge, DateReader.load(knowledge));
    Score score = new Score();
    for (Map<String, String> gold : lines(folder.resolve("dev.jsonl"))) {
      Page page = read(reader, folder, gold);
      String body = gold.get("article_body");
      String line = body != null ? score.story(body, page) : score.date(gold, page);
      if (errors && line != null) {
        System.out.println(line + " " + gold.get("url") + " " + gold.get("id"));
      }
    }
    System.out.println(score);
  }

  private static Page read(PageReader reader, Path folder, Map<String, String> gold)
      throws IOException {
    Path file = folder.resolve(Objects.requireNonNull(gold.get("html")));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return reader.read(Jsoup.parse(in, null, ""), gold.get("url"));
    }
  }

  /** The strings of each line's object, nested ones by their own names. */
  private static List<Map<String, String>> lines(Path file) throws IOException {
    List<Map<String, String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> values = new HashMap<>();
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.VALUE_STRING) {
            values.putIfAbsent(parser.currentName(), parser.getText());
          }
        }
      }
      lines.add(values);
    }
    return lines;
  }

  private static final class Score {
    private double precision;
    private double recall;
    private int pages;
    private int right;
    private int answered;

    String story(String gold, Page page) {
      Map<String, Integer> wanted = shingles(gold);
      Map<String, Integer> found = shingles(page.text());
      int common = 0;
      for (Map.Entry<String, Integer> entry : wanted.entrySet()) {
        common += Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0));
      }
      double p = (double) common / Math.max(1, total(found));
      double r = (double) common / Math.max(1, total(wanted));
      precision += p;
      recall += r;
      pages++;
      answered++;
      return p + r < 1.95 ? String.format(Locale.ROOT, "%.3f %.3f", p, r) : null;
    }

    String date(Map<String, String> gold, Page page) {
      String found = page.published() == null ? null : page.published().date().toString();
      pages++;
      answered += found == null ? 0 : 1;
      boolean hit = Objects.equals(found, gold.get("date"));
      right += hit ? 1 : 0;
      return hit ? null : gold.get("date") + " " + found;
    }

    @Override
    public String toString() {
      if (right == 0) {
        double p = precision / pages;
        double r = recall / pages;
        return String.format(
            Locale.ROOT, "pages %d P %.3f R %.3f F1 %.3f", pages, p, r, 2 * p * r / (p + r));
      }
      double p = (double) right / answered;
      double r = (double) answered / pages;
      return String.format(
          Locale.ROOT,
          "pages %d accuracy %.3f precision %.3f recall %.3f F %.3f",
          pages,
          (double) right / pages,
          p,
          r,
          2 * p * r / (p + r));
    }

    private static int total(Map<String, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> shingles(String text) {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        words.add(matcher.group());
      }
      Map<String, Integer> counts = new HashMap<>();
      for (int i = 0; i + SHINGLE <= Math.max(words.size(), SHINGLE); i++) {
        List<String> shingle = words.subList(i, Math.min(words.size(), i + SHINGLE));
        counts.merge(String.join(" ", shingle), 1, Integer::sum);
      }
      return counts;
    }
  }
}
