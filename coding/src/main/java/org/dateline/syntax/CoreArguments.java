package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.syntax.Encoder.Output;
import org.jspecify.annotations.Nullable;

/**
 * Mends what a tree that is best word by word gets wrong as a whole: a word has at most one
 * subject, one object and one open complement. Of two, the one that loses least takes another head
 * or relation. Immutable.
 */
final class CoreArguments {
  private static final List<Set<String>> ONCE =
      List.of(
          Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass"),
          Set.of("obj"),
          Set.of("cop"),
          Set.of("xcomp")); // "called the minister a liar": of two, one is the object
  private static final int HEADS_TRIED = 4;
  private static final int MOST_CHANGES = 8;

  /** Natural logarithm of how much less likely a change may be: about one in 400. */
  private static final double MOST_LOSS = 6;

  private final List<String> deprel;
  private final Relations relations;

  CoreArguments(List<String> deprel, Relations relations) {
    this.deprel = deprel;
    this.relations = relations;
  }

  private record Change(int word, int head, int relation, double loss) {}

  /**
   * Settles which arguments stay.
   *
   * @param heads of each node, node 0 the root; changed in place
   * @param labels index of each node's relation; changed in place
   */
  void settle(Output output, int[] heads, int[] labels) {
    for (int i = 0; i < MOST_CHANGES; i++) {
      Change change = best(output, heads, labels);
      if (change == null || change.loss() > MOST_LOSS) {
        return;
      }
      heads[change.word()] = change.head();
      labels[change.word()] = change.relation();
    }
  }

  private @Nullable Change best(Output output, int[] heads, int[] labels) {
    Change best = null;
    for (Set<String> once : ONCE) {
      for (int word : doubled(once, heads, labels)) {
        Change change = change(output, once, word, heads, labels);
        if (change != null && (best == null || change.loss() < best.loss())) {
          best = change;
        }
      }
    }
    return best;
  }

  /** The words that share their head with another of the same kind. */
  private List<Integer> doubled(Set<String> once, int[] heads, int[] labels) {
    int[] counts = new int[heads.length];
    for (int d = 1; d < heads.length; d++) {
      counts[heads[d]] += once.contains(deprel.get(labels[d])) ? 1 : 0;
    }
    List<Integer> doubled = new ArrayList<>();
    for (int d = 1; d < heads.length; d++) {
      if (counts[heads[d]] > 1 && once.contains(deprel.get(labels[d]))) {
        doubled.add(d);
      }
    }
    return doubled;
  }

  /** The least loss by which a word can be something else. */
  private @Nullable Change change(
      Output output, Set<String> once, int word, int[] heads, int[] labels) {
    double[] arcs = Softmax.logarithms(output.arc()[word]);
    double now = arcs[heads[word]] + relations(output, word, heads[word])[labels[word]];
    Change best = null;
    for (int head : likeliest(arcs, word, heads)) {
      double[] scores = relations(output, word, head);
      for (int r = 0; r < scores.length; r++) {
        double loss = now - arcs[head] - scores[r];
        if ((best == null || loss < best.loss()) && isFree(once, r, head, heads, labels)) {
          best = new Change(word, head, r, loss);
        }
      }
    }
    return best;
  }

  private boolean isFree(Set<String> once, int relation, int head, int[] heads, int[] labels) {
    String name = deprel.get(relation);
    if (name.equals("root")) {
      return false;
    }
    if (!once.contains(name)) {
      return true;
    }
    for (int d = 1; d < heads.length; d++) {
      if (heads[d] == head && once.contains(deprel.get(labels[d]))) {
        return false;
      }
    }
    return true;
  }

  /** The likeliest heads that keep the tree a tree; never the root. */
  private static List<Integer> likeliest(double[] arcs, int word, int[] heads) {
    List<Integer> found = new ArrayList<>(HEADS_TRIED);
    while (found.size() < HEADS_TRIED) {
      int best = -1;
      for (int head = 1; head < arcs.length; head++) {
        boolean better = best < 0 || arcs[head] > arcs[best];
        if (better && !found.contains(head) && !isUnder(head, word, heads)) {
          best = head;
        }
      }
      if (best < 0) {
        return found;
      }
      found.add(best);
    }
    return found;
  }

  private static boolean isUnder(int node, int ancestor, int[] heads) {
    int at = node;
    while (at > 0 && at != ancestor) {
      at = heads[at];
    }
    return at == ancestor;
  }

  private double[] relations(Output output, int word, int head) {
    return Softmax.logarithms(relations.scores(output.dependent()[word], output.head()[head]));
  }
}
