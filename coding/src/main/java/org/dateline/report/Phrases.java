package org.dateline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** A table of wordings that mark a line by its beginning, end, inside or whole. Immutable. */
final class Phrases {
  /** By first word, since a text has many lines and the table many wordings. */
  private final Map<String, List<String>> beginnings = new HashMap<>();

  private final List<String> endings = new ArrayList<>();
  private final List<String> insides = new ArrayList<>();
  private final Set<String> wholes = new HashSet<>();

  private Phrases() {}

  static Phrases load(Knowledge knowledge, String path) {
    Phrases phrases = new Phrases();
    for (Row row : knowledge.table(path, 1, "words", "where")) {
      String words = row.cell(0);
      switch (row.cell(1)) {
        case "begins" ->
            phrases.beginnings.computeIfAbsent(firstWord(words), w -> new ArrayList<>()).add(words);
        case "ends" -> phrases.endings.add(words);
        case "contains" -> phrases.insides.add(words);
        case "whole" -> phrases.wholes.add(words);
        default ->
            throw row.fault("no such place: " + row.cell(1), "begins, ends, contains or whole");
      }
    }
    return phrases;
  }

  /** Whether one of the wordings holds for a line. */
  boolean match(String line) {
    String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    return wholes.contains(lower) || begins(lower) || ends(lower) || contains(lower);
  }

  private boolean begins(String lower) {
    for (String words : beginnings.getOrDefault(firstWord(lower), List.of())) {
      if (lower.startsWith(words) && isWordEnd(lower, words.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(String lower) {
    for (String words : endings) {
      if (lower.endsWith(words)) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(String lower) {
    for (String words : insides) {
      int at = lower.indexOf(words);
      if (at >= 0 && isWordEnd(lower, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match that ends here does not cut a word in two. */
  private static boolean isWordEnd(String text, int at) {
    return at >= text.length()
        || !Character.isLetter(text.charAt(at - 1))
        || !Character.isLetter(text.charAt(at));
  }

  /** The letters that a line begins with, or its first sign. */
  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, Math.min(text.length(), Math.max(1, end)));
  }
}
