package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.State;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * "In the capital, police arrested nine": the capital of the country that the report speaks of
 * most, its dateline counted, of several the first. Immutable.
 */
final class Capitals {
  /** How sure such a place is: reports speak of other countries' capitals too. */
  private static final double CONFIDENCE = 0.8;

  /** The noun, and the feature of {@code places/features.tsv}. */
  private static final String CAPITAL = "capital";

  private final Map<String, List<String>> names = new HashMap<>();
  private final Gazetteer gazetteer;

  private Capitals(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Capitals load(Knowledge knowledge, Gazetteer gazetteer) {
    Capitals capitals = new Capitals(gazetteer);
    for (State state : State.all(knowledge)) {
      capitals.names.put(state.code(), state.capitals());
    }
    return capitals;
  }

  /**
   * The mentions of a capital without its name.
   *
   * @param named the places that the report names
   * @param dateline that of its dateline, null where it has none that is known
   */
  List<PlaceMention> find(
      String text, List<Tree> trees, List<PlaceMention> named, @Nullable PlaceMention dateline) {
    List<PlaceMention> found = new ArrayList<>();
    for (Tree tree : trees) {
      for (Word word : tree.words()) {
        Word article = isBare(tree, word) ? tree.child(word, "det") : null;
        Place capital = article == null ? null : of(country(named, dateline));
        if (article != null && capital != null) {
          found.add(mention(text, tree, article, word, capital));
        }
      }
    }
    return found;
  }

  /** "The capital", and not "capital", "a capital" or "the cultural capital of Peru". */
  private static boolean isBare(Tree tree, Word word) {
    Word article = tree.child(word, "det");
    return word.upos().equals("NOUN")
        && word.lemma().equals(CAPITAL)
        && article != null
        && article.lowerText().equals("the")
        && article.index() == word.index() - 1
        && tree.children(word).stream().allMatch(Capitals::isBeside);
  }

  private static boolean isBeside(Word child) {
    return switch (child.relation()) {
      case "det", "case", "punct", "cc", "conj" -> true;
      default -> false;
    };
  }

  private static @Nullable String country(
      List<PlaceMention> named, @Nullable PlaceMention dateline) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (dateline != null && dateline.place().country() != null) {
      counts.put(dateline.place().country(), 1);
    }
    for (PlaceMention mention : named) {
      if (mention.place().country() != null) {
        counts.merge(mention.place().country(), 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (most == null || count.getValue() > counts.getOrDefault(most, 0)) {
        most = count.getKey();
      }
    }
    return most;
  }

  private @Nullable Place of(@Nullable String country) {
    return country == null
        ? null
        : names.getOrDefault(country, List.of()).stream()
            .flatMap(name -> gazetteer.candidates(name).stream())
            .map(Candidate::place)
            .filter(place -> place.feature().equals(CAPITAL) && country.equals(place.country()))
            .findFirst()
            .orElse(null);
  }

  private static PlaceMention mention(
      String text, Tree tree, Word article, Word word, Place capital) {
    Span span = tree.span(article.index(), word.index());
    return new PlaceMention(
        tree.sentence().index(),
        article.index(),
        word.index(),
        span,
        span.of(text),
        capital,
        CONFIDENCE);
  }
}
