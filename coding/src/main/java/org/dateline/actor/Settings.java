package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.report.Layout;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The countries in which a report's sentences say that things are: those of towns and provinces,
 * and of states and capitals where they stand behind a word such as "in"; the lead is set in the
 * dateline's town, too. Immutable.
 */
final class Settings {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "around",
          "within",
          "through",
          "throughout");
  private static final List<Kind> NAMING = List.of(Kind.STATE, Kind.METONYM);

  /** The part of all that is said of places above which a country is what a report is set in. */
  private static final double MOST = 0.6;

  private final List<Set<String>> bySentence = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Settings(Analysis analysis, Places places, Namesakes namesakes, @Nullable LocalDate day) {
    for (int i = 0; i < analysis.trees().size(); i++) {
      bySentence.add(new LinkedHashSet<>());
    }
    for (PlaceMention mention : places.mentions()) {
      String country = mention.place().country();
      Tree tree = analysis.trees().get(mention.sentence());
      boolean state = state(mention.text(), namesakes, day) != null;
      if (country != null && (!state || isWhere(tree, mention))) {
        bySentence.get(mention.sentence()).add(country);
      }
    }
    PlaceMention dateline = places.dateline();
    String from = dateline == null ? null : dateline.place().country();
    if (from != null && dateline != null && !bySentence.isEmpty()) {
      if (state(dateline.text(), namesakes, day) == null) {
        bySentence.get(lead(analysis)).add(from); // no capital, from which all is reported
      } else {
        counts.merge(from, 1, Integer::sum);
      }
    }
    bySentence.forEach(said -> said.forEach(code -> counts.merge(code, 1, Integer::sum)));
  }

  /** The state that a name means, its own or its capital's; null for other places. */
  static @Nullable String state(String name, Namesakes namesakes, @Nullable LocalDate day) {
    Entry entry = namesakes.named(name, NAMING, day);
    return entry == null ? null : entry.country();
  }

  /** The first sentence behind the headline. */
  private static int lead(Analysis analysis) {
    for (Tree tree : analysis.trees()) {
      if (tree.sentence().kind() != Layout.Kind.HEADLINE) {
        return tree.sentence().index();
      }
    }
    return 0;
  }

  private static boolean isWhere(Tree tree, PlaceMention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      Word mark = tree.child(tree.word(i), "case");
      if (mark != null && WHERE.contains(mark.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** How many sentences the report has. */
  int sentences() {
    return bySentence.size();
  }

  /** The countries that a sentence is set in, in the order of the text. */
  Set<String> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** Whether a sentence is set in no other country. */
  boolean isOnly(int sentence, String country) {
    return Set.of(country).containsAll(of(sentence));
  }

  /** Whether a report is set in a country, and in no other more than twice as often. */
  boolean isOften(String country) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int count = counts.getOrDefault(country, 0);
    return count > 0 && 2 * count >= most;
  }

  /** The country in which most of the report is set by far; null where there is none. */
  @Nullable String most() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > MOST * all) {
        return count.getKey();
      }
    }
    return null;
  }

  /**
   * Which of several countries a sentence is about: one that it or the last one before it is set
   * in, else one that the report is set in; of several the one in which more of it is set, the
   * earlier listed of equals. Null where the report is set in none.
   */
  @Nullable String among(List<String> countries, int sentence) {
    for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
      String here = most(countries.stream().filter(bySentence.get(at)::contains).toList());
      if (here != null) {
        return here;
      }
    }
    return most(countries);
  }

  private @Nullable String most(List<String> countries) {
    String best = null;
    for (String country : countries) {
      if (counts.getOrDefault(country, 0) > (best == null ? 0 : counts.getOrDefault(best, 0))) {
        best = country;
      }
    }
    return best;
  }
}
