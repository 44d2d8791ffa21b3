package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.event.EventMention.Context;
import org.dateline.event.Grouper.Group;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Finds PLOVER contexts: those that an event's frame gives, and those of words that stand close to
 * it in its own clause. What another clause of the sentence is about, or a phrase that only says
 * when ("after the coup"), is no context of it. From {@code events/contexts.tsv}. Immutable.
 */
final class ContextFinder {
  /** How many steps in the tree a word may stand from the event's words. */
  private static final int NEAR = 3;

  /** Relations of the clauses that are none of the event's own. */
  private static final Set<String> OTHER_CLAUSE =
      Set.of("acl", "advcl", "ccomp", "csubj", "parataxis");

  private record Phrase(List<String> lemmas, String context) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Operators operators;

  private ContextFinder(Operators operators) {
    this.operators = operators;
  }

  static ContextFinder load(Knowledge knowledge, Ontology ontology, Operators operators) {
    ContextFinder finder = new ContextFinder(operators);
    for (Row row : knowledge.table("events/contexts.tsv", 2, "phrase", "context", "note")) {
      if (!ontology.hasContext(row.cell(1))) {
        throw row.fault("no context " + row.cell(1), "see ontology/contexts.tsv");
      }
      List<String> lemmas = List.of(row.cell(0).split(" "));
      finder
          .byFirst
          .computeIfAbsent(lemmas.get(0), k -> new ArrayList<>())
          .add(new Phrase(lemmas, row.cell(1)));
    }
    return finder;
  }

  /** The contexts of a group, each once: first its frame's, then its words', in their order. */
  List<Context> of(Group group) {
    Set<Context> found = new LinkedHashSet<>();
    for (String name : group.main().match().frame().contexts()) {
      found.add(new Context(name, "sentence"));
    }
    Tree tree = group.main().match().tree();
    for (Word word : tree.words()) {
      for (Phrase phrase : byFirst.getOrDefault(lower(word), List.of())) {
        if (stands(tree, word.index(), phrase.lemmas()) && isOf(group, tree, word)) {
          found.add(new Context(phrase.context(), "sentence"));
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean isOf(Group group, Tree tree, Word word) {
    if (isNear(group.main().match(), tree, word)) {
      return true;
    }
    return group.parts().stream().anyMatch(part -> isNear(part.match(), tree, word))
        || group.main().content().stream().anyMatch(part -> isNear(part.match(), tree, word));
  }

  /** Whether a word stands near an event's words, on a way that leaves no clause. */
  private boolean isNear(Match match, Tree tree, Word word) {
    Word at = word;
    for (int up = 0; up <= NEAR && at != null; up++) {
      int down = below(match, tree, at);
      if (down >= 0 && up + down <= NEAR) {
        return true;
      }
      if (leaves(tree, at)) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** How many steps below a word the event stands in its clause, -1 where it does not. */
  private int below(Match match, Tree tree, Word above) {
    int best = -1;
    for (Word own : match.words()) {
      Word at = own;
      for (int steps = 0; steps <= NEAR && at != null; steps++) {
        if (at.index() == above.index()) {
          best = best < 0 ? steps : Math.min(best, steps);
        }
        at = leaves(tree, at) ? null : tree.head(at);
      }
    }
    return best;
  }

  /** Whether the step from a word to its head leaves a clause, or an aside. */
  private boolean leaves(Tree tree, Word word) {
    Word head = tree.head(word);
    if (head == null) {
      return true;
    }
    boolean verbs = word.deprel().equals("conj") && word.upos().equals("VERB");
    return OTHER_CLAUSE.contains(word.relation())
        || verbs
        || operators.isAside(new Clause(tree, head).marker(word));
  }

  private static boolean stands(Tree tree, int begin, List<String> lemmas) {
    if (begin + lemmas.size() > tree.words().size()) {
      return false;
    }
    for (int i = 1; i < lemmas.size(); i++) {
      if (!lower(tree.word(begin + i)).equals(lemmas.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
