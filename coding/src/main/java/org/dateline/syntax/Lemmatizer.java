package org.dateline.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Dictionary forms by Penn tag: irregular forms from {@code text/irregular.tsv}, endings by rule,
 * and {@code text/lemmas.tsv} to choose between what an ending may have cut off. Names keep their
 * form.
 */
final class Lemmatizer {
  /** Endings of stems of several syllables that lost an e more often than not. */
  private static final Set<String> SILENT =
      Set.of("ad", "id", "od", "ud", "at", "ut", "in", "un", "ur", "ar", "ir", "um", "am", "ok");

  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  static Lemmatizer load(Knowledge knowledge) {
    Lemmatizer lemmatizer = new Lemmatizer();
    for (Row row : knowledge.table("text/irregular.tsv", 2, "form", "part", "lemma")) {
      lemmatizer.irregular.put(letter(row) + row.cell(0), row.cell(2));
    }
    for (Row row : knowledge.table("text/lemmas.tsv", 2, "lemma", "part")) {
      lemmatizer.known.add(row.cell(1).charAt(0) + row.cell(0));
    }
    return lemmatizer;
  }

  /** One letter a part, as {@link #part} gives it for a tag. */
  private static String letter(Row row) {
    String part = row.cell(1);
    return part.equals("adverb") ? "r" : part.substring(0, 1);
  }

  /**
   * The dictionary form of a word with this Penn tag; of names and unknown kinds the form itself.
   */
  String lemma(String form, String xpos) {
    if (xpos.startsWith("NNP") || isSign(form, xpos)) {
      return form;
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String part = part(xpos);
    String exception = isBase(lower, xpos) ? lower : irregular.get(part + lower);
    int last = lower.lastIndexOf('-') + 1;
    if (exception == null && last > 0 && part.equals("n")) {
      String behind = irregular.get(part + lower.substring(last)); // "ex-policemen"
      exception = behind == null ? null : lower.substring(0, last) + behind;
    }
    if (exception == null && part.equals("r")) {
      exception = irregular.get("a" + lower);
    }
    if (exception != null) {
      return exception;
    }
    return switch (xpos) {
      case "VBD", "VBN" -> past(lower);
      case "VBG" -> progressive(lower);
      case "VBZ" -> third(lower);
      case "NNS" -> plural(lower);
      case "JJR", "RBR" -> compared(lower, 2);
      case "JJS", "RBS" -> compared(lower, 3);
      default -> lower;
    };
  }

  /** "Will <i>lay</i> down arms", "to <i>found</i> a party": no past of "lie" and "find". */
  private boolean isBase(String form, String xpos) {
    return xpos.equals("VB") && known.contains("v" + form);
  }

  /** Single capitals as names of things, and Roman numbers: their case says what they are. */
  private static boolean isSign(String form, String xpos) {
    if (xpos.equals("CD")) {
      return form.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }
    return xpos.equals("NN") && form.length() == 1;
  }

  /** The first letter of the tables' "part". */
  private static String part(String xpos) {
    return switch (xpos) {
      case "PRP", "DT", "WP" -> "p";
      case "POS" -> "c";
      default ->
          switch (xpos.substring(0, Math.min(2, xpos.length()))) {
            case "VB", "MD" -> "v";
            case "NN" -> "n";
            case "JJ" -> "a";
            case "RB" -> "r";
            default -> "o";
          };
    };
  }

  private String past(String form) {
    if (form.endsWith("ied") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    return form.endsWith("ed") && form.length() > 3
        ? verb(form.substring(0, form.length() - 2))
        : form;
  }

  private String progressive(String form) {
    return form.endsWith("ing") && form.length() > 4
        ? verb(form.substring(0, form.length() - 3))
        : form;
  }

  private String third(String form) {
    if (form.endsWith("ies") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("es") && sibilant(form.substring(0, form.length() - 2))) {
      String longer = form.substring(0, form.length() - 1);
      String shorter = form.substring(0, form.length() - 2);
      boolean withE = lostE(shorter) && !known.contains("v" + shorter); // "terrorises"
      return withE || known.contains("v" + longer) ? longer : shorter;
    }
    return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
  }

  /** Few verbs end in one "s" or "z". */
  private static boolean lostE(String stem) {
    return (stem.endsWith("s") || stem.endsWith("z")) && !doubled(stem) && !stem.endsWith("tz");
  }

  /** The verb that lost its ending: as it is, with e, or without a doubled consonant. */
  private String verb(String stem) {
    List<String> candidates = List.of(stem, stem + "e", single(stem));
    for (String candidate : candidates) {
      if (known.contains("v" + candidate)) {
        return candidate;
      }
    }
    if (doubled(stem) && "lsfz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
      return single(stem);
    }
    return wantsE(stem) ? stem + "e" : stem;
  }

  private static boolean doubled(String stem) {
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
  }

  private static String single(String stem) {
    return doubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** Whether a verb that is in no table has a silent e: "preclud|ed", "hon|ed", not "visit|ed". */
  private static boolean wantsE(String stem) {
    int n = stem.length();
    if (n < 2) {
      return false;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    return switch (last) {
      case 'c', 'u', 'v', 'z' -> true;
      case 'g' -> before == 'd' || before == 'a' || before == 'r';
      case 's' -> isVowel(before) || before == 'n' || before == 'r' || before == 'l';
      case 'l' -> !isVowel(before) && before != 'l' && before != 'r' && before != 'w';
      case 'h', 'w', 'x', 'y' -> false;
      default -> isVowel(before) && (n < 3 || !isVowel(stem.charAt(n - 3))) && isLong(stem, n);
    };
  }

  /** Whether the last vowel, which stands before one consonant, is likely the stressed one. */
  private static boolean isLong(String stem, int n) {
    return SILENT.contains(stem.substring(n - 2))
        || stem.substring(0, n - 2).chars().noneMatch(Lemmatizer::isVowel);
  }

  private static boolean isVowel(int c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean sibilant(String stem) {
    return stem.endsWith("s")
        || stem.endsWith("x")
        || stem.endsWith("z")
        || stem.endsWith("ch")
        || stem.endsWith("sh")
        || stem.endsWith("o");
  }

  private String plural(String form) {
    if (Character.isDigit(form.charAt(0))) {
      return form;
    }
    if (form.endsWith("men") && form.length() > 4) {
      return form.substring(0, form.length() - 2) + "an";
    }
    if (form.endsWith("ies") && form.length() > 4) {
      String longer = form.substring(0, form.length() - 1);
      return known.contains("n" + longer) ? longer : form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("es") && sibilant(form.substring(0, form.length() - 2))) {
      String longer = form.substring(0, form.length() - 1);
      String shorter = form.substring(0, form.length() - 2);
      return known.contains("n" + longer) && !known.contains("n" + shorter) ? longer : shorter;
    }
    return form.endsWith("s") && !form.endsWith("ss") && form.length() > 2
        ? form.substring(0, form.length() - 1)
        : form;
  }

  private String compared(String form, int ending) {
    if (form.length() < ending + 3) {
      return form;
    }
    String stem = form.substring(0, form.length() - ending);
    if (stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    for (String candidate : List.of(stem, stem + "e", single(stem))) {
      if (known.contains("a" + candidate)) {
        return candidate;
      }
    }
    return doubled(stem) ? single(stem) : stem;
  }
}
