package org.dateline.report;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: by its function words if it is plainly English, else by its script, else
 * by its letter groups. Thread-safe; the letter groups are loaded when a text first needs them.
 */
public final class LanguageDetector {
  /** What no language was found for: ISO 639-2 "undetermined". */
  public static final String UNKNOWN = "und";

  private static final int ENOUGH_LETTERS = 4_000;
  private static final int FEWEST_WORDS = 8;
  private static final double ENGLISH_SHARE = 0.2;

  /** Japanese has more Han letters than kana, but no other language has kana at all. */
  private static final double KANA_SHARE = 0.05;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final char LAST_ASCII = 127;

  private final Knowledge knowledge;
  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
  private final Set<String> english = new HashSet<>();
  private volatile @Nullable LetterGroups groups;

  private LanguageDetector(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  public static LanguageDetector load(Knowledge knowledge) {
    LanguageDetector detector = new LanguageDetector(knowledge);
    for (Row row : knowledge.table("report/scripts.tsv", 1, "script", "language")) {
      detector.scripts.put(UnicodeScript.valueOf(row.cell(0)), row.cell(1));
    }
    for (Row row : knowledge.table("report/english.tsv", 1, "word")) {
      detector.english.add(row.cell(0));
    }
    return detector;
  }

  /** The ISO 639-1 code of a text's language, {@link #UNKNOWN} where it has too few letters. */
  public String detect(String text) {
    String sample = words(text.substring(0, Math.min(text.length(), ENOUGH_LETTERS)));
    if (isEnglish(sample)) {
      return "en";
    }
    Map<UnicodeScript, Integer> counts = countScripts(sample);
    UnicodeScript main = null;
    int letters = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      letters += entry.getValue();
      if (main == null || entry.getValue() > counts.getOrDefault(main, 0)) {
        main = entry.getKey();
      }
    }
    if (main == null) {
      return UNKNOWN;
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > KANA_SHARE * letters) {
      return "ja";
    }
    String own = groups().knows(main) ? null : scripts.get(main);
    return own != null ? own : groups().best(sample, main);
  }

  /** Without addresses, keys and the like, which are of no language. */
  private static String words(String sample) {
    StringBuilder words = new StringBuilder();
    for (String token : BLANKS.split(sample, -1)) {
      if (!isCode(token)) {
        words.append(token).append(' ');
      }
    }
    return words.toString();
  }

  /** Whether a token is an address, or mixes letters of ASCII with digits. */
  private static boolean isCode(String token) {
    if (token.contains("://") || token.startsWith("www.") || token.indexOf('@') > 0) {
      return true;
    }
    boolean letters = false;
    boolean digits = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c > LAST_ASCII) {
        return false;
      }
      digits |= Character.isDigit(c);
      letters |= Character.isLetter(c);
    }
    return letters && digits;
  }

  private boolean isEnglish(String sample) {
    int words = 0;
    int hits = 0;
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      words++;
      hits += english.contains(word) ? 1 : 0;
    }
    return words >= FEWEST_WORDS && hits >= ENGLISH_SHARE * words;
  }

  private static Map<UnicodeScript, Integer> countScripts(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return new HashMap<>(counts);
  }

  private LetterGroups groups() {
    LetterGroups loaded = groups;
    if (loaded == null) {
      loaded = LetterGroups.load(knowledge);
      groups = loaded;
    }
    return loaded;
  }
}
