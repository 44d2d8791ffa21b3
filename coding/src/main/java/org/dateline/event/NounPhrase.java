package org.dateline.event;

import java.util.Set;
import java.util.TreeSet;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;

/**
 * The words of a noun phrase: its head with what describes it, names and prepositional phrases
 * included; clauses, conjuncts, dates and lists of members ("including …") left out.
 */
final class NounPhrase {
  private static final Set<String> PARTS =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod",
          "appos",
          "flat",
          "advmod",
          "case",
          "fixed",
          "obl",
          "punct");

  private static final Set<String> MEMBERS = Set.of("including", "such as", "like", "among");

  /** Participles before what somebody is called: "a fighter <i>known</i> as Panther". */
  private static final Set<String> NAMED =
      Set.of("called", "dubbed", "known", "named", "nicknamed");

  private NounPhrase() {}

  /** Where the phrase stands; from its first to its last word without a gap. */
  static Span span(Tree tree, Word head) {
    Set<Integer> words = new TreeSet<>();
    words.add(head.index());
    add(tree, head, head, words);
    int first = head.index();
    while (words.contains(first - 1)) {
      first--;
    }
    int last = head.index();
    while (words.contains(last + 1)) {
      last++;
    }
    while (first < head.index() && isEdge(tree.word(first)) && !isCounted(tree, first)) {
      first++;
    }
    while (last > head.index() && isEdge(tree.word(last))) {
      last--;
    }
    return tree.span(first, last);
  }

  private static void add(Tree tree, Word word, Word head, Set<Integer> words) {
    for (Word child : tree.children(word)) {
      boolean own = word.index() == head.index() && child.relation().equals("case");
      if (!own && belongs(tree, word, child)) {
        words.add(child.index());
        add(tree, child, head, words);
      }
    }
  }

  private static boolean belongs(Tree tree, Word word, Word child) {
    if (isNaming(child)) {
      return true;
    }
    if (isNaming(word)) { // "known as Panther to his men"
      String marker = new Clause(tree, word).marker(child);
      return child.relation().equals("xcomp") || marker.equals("as");
    }
    if (!PARTS.contains(child.relation()) || tree.isTime(child)) {
      return false;
    }
    boolean after = child.relation().equals("nmod") && child.index() > word.index();
    return !after || !MEMBERS.contains(new Clause(tree, word).marker(child));
  }

  private static boolean isNaming(Word word) {
    return word.relation().equals("acl") && NAMED.contains(word.lowerText());
  }

  /** "<i>At</i> least 19 settlers": a preposition that belongs to the count. */
  private static boolean isCounted(Tree tree, int preposition) {
    Word of = tree.head(tree.word(preposition));
    Word counted = of == null ? null : tree.head(of);
    return of != null
        && (of.relation().equals("nummod")
            || (counted != null && counted.relation().equals("nummod")));
  }

  private static boolean isEdge(Word word) {
    return word.upos().equals("PUNCT") || word.upos().equals("ADP");
  }
}
