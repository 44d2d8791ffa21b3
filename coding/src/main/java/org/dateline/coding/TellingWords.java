package org.dateline.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.dedupe.Telling.Words;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.dateline.time.Times;

/** The words that tell the events of one report. */
final class TellingWords {
  /** How many of a report's words say what it is about. */
  private static final int TOPIC = 50;

  /** How many of its names, or of its numbers, do. */
  private static final int CAST = 24;

  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ");

  private static final Set<String> TELLING = Set.of("NOUN", "VERB", "ADJ", "NUM", "PROPN");

  /** Relations at which another clause begins. */
  private static final Set<String> CLAUSES =
      Set.of("acl", "advcl", "ccomp", "conj", "csubj", "parataxis");

  private final Analysis analysis;
  private final Set<Span> timeWords = new HashSet<>();
  private final List<String> topic;
  private final List<String> cast;
  private final List<String> figures;

  TellingWords(Analysis analysis, Times times) {
    this.analysis = analysis;
    for (TimeMention time : times.mentions()) {
      for (Word word : analysis.trees().get(time.sentence()).words()) {
        if (word.span().begin() >= time.span().begin() && word.span().end() <= time.span().end()) {
          timeWords.add(word.span());
        }
      }
    }
    this.topic = commonest(TOPIC, word -> TELLING.contains(word.upos()));
    this.cast = commonest(CAST, word -> word.upos().equals("PROPN"));
    this.figures = commonest(CAST, word -> word.upos().equals("NUM") && isFigure(word.text()));
  }

  private List<String> commonest(int limit, Predicate<Word> wanted) {
    Map<String, Integer> counts = new HashMap<>();
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        if (wanted.test(word) && !timeWords.contains(word.span())) {
          counts.merge(word.lowerLemma(), 1, Integer::sum);
        }
      }
    }
    Comparator<String> oftenest = Comparator.comparing(counts::get, Comparator.reverseOrder());
    return counts.keySet().stream()
        .sorted(oftenest.thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .sorted()
        .toList();
  }

  /** The words of an event whose trigger stands there. */
  Words of(int sentence, Span trigger) {
    Tree tree = analysis.trees().get(sentence);
    SortedSet<String> told = new TreeSet<>();
    SortedSet<String> clause = new TreeSet<>();
    SortedSet<String> names = new TreeSet<>();
    for (Word word : tree.words()) {
      if (word.span().begin() >= trigger.begin() && word.span().end() <= trigger.end()) {
        told.add(word.lowerLemma());
        collect(tree, word, clause);
      }
      if (word.upos().equals("PROPN") && !timeWords.contains(word.span())) {
        names.add(word.lowerLemma());
      }
    }
    return new Words(
        List.copyOf(told), List.copyOf(clause), List.copyOf(names), topic, cast, figures);
  }

  private void collect(Tree tree, Word word, SortedSet<String> clause) {
    if (CONTENT.contains(word.upos()) && !timeWords.contains(word.span())) {
      clause.add(word.lowerLemma());
    }
    for (Word child : tree.children(word)) {
      if (!CLAUSES.contains(child.relation())) {
        collect(tree, child, clause);
      }
    }
  }

  private static boolean isFigure(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
  }
}
