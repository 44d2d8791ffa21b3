package org.dateline.syntax;

import java.util.Arrays;

/**
 * The maximum spanning tree with exactly one root, by Chu-Liu and Edmonds. Ties go to the lower
 * index, so that the same scores always give the same tree.
 */
final class SpanningTree {
  private static final float NEVER = -1e9f;

  private SpanningTree() {}

  /**
   * The best tree.
   *
   * @param scores {@code scores[d][h]}: how well node h is the head of node d; node 0 is the root
   * @return for each node its head; -1 for node 0
   */
  static int[] heads(float[][] scores) {
    int[] greedy = greedy(scores);
    if (isTree(greedy)) {
      return greedy;
    }
    int[] best = chuLiu(scores);
    return roots(best) == 1 ? best : oneRoot(scores, best);
  }

  private static int[] greedy(float[][] scores) {
    int[] heads = new int[scores.length];
    heads[0] = -1;
    for (int d = 1; d < heads.length; d++) {
      int best = -1;
      for (int h = 0; h < heads.length; h++) {
        if (h != d && (best < 0 || scores[d][h] > scores[d][best])) {
          best = h;
        }
      }
      heads[d] = best;
    }
    return heads;
  }

  private static boolean isTree(int[] heads) {
    return roots(heads) == 1 && cycle(heads).length == 0;
  }

  private static int roots(int[] heads) {
    int roots = 0;
    for (int d = 1; d < heads.length; d++) {
      roots += heads[d] == 0 ? 1 : 0;
    }
    return roots;
  }

  /** Of the words that hang on the root, keeps the one that makes the best tree. */
  private static int[] oneRoot(float[][] scores, int[] several) {
    int[] best = several;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int root = 1; root < several.length; root++) {
      if (several[root] != 0) {
        continue;
      }
      float[][] constrained = new float[scores.length][];
      for (int d = 0; d < scores.length; d++) {
        constrained[d] = scores[d].clone();
        if (d != root) {
          constrained[d][0] = NEVER;
        }
      }
      int[] tree = chuLiu(constrained);
      double score = score(constrained, tree);
      if (score > bestScore) {
        bestScore = score;
        best = tree;
      }
    }
    return best;
  }

  private static double score(float[][] scores, int[] heads) {
    double sum = 0;
    for (int d = 1; d < heads.length; d++) {
      sum += scores[d][heads[d]];
    }
    return sum;
  }

  private static int[] chuLiu(float[][] scores) {
    int[] heads = greedy(scores);
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : expand(scores, heads, cycle);
  }

  /** The nodes of one cycle, empty where there is none. */
  private static int[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at > 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at > 0 && seen[at] == start) {
        int[] nodes = new int[heads.length];
        int size = 0;
        int node = at;
        do {
          nodes[size++] = node;
          node = heads[node];
        } while (node != at);
        return Arrays.copyOf(nodes, size);
      }
    }
    return new int[0];
  }

  /**
   * Contracts a cycle to one node, solves the smaller problem, and breaks the cycle where it
   * enters.
   */
  private static int[] expand(float[][] scores, int[] heads, int[] cycle) {
    int n = scores.length;
    boolean[] inside = new boolean[n];
    float weight = 0;
    for (int node : cycle) {
      inside[node] = true;
      weight += scores[node][heads[node]];
    }
    int[] outside = new int[n - cycle.length];
    int size = 0;
    for (int node = 0; node < n; node++) {
      if (!inside[node]) {
        outside[size++] = node;
      }
    }
    float[][] small = new float[size + 1][size + 1];
    int[] enters = new int[size];
    int[] leaves = new int[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        small[i][j] = scores[outside[i]][outside[j]];
      }
      enters[i] = bestEntry(scores, heads, cycle, outside[i]);
      leaves[i] = bestExit(scores, cycle, outside[i]);
      int entry = enters[i];
      small[size][i] = weight - scores[entry][heads[entry]] + scores[entry][outside[i]];
      small[i][size] = outside[i] == 0 ? NEVER : scores[outside[i]][leaves[i]];
    }
    int[] solved = chuLiu(small);
    int[] result = heads.clone();
    for (int i = 1; i < size; i++) {
      result[outside[i]] = solved[i] == size ? leaves[i] : outside[solved[i]];
    }
    int entry = enters[solved[size]];
    result[entry] = outside[solved[size]];
    return result;
  }

  private static int bestEntry(float[][] scores, int[] heads, int[] cycle, int from) {
    int best = cycle[0];
    for (int node : cycle) {
      float gain = scores[node][from] - scores[node][heads[node]];
      if (gain > scores[best][from] - scores[best][heads[best]]) {
        best = node;
      }
    }
    return best;
  }

  private static int bestExit(float[][] scores, int[] cycle, int to) {
    int best = cycle[0];
    for (int node : cycle) {
      if (scores[to][node] > scores[to][best]) {
        best = node;
      }
    }
    return best;
  }
}
