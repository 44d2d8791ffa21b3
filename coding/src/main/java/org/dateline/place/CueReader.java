package org.dateline.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the words beside a name: kinds of places, and regions that contain it. Thread-safe. */
final class CueReader {
  private static final String OF = " of ";

  /** The longest abbreviation of a region with its points. */
  private static final int ABBREVIATION = 6;

  private final Gazetteer gazetteer;
  private final Features features;

  CueReader(Gazetteer gazetteer, Features features) {
    this.gazetteer = gazetteer;
    this.features = features;
  }

  /**
   * The cue for the name at {@code index}.
   *
   * @param candidates what each name may mean, in parallel to {@code names}
   */
  Cue read(String text, List<Span> names, List<List<Candidate>> candidates, int index) {
    Span name = names.get(index);
    return new Cue(announced(text, name), regions(text, names, candidates, index));
  }

  /** "Aleppo province", "Anbar Province" with the word in the name, "the town of Troy". */
  private @Nullable Set<String> announced(String text, Span name) {
    Set<String> after = features.announcedBy(wordAfter(text, name.end()));
    if (after != null) {
      return after;
    }
    String own = name.of(text);
    Set<String> inside =
        features.announcedBy(own.substring(own.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    if (inside != null && own.indexOf(' ') > 0) {
      return inside;
    }
    int at = name.begin();
    if (text.startsWith("the ", at - 4)) {
      at -= 4;
    }
    return text.startsWith(OF, at - OF.length())
        ? features.announcedBy(wordBefore(text, at - OF.length()))
        : null;
  }

  private static String wordAfter(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return "";
    }
    int to = end + 1;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(end + 1, to).toLowerCase(Locale.ROOT);
  }

  private static String wordBefore(String text, int end) {
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private List<Candidate> regions(
      String text, List<Span> names, List<List<Candidate>> candidates, int index) {
    Span name = names.get(index);
    if (index + 1 < names.size() && qualifies(text, name.end(), names.get(index + 1).begin())) {
      return candidates.get(index + 1);
    }
    if (index > 0 && owns(text, names.get(index - 1).end(), name.begin())) {
      return candidates.get(index - 1);
    }
    Candidate region = abbreviation(text, name.end());
    return region == null ? List.of() : List.of(region);
  }

  /** Between a place and what contains it: a comma, a bracket, "in", or a comma and "in". */
  private static boolean qualifies(String text, int from, int to) {
    if (to - from > 5 || to < from) {
      return false;
    }
    String between = text.substring(from, to).strip();
    return between.equals(",")
        || between.equals("(")
        || between.equals("in")
        || between.equals(", in");
  }

  private static boolean owns(String text, int from, int to) {
    if (to - from != 3) {
      return false;
    }
    String between = text.substring(from, to);
    return between.equals("'s ") || between.equals("’s ");
  }

  /** The region of ", N.C." or ", NC" behind a name; a small word such as "in" is none. */
  private @Nullable Candidate abbreviation(String text, int end) {
    if (!text.startsWith(", ", end)) {
      return null;
    }
    int to = end + 2;
    while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '.')) {
      to++;
    }
    String word = text.substring(end + 2, to);
    boolean written =
        word.endsWith(".") || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    return word.length() <= ABBREVIATION && written ? gazetteer.abbreviated(word) : null;
  }

  /** The places of a name without its type word: those of "Anbar" for "Anbar Province". */
  List<Candidate> withoutTypeWord(String name) {
    int last = name.lastIndexOf(' ');
    if (last > 0
        && features.announcedBy(name.substring(last + 1).toLowerCase(Locale.ROOT)) != null) {
      return gazetteer.candidates(name.substring(0, last));
    }
    return List.of();
  }
}
