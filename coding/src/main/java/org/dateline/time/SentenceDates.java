package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.time.Setting.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Which of a sentence's own dates are an event's, by where they stand in its tree: below it, in its
 * clause, in a clause of the same time. Immutable, for one report.
 */
final class SentenceDates {
  private static final int CLAUSES_UP = 4;

  /** Words from a noun to the one that it makes a compound with. */
  private static final int COMPOUND = 2;

  private final List<List<Dated>> bySentence = new ArrayList<>();
  private final Clauses clauses;
  private final Bearings bearings;
  private final Conjunctions conjunctions;
  private final @Nullable LocalDate reference;

  SentenceDates(
      List<Dated> dated,
      int sentences,
      Clauses clauses,
      Bearings bearings,
      Conjunctions conjunctions,
      @Nullable LocalDate reference) {
    this.clauses = clauses;
    this.bearings = bearings;
    this.conjunctions = conjunctions;
    this.reference = reference;
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>(1));
    }
    for (Dated one : dated) {
      bySentence.get(one.mention().sentence()).add(one);
    }
  }

  /** All expressions of a sentence, dates or not, in the order of the text. */
  List<Dated> all(int sentence) {
    return bySentence.get(sentence);
  }

  /** The attacks of "a week after the Paris attacks", where another sentence tells their day. */
  @Nullable LocalDate anchor(int sentence, Word trigger) {
    for (Dated one : bySentence.get(sentence)) {
      if (one.covers(trigger)) {
        return one.anchor();
      }
    }
    return null;
  }

  /**
   * "A week after <i>the attacks</i>", whose own day nobody tells: the words that count from it.
   */
  @Nullable Dated countingFrom(Tree tree, Word trigger) {
    for (Dated one : bySentence.get(tree.sentence().index())) {
      if (one.covers(trigger) && one.anchor() == null && one.countsFromEvent()) {
        return one;
      }
    }
    return null;
  }

  /** The date of an event; null where the sentence tells none of it. */
  @Nullable Dated of(Tree tree, Word trigger) {
    List<Dated> usable = usable(tree, trigger);
    if (usable.isEmpty()) {
      return null;
    }
    Dated own = under(tree, usable, trigger);
    if (own != null) {
      return own;
    }
    Word clause = Clauses.head(tree, trigger);
    Dated found = inClause(tree, usable, clause, trigger);
    for (int up = 0; found == null && clause != null && up < CLAUSES_UP; up++) {
      Word above = tree.head(clause);
      if (above == null || !sharesTime(tree, clause)) {
        break;
      }
      found = under(tree, usable, above);
      found = found == null ? itself(tree, usable, above) : found;
      if (clause.deprel().equals("acl:relcl")) {
        break;
      }
      clause = Clauses.head(tree, above);
      found = found == null ? inClause(tree, usable, clause, trigger) : found;
    }
    found = found == null ? inTimeClause(tree, usable, trigger) : found;
    return found == null ? beside(usable, trigger) : found;
  }

  /** "The council on Friday authorised": right before a verb, whatever the tree says. */
  private static @Nullable Dated beside(List<Dated> usable, Word trigger) {
    for (Dated one : usable) {
      if (one.mention().last() == trigger.index() - 1 && trigger.isVerb()) {
        return one;
      }
    }
    return null;
  }

  /** Whether a stretch begins with the report's day or after it, as "over the next five years". */
  private boolean isToCome(TimeMention mention) {
    LocalDate from = mention.from();
    LocalDate to = mention.to();
    return reference != null
        && from != null
        && to != null
        && to.isAfter(reference)
        && !from.isBefore(reference);
  }

  /**
   * What may date it: not words that name the event itself, nor what it comes before, nor for what
   * has happened days to come.
   */
  private List<Dated> usable(Tree tree, Word trigger) {
    List<Dated> usable = new ArrayList<>();
    boolean past = trigger.isVerb() && clauses.direction(tree, trigger) == Direction.PAST;
    for (Dated one : bySentence.get(tree.sentence().index())) {
      TimeMention mention = one.mention();
      boolean ahead =
          Bearings.isInside(one.top(tree)) && bearings.of(tree, one) == Bearings.Bearing.BEFORE;
      if (one.dates() && !one.covers(trigger) && !ahead && !(past && isToCome(mention))) {
        usable.add(one);
      }
    }
    return usable;
  }

  /** The nearest date below a word that no clause parts from it. */
  private @Nullable Dated under(Tree tree, List<Dated> usable, Word word) {
    return usable.stream()
        .filter(d -> depth(tree, d.top(tree), word) > 0)
        .filter(d -> d.top(tree).head() == word.index() || !datesOther(tree, d, d.top(tree)))
        .min(Comparator.comparingInt(d -> depth(tree, d.top(tree), word)))
        .orElse(null);
  }

  /** "Since <i>2014</i>, when it joined": the date that a clause says more of. */
  private static @Nullable Dated itself(Tree tree, List<Dated> usable, Word word) {
    return usable.stream()
        .filter(date -> date.top(tree).index() == word.index())
        .findFirst()
        .orElse(null);
  }

  /** Steps from a date up to a word within one clause; 0 where it is not above. */
  private static int depth(Tree tree, Word top, Word word) {
    int depth = 0;
    Word at = top;
    while (at != null && at.index() != word.index()) {
      boolean leaves = Clauses.head(tree, at).index() == at.index() && at.index() != top.index();
      if (leaves) {
        return 0;
      }
      at = tree.head(at);
      depth++;
    }
    return at == null ? 0 : depth;
  }

  /** A date of the clause that a word heads. */
  @Nullable Dated inClause(Tree tree, Word clause) {
    List<Dated> dates =
        bySentence.get(tree.sentence().index()).stream().filter(Dated::dates).toList();
    return inClause(tree, dates, clause, clause);
  }

  /** A date of the clause, the nearest in the text of those that hang highest. */
  private @Nullable Dated inClause(Tree tree, List<Dated> usable, Word clause, Word trigger) {
    Dated best = null;
    int least = Integer.MAX_VALUE;
    for (Dated one : usable) {
      Word top = one.top(tree);
      boolean here = Clauses.head(tree, top).index() == clause.index();
      if (here && !datesOther(tree, one, top)) {
        int cost = 100 * depth(tree, top, clause) + Math.abs(top.index() - trigger.index());
        best = cost < least ? one : best;
        least = Math.min(least, cost);
      }
    }
    return best;
  }

  /** "The 2003 invasion was condemned": 2003 dates the noun, unless the noun itself dates. */
  boolean datesOther(Tree tree, Dated one, Word top) {
    Word noun = tree.head(top);
    if (noun == null || !Bearings.isInside(top) || noun.isVerb()) {
      return false;
    }
    return !bearings.mark(tree, whole(tree, noun))
        || bearings.of(tree, one) == Bearings.Bearing.BEFORE;
  }

  /** "The 1967 <i>six-day</i> war": the war. */
  private static Word whole(Tree tree, Word noun) {
    Word outer = noun.relation().equals("compound") ? tree.head(noun) : null;
    return outer != null && Math.abs(outer.index() - noun.index()) <= COMPOUND ? outer : noun;
  }

  /** Whether a clause tells of the same time as what it hangs on. */
  boolean sharesTime(Tree tree, Word clause) {
    return switch (clause.relation()) {
      case "xcomp", "acl", "conj" -> true;
      case "advcl" ->
          isParticiple(tree, clause)
              || isTemporal(tree, clause)
              || clauses.isPartOfDeed(tree, clause);
      default -> false;
    };
  }

  /** "…, killing 130": a participle with neither subject nor a word that says otherwise. */
  private static boolean isParticiple(Tree tree, Word verb) {
    boolean participle = verb.xpos().equals("VBG") || verb.xpos().equals("VBN");
    for (Word child : tree.children(verb)) {
      participle &=
          switch (child.relation()) {
            case "aux", "nsubj", "mark" -> false;
            default -> true;
          };
    }
    return participle;
  }

  private boolean isTemporal(Tree tree, Word clause) {
    for (Word child : tree.children(clause)) {
      boolean marks = child.relation().equals("mark") || child.relation().equals("advmod");
      if (marks && conjunctions.isSameTime(child)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A date of a clause below of the same time: "he died when they attacked on Friday", "managed to
   * leave on Friday", "left ten dead on Friday", "signed a pact ending the war in 1999".
   */
  private @Nullable Dated inTimeClause(Tree tree, List<Dated> usable, Word trigger) {
    for (Word child : tree.children(Clauses.head(tree, trigger))) {
      boolean below = child.relation().equals("advcl") && sharesTime(tree, child);
      boolean outcome = child.relation().equals("xcomp") && !child.isVerb();
      Dated found =
          below || outcome || clauses.isPartOfDeed(tree, child)
              ? inClause(tree, usable, child, trigger)
              : child.relation().equals("obj") ? inGerund(tree, usable, child, trigger) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A date behind the gerund that says what an object does, which may as well be the verb's. */
  private @Nullable Dated inGerund(Tree tree, List<Dated> usable, Word object, Word trigger) {
    for (Word child : tree.children(object)) {
      if (child.deprel().equals("acl") && child.xpos().equals("VBG")) {
        return inClause(tree, usable, child, trigger);
      }
    }
    return null;
  }

  /**
   * The date of the clause since whose event it lasts: "has backed him since war began in 2011".
   */
  @Nullable Dated inSinceClause(Tree tree, Word trigger) {
    if (!Tenses.isPerfect(tree, trigger)) {
      return null;
    }
    for (Word child : tree.children(Clauses.head(tree, trigger))) {
      Word mark = child.relation().equals("advcl") ? tree.child(child, "mark") : null;
      if (mark != null && conjunctions.isSince(mark)) {
        return inClause(tree, usable(tree, trigger), child, child);
      }
    }
    return null;
  }
}
