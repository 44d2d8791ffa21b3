package org.dateline.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** How often letters and groups of three letters are in each language. Immutable. */
final class LetterGroups {
  /** What a group that a language does not list counts as, in 100,000. */
  private static final double UNSEEN_GROUP = 2;

  private static final double UNSEEN_LETTER = 0.5;

  /** Single letters are fewer and say less than groups of three, but for rare ones. */
  private static final double LETTER_WEIGHT = 0.5;

  /**
   * Most inputs are English, and a headline of three words, half of them names, must not be lost to
   * a chance likeness; one of another language that passes costs little, since no frame has its
   * words. In natural logarithms, worth about four groups of letters.
   */
  private static final double ENGLISH_PRIOR = 20;

  /** What a function word is worth beside its letter groups, in natural logarithms. */
  private static final double WORD = 6;

  private record Profile(
      String language, UnicodeScript script, Map<String, Double> logs, Set<String> words) {}

  private final List<Profile> profiles = new ArrayList<>();

  private LetterGroups() {}

  static LetterGroups load(Knowledge knowledge) {
    LetterGroups groups = new LetterGroups();
    Map<String, Set<String>> words = new HashMap<>();
    for (Row row : knowledge.table("report/language_words.tsv", 1, "language", "words")) {
      words.put(row.cell(0), new HashSet<>(row.list(1)));
    }
    for (Row row : knowledge.table("report/languages.tsv", 1, "language", "script", "groups")) {
      String cell = row.cell(2);
      Map<String, Double> logs = new HashMap<>(1024);
      for (int begin = 0; begin < cell.length(); ) {
        int bar = cell.indexOf('|', begin);
        int end = bar < 0 ? cell.length() : bar;
        int sign = cell.indexOf('=', begin);
        logs.put(
            cell.substring(begin, sign), Math.log(Integer.parseInt(cell.substring(sign + 1, end))));
        begin = end + 1;
      }
      UnicodeScript script = UnicodeScript.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      Set<String> own = words.getOrDefault(row.cell(0), Set.of());
      groups.profiles.add(new Profile(row.cell(0), script, logs, own));
    }
    return groups;
  }

  boolean knows(UnicodeScript script) {
    return profiles.stream().anyMatch(p -> p.script == script);
  }

  /** The likeliest language of a script, the first in order of codes where two are equal. */
  String best(String sample, UnicodeScript script) {
    String letters = letters(sample);
    Map<String, Integer> counts = count(letters);
    String[] words = letters.split("_", -1);
    String best = LanguageDetector.UNKNOWN;
    double highest = Double.NEGATIVE_INFINITY;
    for (Profile profile : profiles) {
      if (profile.script == script) {
        double prior = profile.language.equals("en") ? ENGLISH_PRIOR : 0;
        double score = prior + score(counts, profile.logs) + score(words, profile.words);
        if (score > highest) {
          highest = score;
          best = profile.language;
        }
      }
    }
    return best;
  }

  private static double score(Map<String, Integer> counts, Map<String, Double> logs) {
    double score = 0;
    for (Map.Entry<String, Integer> group : counts.entrySet()) {
      boolean single = group.getKey().length() == 1;
      double unseen = Math.log(single ? UNSEEN_LETTER : UNSEEN_GROUP);
      double log = logs.getOrDefault(group.getKey(), unseen);
      score += group.getValue() * log * (single ? LETTER_WEIGHT : 1);
    }
    return score;
  }

  private static double score(String[] words, Set<String> known) {
    int hits = 0;
    for (String word : words) {
      hits += known.contains(word) ? 1 : 0;
    }
    return hits * WORD;
  }

  /** The words in lower case, low lines around them. */
  private static String letters(String sample) {
    StringBuilder letters = new StringBuilder("_");
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      boolean letter =
          Character.isLetter(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (letter) {
        letters.append(Character.toLowerCase(c));
      } else if (letters.charAt(letters.length() - 1) != '_') {
        letters.append('_');
      }
    }
    return letters.append('_').toString();
  }

  private static Map<String, Integer> count(String letters) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i + 3 <= letters.length(); i++) {
      counts.merge(letters.substring(i, i + 3), 1, Integer::sum);
      if (letters.charAt(i) != '_') {
        counts.merge(letters.substring(i, i + 1), 1, Integer::sum);
      }
    }
    return counts;
  }
}
