package org.dateline.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline before a story's first words: {@code CITY[, state or country][, Month D[,
 * YYYY]] [(AGENCY)] -}. A place in mixed case needs a date or an agency beside it. Immutable.
 */
final class DatelineReader {
  private static final int LONGEST = 100;
  private static final int LONGEST_PLACE = 50;
  private static final int LONGEST_AGENCY = 40;
  private static final int LONGEST_DATE = 24;
  private static final int MOST_PLACE_WORDS = 8;
  private static final String DASHES = "-–—―_";

  private final DateReader dates;
  private final Map<String, String> agencies = new HashMap<>();
  private final Set<String> markers = new HashSet<>();

  private DatelineReader(DateReader dates) {
    this.dates = dates;
  }

  static DatelineReader load(Knowledge knowledge, DateReader dates) {
    DatelineReader reader = new DatelineReader(dates);
    for (Row row : knowledge.table("report/agencies.tsv", 1, "name", "agency", "country")) {
      reader.agencies.put(row.cell(0), row.cell(1));
    }
    for (Row row : knowledge.table("report/story_markers.tsv", 1, "marker", "meaning")) {
      reader.markers.add(row.cell(0));
    }
    return reader;
  }

  /**
   * A dateline and where the story goes on.
   *
   * @param dateline what it says
   * @param published its date with the year it gives itself, null where it gives none
   * @param length UTF-16 length of the dateline with its dash
   */
  record Found(Dateline dateline, @Nullable LocalDate published, int length) {}

  /**
   * The dateline that a paragraph begins with, null for none.
   *
   * @param reference the report's date, which gives a dateline without a year its year
   */
  @Nullable Found read(String paragraph, @Nullable LocalDate reference) {
    int limit = Math.min(paragraph.length(), LONGEST);
    for (int i = 1; i < limit; i++) {
      int next = separatorEnd(paragraph, i);
      if (next > 0 && next < paragraph.length()) {
        Found found = parse(paragraph.substring(0, i).strip(), next, reference);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The index after a dash or colon that may end a dateline, 0 where there is none. */
  private static int separatorEnd(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    int next = at + 1;
    if (DASHES.indexOf(c) >= 0) {
      while (next < text.length() && DASHES.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      boolean dash = Character.isWhitespace(before) || before == ')' || c == '—' || c == '–';
      boolean spaced = next < text.length() && Character.isWhitespace(text.charAt(next));
      if (!dash || (!spaced && c == '-' && before != ')')) {
        return 0;
      }
    } else if (c != ':' || (next < text.length() && !Character.isWhitespace(text.charAt(next)))) {
      return 0;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private @Nullable Found parse(String prefix, int length, @Nullable LocalDate reference) {
    String rest = prefix;
    String signed = null;
    int open = rest.lastIndexOf('(');
    if (rest.endsWith(")") && open >= 0) {
      signed = rest.substring(open + 1, rest.length() - 1).strip();
      rest = rest.substring(0, open).strip();
    }
    String agency = signed == null ? null : agency(signed);
    if (signed != null && agency == null) {
      return null;
    }
    boolean known = agency != null && agencies.containsValue(agency);
    int from = dateBegin(rest);
    DateParts parts = from < 0 ? null : dates.parts(rest.substring(from), "en");
    String place = stripComma(from < 0 ? rest : rest.substring(0, from));
    boolean sound =
        place.isEmpty() ? known && parts != null : isPlace(place, known || parts != null);
    if (!sound) {
      return null;
    }
    LocalDate stated = parts == null || parts.year() == 0 ? null : parts.in(parts.year());
    LocalDate day =
        stated != null || parts == null || reference == null ? stated : parts.nearest(reference);
    return new Found(new Dateline(place.isEmpty() ? null : place, day, agency), stated, length);
  }

  /** Where the date begins that a text ends with, -1 where it ends with none. */
  private int dateBegin(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean wordBegins =
          Character.isLetterOrDigit(text.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (wordBegins && text.length() - i <= LONGEST_DATE && hasDigit(text.substring(i))) {
        DateParts parts = dates.parts(text.substring(i), "en");
        if (parts != null && parts.strange() == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String agency(String signed) {
    if (signed.isEmpty() || signed.length() > LONGEST_AGENCY) {
      return null;
    }
    for (String part : signed.split("[/,]", 4)) {
      String known = agencies.get(part.strip());
      if (known != null) {
        return known;
      }
    }
    for (String word : signed.split("\\s+", -1)) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return null;
      }
    }
    return signed;
  }

  private boolean isPlace(String place, boolean signed) {
    if (place.length() > LONGEST_PLACE || isMarker(place) || endsSentence(place)) {
      return false;
    }
    String[] words = place.split("[\\s/,]+");
    if (words.length > MOST_PLACE_WORDS) {
      return false;
    }
    String city = place.split(",", 2)[0];
    boolean capitals = city.length() > 2 && city.equals(city.toUpperCase(Locale.ROOT));
    if (!capitals && !signed) {
      return false;
    }
    return startUpper(words);
  }

  /** A sentence's end inside ({@code He left. Beirut}) shows that this is no dateline. */
  private static boolean endsSentence(String place) {
    int at = place.indexOf('.');
    while (at >= 0) {
      int word = at - 1;
      while (word >= 0 && Character.isLetter(place.charAt(word))) {
        word--;
      }
      if (at - word > 6) {
        return true;
      }
      at = place.indexOf('.', at + 1);
    }
    return false;
  }

  private boolean isMarker(String place) {
    int end = place.length();
    while (end > 0 && !Character.isLetter(place.charAt(end - 1))) {
      end--;
    }
    return markers.contains(place.substring(0, end).toUpperCase(Locale.ROOT));
  }

  /** Every word begins with a capital, but for {@code of, the, and, de…} of up to three letters. */
  private static boolean startUpper(String[] words) {
    for (String word : words) {
      int first = word.isEmpty() ? 'A' : word.codePointAt(0);
      boolean small = Character.isLowerCase(first);
      if (!Character.isLetterOrDigit(first) || (small && word.length() > 3)) {
        return false;
      }
    }
    return words.length > 0
        && !words[0].isEmpty()
        && Character.isUpperCase(words[0].codePointAt(0));
  }

  private static String stripComma(String text) {
    String stripped = text.strip();
    return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
  }
}
