package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of an event that no words date that speaks for its being news, over, or still to
 * come, as names of features that {@code time/recency.tsv} and {@code time/long-ago.tsv} weigh.
 * Thread-safe.
 */
final class RecencyFeatures {
  /**
   * Steps of a sentence's number in the report: the first, the second, to the fourth, and so on.
   */
  private static final int[] SENTENCES = {0, 1, 3, 7, 15, 31};

  /** Sentences before an event's whose dates speak for when it was. */
  private static final int FAR_BACK = 4;

  /** Days by which a date is of another time than the report's news. */
  private static final int OLD_DAYS = 180;

  private static final double QUARTERS = 4;

  private final Clauses clauses;

  RecencyFeatures(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * The features of the event that a word tells.
   *
   * @param dated the expressions of time of the whole report
   * @param reference the report's day, null where unknown
   */
  List<String> of(Tree tree, Word trigger, List<Dated> dated, @Nullable LocalDate reference) {
    List<String> found = new ArrayList<>();
    Word head = Clauses.head(tree, trigger);
    boolean verb = trigger.isVerb();
    String form = form(tree, head);
    String relation = head.deprel().equals("acl:relcl") ? "relcl" : head.relation();
    String part = verb ? "verb" : "noun";
    found.add("any");
    found.add("part=" + part);
    found.add("form=" + part + " " + form);
    found.add("relation=" + part + " " + relation);
    found.add("form+relation=" + part + " " + form + " " + relation);
    found.add("looks=" + part + " " + clauses.direction(tree, trigger));
    found.add("sentence=" + step(tree.sentence().index()));
    found.add("lemma=" + trigger.lowerLemma());
    found.add("form+sentence=" + part + " " + form + " " + step(tree.sentence().index()));
    if (clauses.reports(trigger)) {
      found.add("reports=" + form + " " + relation);
    }
    dates(found, tree.sentence().index(), dated, reference);
    above(found, tree, head);
    below(found, tree, head);
    if (!verb) {
      noun(found, tree, trigger);
    }
    return found;
  }

  /** What the report, the event's sentence and those before it tell of time. */
  private static void dates(
      List<String> found, int sentence, List<Dated> dated, @Nullable LocalDate reference) {
    found.add("recent dates=" + recentDates(dated, reference));
    found.add("old dates=" + oldDates(dated, reference));
    addDates(found, sentence, "here", dated, reference);
    for (int i = Math.max(0, sentence - FAR_BACK); i < sentence; i++) {
      addDates(found, i, i == sentence - 1 ? "before" : "far before", dated, reference);
    }
  }

  private static void addDates(
      List<String> found,
      int sentence,
      String where,
      List<Dated> dated,
      @Nullable LocalDate reference) {
    for (Dated one : dated) {
      LocalDate to = one.mention().to();
      if (one.mention().sentence() == sentence && to != null && reference != null) {
        long days = ChronoUnit.DAYS.between(to, reference);
        String when = days < 0 ? "later" : days <= 7 ? "week" : days <= 60 ? "weeks" : "long ago";
        found.add("date " + where + "=" + when);
      }
    }
  }

  private static int recentDates(List<Dated> dated, @Nullable LocalDate reference) {
    int count = 0;
    for (Dated one : dated) {
      LocalDate to = one.mention().to();
      if (to != null && reference != null && one.dates()) {
        long days = ChronoUnit.DAYS.between(to, reference);
        count += days >= 0 && days <= 7 ? 1 : 0;
      }
    }
    return Math.min(4, (count + 1) / 2);
  }

  /** The share of the report's dates that are of another time, in quarters. */
  private static String oldDates(List<Dated> dated, @Nullable LocalDate reference) {
    int old = 0;
    int all = 0;
    for (Dated one : dated) {
      LocalDate to = one.mention().to();
      if (to != null && reference != null && one.dates()) {
        old += ChronoUnit.DAYS.between(to, reference) > OLD_DAYS ? 1 : 0;
        all++;
      }
    }
    return all == 0 ? "none" : String.valueOf(Math.round(QUARTERS * old / all));
  }

  private void above(List<String> found, Tree tree, Word head) {
    Word above = tree.head(head);
    if (above != null) {
      Word governor = Clauses.head(tree, above);
      found.add("above=" + head.relation() + " " + form(tree, governor));
      found.add("governor=" + governor.lowerLemma());
      if (head.relation().equals("ccomp") && clauses.reports(governor)) {
        found.add("said");
      }
    }
  }

  private void below(List<String> found, Tree tree, Word head) {
    for (Word child : tree.children(head)) {
      switch (child.relation()) {
        case "advmod", "mark", "aux" -> found.add(child.relation() + "=" + child.lowerLemma());
        case "parataxis" -> {
          if (clauses.reports(child)) {
            found.add("said");
          }
        }
        default -> {}
      }
    }
  }

  private static void noun(List<String> found, Tree tree, Word noun) {
    found.add("own=" + noun.relation() + " " + noun.xpos());
    String article = "none";
    for (Word child : tree.children(noun)) {
      switch (child.deprel()) {
        case "det" -> article = child.lowerLemma();
        case "nmod:poss" -> article = "possessive";
        case "amod" -> found.add("amod=" + child.lowerLemma());
        case "case" -> found.add("case=" + child.lowerLemma());
        default -> {}
      }
    }
    found.add("article=" + article);
  }

  /** Tense and aspect of a clause: of its verb, or the verb beside what it says of its subject. */
  private static String form(Tree tree, Word head) {
    String finite = "";
    for (Word child : tree.children(head)) {
      boolean auxiliary = child.relation().equals("aux") || child.relation().equals("cop");
      if (auxiliary && finite.isEmpty()) {
        String lemma = child.lowerLemma();
        finite = child.xpos().equals("MD") ? lemma : lemma + " " + tense(child);
      }
    }
    return finite.isEmpty() ? tense(head) : finite + " " + head.xpos();
  }

  private static String tense(Word word) {
    return word.xpos().equals("VBP") ? "VBZ" : word.xpos();
  }

  private static int step(int sentence) {
    int step = 0;
    while (step < SENTENCES.length && sentence > SENTENCES[step]) {
      step++;
    }
    return step;
  }
}
