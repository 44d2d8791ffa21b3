package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;

/** Finds tolls and amounts. Thread-safe. */
public final class QuantityFinder {
  /** The convention that is read by where none is named. */
  static final String CONVENTION = "acled";

  private final TollFinder tolls;
  private final AmountFinder amounts;

  private QuantityFinder(TollFinder tolls, AmountFinder amounts) {
    this.tolls = tolls;
    this.amounts = amounts;
  }

  /** With ACLED's reading of vague words. */
  public static QuantityFinder load(Knowledge knowledge) {
    return load(knowledge, CONVENTION);
  }

  /**
   * Loads the knowledge of quantities.
   *
   * @param convention whose reading of "dozens" and the like to use, one of the first column of
   *     {@code quantities/vague.tsv}
   * @throws IllegalArgumentException where the table has no such convention
   */
  public static QuantityFinder load(Knowledge knowledge, String convention) {
    Counters counters = new Counters(knowledge);
    CountWords numbers = new CountWords(knowledge, counters, convention);
    Headcount headcount = new Headcount(numbers, counters, knowledge);
    TollFinder tolls = new TollFinder(new TollWords(knowledge), headcount, counters);
    return new QuantityFinder(tolls, new AmountFinder(knowledge));
  }

  public Quantities find(Analysis analysis) {
    String text = analysis.report().text();
    List<Toll> found = new ArrayList<>();
    List<Amount> measured = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      found.addAll(tolls.find(tree, text));
      measured.addAll(amounts.find(tree, text));
    }
    return new Quantities(found, measured);
  }
}
