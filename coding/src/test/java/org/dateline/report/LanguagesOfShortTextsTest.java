package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Fifty sentences in each of forty languages, put together from {@code phrases.tsv}. */
class LanguagesOfShortTextsTest {
  private static final int EACH = 50;
  private static final double GOAL = 0.98;

  private record Phrases(
      String language, List<String> first, List<String> second, List<String> third) {
    static Phrases of(String line) {
      String[] cells = line.split("\t", -1);
      return new Phrases(cells[0], parts(cells[1]), parts(cells[2]), parts(cells[3]));
    }

    private static List<String> parts(String cell) {
      return List.of(cell.split("\\|", -1));
    }

    /** The text of a number: no two numbers below fifty give the same. */
    String text(int number) {
      int i = number % 5;
      int j = number / 5 % 5;
      int k = (i + j + number / 25) % 5;
      return first.get(i) + " " + second.get(j) + " " + third.get(k) + ".";
    }
  }

  private static List<Phrases> languages() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            LanguagesOfShortTextsTest.class.getResourceAsStream("phrases.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("language\t"))
          .map(Phrases::of)
          .toList();
    }
  }

  @Test
  void tellsFortyLanguages() throws IOException {
    LanguageDetector detector = LanguageDetector.load(Knowledge.shipped());
    Map<String, Integer> wrong = new TreeMap<>();
    List<String> texts = new ArrayList<>();
    for (Phrases phrases : languages()) {
      for (int number = 0; number < EACH; number++) {
        String text = phrases.text(number);
        String found = detector.detect(text);
        texts.add(text);
        if (!found.equals(phrases.language)) {
          wrong.merge(phrases.language + " as " + found, 1, Integer::sum);
        }
      }
    }
    assertThat(texts).hasSize(2_000).doesNotHaveDuplicates();
    int errors = wrong.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(1 - (double) errors / texts.size()).as("%s", wrong).isGreaterThanOrEqualTo(GOAL);
  }
}
