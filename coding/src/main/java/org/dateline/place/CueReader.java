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

  /** Signs between two names of one list at most: ", and ". */
  private static final int LISTED = 6;

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
    Set<String> announced = announced(text, names.get(index));
    return new Cue(
        announced == null ? announcedBehindList(text, names, index) : announced,
        regions(text, names, candidates, index));
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

  /** Of "Homs" in "Homs and Hama governorates" the plural behind the list. */
  private @Nullable Set<String> announcedBehindList(String text, List<Span> names, int index) {
    int last = index;
    while (last + 1 < names.size() && isListed(text, names.get(last), names.get(last + 1))) {
      last++;
    }
    String after = last == index ? "" : wordAfter(text, names.get(last).end());
    boolean plural =
        after.endsWith("s") && features.announcedBy(after.substring(0, after.length() - 1)) != null;
    return plural ? features.announcedBy(after) : null;
  }

  /** Whether only a comma, a short word in small letters or both stand between two names. */
  private static boolean isListed(String text, Span name, Span next) {
    if (next.begin() <= name.end() || next.begin() - name.end() > LISTED) {
      return false;
    }
    return text.substring(name.end(), next.begin())
        .chars()
        .allMatch(c -> c == ',' || c == ' ' || Character.isLowerCase(c));
  }

  /** What a name means together with the word for its kind behind it: "Rafah crossing". */
  List<Candidate> withTypeWord(String text, Span name) {
    String after = wordAfter(text, name.end());
    return features.announcedBy(after) == null
        ? List.of()
        : gazetteer.candidates(name.of(text) + " " + after);
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
    if (index + 1 < names.size() && isWithinNext(text, name.end(), names.get(index + 1).begin())) {
      return candidates.get(index + 1);
    }
    if (index > 0 && owns(text, names.get(index - 1).end(), name.begin())) {
      return candidates.get(index - 1);
    }
    Candidate region = abbreviation(text, name.end());
    return region == null ? List.of() : List.of(region);
  }

  /** "Troy, N.C.", "the Salem district of Troy". */
  private boolean isWithinNext(String text, int from, int to) {
    String word = wordAfter(text, from);
    boolean typed = features.announcedBy(word) != null && to - from == word.length() + 5;
    return qualifies(text, from, to) || (typed && text.startsWith(" of ", to - 4));
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
