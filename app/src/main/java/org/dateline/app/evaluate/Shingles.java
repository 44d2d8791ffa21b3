package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A text as the runs of four words in it.
 *
 * @param counts how often it has each
 * @param size how many it has
 */
record Shingles(Map<String, Integer> counts, int size) {
  private static final int WORDS = 4;

  static Shingles of(String text) {
    List<String> words = words(text);
    Map<String, Integer> counts = new HashMap<>();
    int size = 0;
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1) && !words.isEmpty(); i++) {
      String run = String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS)));
      counts.merge(run, 1, Integer::sum);
      size++;
    }
    return new Shingles(counts, size);
  }

  /** Letters, digits and low lines, as the benchmark's {@code \\w+} has them. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isOfWord(text.charAt(i));
      if (inWord && begin < 0) {
        begin = i;
      } else if (!inWord && begin >= 0) {
        words.add(text.substring(begin, i));
        begin = -1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  int shared(Shingles other) {
    int shared = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }

  /** The runs that another text lacks, in order of letters. */
  NavigableSet<String> beyond(Shingles other) {
    NavigableSet<String> beyond = new TreeSet<>(counts.keySet());
    beyond.removeAll(other.counts.keySet());
    return beyond;
  }
}
