package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How two partitions of one set of mentions agree: MUC (Vilain 1995), B³ (Bagga 1998), CEAF over
 * entities (Luo 2005, φ4), and CoNLL's mean of the three F1s (Pradhan 2014). Sums of several
 * documents are added up before they are divided, as CoNLL's scorer does.
 *
 * @param muc MUC
 * @param b3 B³
 * @param ceaf CEAF over entities
 */
record CorefScore(Ratio muc, Ratio b3, Ratio ceaf) {
  /**
   * Precision and recall as they are summed.
   *
   * @param right what is right, as precision counts it
   * @param found by what it is divided for precision
   * @param recalled what is right, as recall counts it
   * @param gold by what it is divided for recall
   */
  record Ratio(double right, double found, double recalled, double gold) {
    static final Ratio NONE = new Ratio(0, 0, 0, 0);

    Ratio plus(Ratio other) {
      return new Ratio(
          right + other.right, found + other.found, recalled + other.recalled, gold + other.gold);
    }

    double precision() {
      return found == 0 ? 0 : right / found;
    }

    double recall() {
      return gold == 0 ? 0 : recalled / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  static final CorefScore NONE = new CorefScore(Ratio.NONE, Ratio.NONE, Ratio.NONE);

  /**
   * The score of one document.
   *
   * @param gold disjoint sets of mentions
   * @param found disjoint sets of mentions
   */
  static <M> CorefScore of(List<Set<M>> gold, List<Set<M>> found) {
    return new CorefScore(
        new Ratio(links(found, gold), most(found), links(gold, found), most(gold)),
        new Ratio(shares(found, gold), size(found), shares(gold, found), size(gold)),
        ceaf(gold, found));
  }

  CorefScore plus(CorefScore other) {
    return new CorefScore(muc.plus(other.muc), b3.plus(other.b3), ceaf.plus(other.ceaf));
  }

  double conll() {
    return (muc.f1() + b3.f1() + ceaf.f1()) / 3;
  }

  private static <M> Map<M, Integer> owners(List<Set<M>> clusters) {
    Map<M, Integer> owners = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (M mention : clusters.get(i)) {
        owners.put(mention, i);
      }
    }
    return owners;
  }

  /** The links of clusters that the others have too: size less the parts that others cut it in. */
  private static <M> double links(List<Set<M>> clusters, List<Set<M>> others) {
    Map<M, Integer> owners = owners(others);
    double links = 0;
    for (Set<M> cluster : clusters) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (M mention : cluster) {
        Integer owner = owners.get(mention);
        if (owner == null) {
          alone++;
        } else {
          parts.add(owner);
        }
      }
      links += cluster.size() - alone - parts.size();
    }
    return links;
  }

  private static <M> double most(List<Set<M>> clusters) {
    return clusters.stream().mapToInt(cluster -> cluster.size() - 1).sum();
  }

  private static <M> double size(List<Set<M>> clusters) {
    return clusters.stream().mapToInt(Set::size).sum();
  }

  /** For each mention the share of its cluster that the other side's cluster of it holds. */
  private static <M> double shares(List<Set<M>> clusters, List<Set<M>> others) {
    double sum = 0;
    for (Set<M> cluster : clusters) {
      for (Set<M> other : others) {
        double both = common(cluster, other);
        sum += both * both / cluster.size();
      }
    }
    return sum;
  }

  private static <M> int common(Set<M> one, Set<M> other) {
    int common = 0;
    for (M mention : one) {
      common += other.contains(mention) ? 1 : 0;
    }
    return common;
  }

  private static <M> Ratio ceaf(List<Set<M>> gold, List<Set<M>> found) {
    double[][] alike = new double[gold.size()][found.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int k = 0; k < found.size(); k++) {
        int size = gold.get(i).size() + found.get(k).size();
        alike[i][k] = 2.0 * common(gold.get(i), found.get(k)) / size;
      }
    }
    double best = Assignment.best(alike);
    return new Ratio(best, found.size(), best, gold.size());
  }

  List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    lines.add(line(name + " MUC", muc));
    lines.add(line(name + " B3", b3));
    lines.add(line(name + " CEAFe", ceaf));
    lines.add(String.format(java.util.Locale.ROOT, "%-40s %20.3f", name + " CoNLL F1", conll()));
    return lines;
  }

  private static String line(String name, Ratio ratio) {
    return String.format(
        java.util.Locale.ROOT,
        "%-40s %6.3f %6.3f %6.3f",
        name,
        ratio.precision(),
        ratio.recall(),
        ratio.f1());
  }
}
