package org.dateline.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.dedupe.Telling.Words;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;

/** The words that tell the events of one report. */
final class TellingWords {
  /** How many of a report's names say what it is about. */
  private static final int TOPIC = 12;

  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ");

  /** Relations at which another clause begins. */
  private static final Set<String> CLAUSES =
      Set.of("acl", "advcl", "ccomp", "conj", "csubj", "parataxis");

  private final Analysis analysis;
  private final List<String> topic;

  TellingWords(Analysis analysis) {
    this.analysis = analysis;
    this.topic = topic(analysis);
  }

  private static List<String> topic(Analysis analysis) {
    Map<String, Integer> counts = new HashMap<>();
    for (Tree tree : analysis.trees()) {
      names(tree).forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    Comparator<String> oftenest = Comparator.comparing(counts::get, Comparator.reverseOrder());
    return counts.keySet().stream()
        .sorted(oftenest.thenComparing(Comparator.naturalOrder()))
        .limit(TOPIC)
        .sorted()
        .toList();
  }

  /** The words of an event whose trigger stands there. */
  Words of(int sentence, Span trigger) {
    Tree tree = analysis.trees().get(sentence);
    SortedSet<String> told = new TreeSet<>();
    SortedSet<String> clause = new TreeSet<>();
    for (Word word : tree.words()) {
      if (word.span().begin() >= trigger.begin() && word.span().end() <= trigger.end()) {
        told.add(lemma(word));
        collect(tree, word, clause);
      }
    }
    return new Words(List.copyOf(told), List.copyOf(clause), List.copyOf(names(tree)), topic);
  }

  private static void collect(Tree tree, Word word, SortedSet<String> clause) {
    if (CONTENT.contains(word.upos())) {
      clause.add(lemma(word));
    }
    for (Word child : tree.children(word)) {
      if (!CLAUSES.contains(child.relation())) {
        collect(tree, child, clause);
      }
    }
  }

  private static SortedSet<String> names(Tree tree) {
    SortedSet<String> names = new TreeSet<>();
    for (Word word : tree.words()) {
      if (word.upos().equals("PROPN")) {
        names.add(lemma(word));
      }
    }
    return names;
  }

  private static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
