package org.dateline.dedupe;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.dedupe.WordSets.Of;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * When two tellings are of one event. What excludes each other comes first: another standing, no
 * deed in common, other days, other countries. What is left is weighed. Immutable; symmetric.
 */
final class Rule {
  private final Deeds deeds;
  private final Limits limits;
  private final Map<Manner, Weights> weights;
  private final Set<String> common = new HashSet<>();

  private Rule(Knowledge knowledge) {
    deeds = Deeds.load(knowledge);
    limits = Limits.load(knowledge);
    weights = Weights.load(knowledge);
    for (Row row : knowledge.table("dedupe/common.tsv", 1, "word")) {
      common.add(row.cell(0));
    }
  }

  static Rule load(Knowledge knowledge) {
    return new Rule(knowledge);
  }

  Limits limits() {
    return limits;
  }

  Profile profile(Telling telling) {
    return Profile.of(telling, deeds, limits, common);
  }

  /** Whether no event can be told by both. */
  boolean contradict(Profile one, Profile other) {
    return exclude(one, other) || fields(one, other).contradict();
  }

  /**
   * Whether they are enough alike to be of one event. Most that come so far tell different stories
   * in the same country: where their words alone say so, nothing else is looked at.
   */
  boolean link(Profile one, Profile other) {
    if (exclude(one, other)) {
      return false;
    }
    Weights weights = weights(one, other);
    Score score = new Score(weights);
    boolean figuresApart = words(one.words(), other.words(), score);
    if (score.sum() + weights.most(figuresApart) < limits.join()) {
      return false;
    }
    Fields fields = fields(one, other);
    if (fields.contradict()) {
      return false;
    }
    rest(one, other, fields, figuresApart, score);
    return score.sum() >= limits.join();
  }

  private static boolean exclude(Profile one, Profile other) {
    return one.outline().excludes(other.outline())
        || !one.standing().equals(other.standing())
        || !Deeds.meet(one.deeds(), other.deeds());
  }

  /** How alike two tellings are in what can contradict. */
  private record Fields(Likeness places, Likeness tolls, Sides sides) {
    boolean contradict() {
      return places == Likeness.CONTRADICTION
          || tolls == Likeness.CONTRADICTION
          || sides.contradict();
    }
  }

  private Fields fields(Profile one, Profile other) {
    return new Fields(places(one, other), tolls(one, other), sides(one, other));
  }

  /** How much speaks for one event, of two that do not contradict. */
  double score(Profile one, Profile other) {
    Score score = new Score(weights(one, other));
    boolean figuresApart = words(one.words(), other.words(), score);
    rest(one, other, fields(one, other), figuresApart, score);
    return score.sum();
  }

  private Weights weights(Profile one, Profile other) {
    return Objects.requireNonNull(weights.get(manner(one, other)));
  }

  private Manner manner(Profile one, Profile other) {
    if (one.report() == other.report()) {
      return Manner.RETOLD;
    }
    return deeds.isSaid(one.deeds(), other.deeds()) ? Manner.SAID : Manner.DONE;
  }

  /**
   * Adds what their words and their reports' say.
   *
   * @return whether both reports give numbers, and none in common
   */
  private static boolean words(WordSets one, WordSets other, Score score) {
    score.add(Evidence.TOPIC, one.cosine(Of.TOPIC, other));
    double cast = one.overlap(Of.CAST, other);
    score.add(Evidence.CAST_SAME, cast);
    score.add(Evidence.CAST_APART, truth(cast == 0 && one.least(Of.CAST, other) >= 2));
    double figures = one.overlap(Of.FIGURES, other);
    score.add(Evidence.FIGURES_SAME, figures);
    score.add(Evidence.CLAUSE, one.cosine(Of.CLAUSE, other));
    score.add(Evidence.NAMES, one.cosine(Of.NAMES, other));
    score.add(Evidence.TRIGGER, truth(one.shared(Of.TRIGGER, other) > 0));
    return figures == 0 && one.least(Of.FIGURES, other) >= 1;
  }

  /** Adds all else. {@link Weights#most} is the most that it can add. */
  private static void rest(
      Profile one, Profile other, Fields fields, boolean figuresApart, Score score) {
    score.add(Evidence.TYPE_SAME, truth(one.telling().type().equals(other.telling().type())));
    score.add(Evidence.DAY_SAME, truth(sameDays(one.days(), other.days())));
    modes(one.telling().modes(), other.telling().modes(), score);
    Likeness actors = fields.sides().actors();
    score.add(Evidence.ACTOR_SAME, truth(actors == Likeness.SAME));
    score.add(Evidence.ACTOR_NESTED, truth(actors == Likeness.NESTED));
    score.add(Evidence.ACTOR_APART, truth(actors == Likeness.APART));
    Likeness recipients = fields.sides().recipients();
    score.add(Evidence.RECIPIENT_SAME, truth(recipients == Likeness.SAME));
    score.add(Evidence.RECIPIENT_NESTED, truth(recipients == Likeness.NESTED));
    score.add(Evidence.RECIPIENT_APART, truth(recipients == Likeness.APART));
    Likeness places = fields.places();
    score.add(Evidence.PLACE_SAME, truth(places == Likeness.SAME));
    score.add(Evidence.PLACE_NESTED, truth(places == Likeness.NESTED));
    score.add(Evidence.PLACE_APART, truth(places == Likeness.APART));
    Likeness tolls = fields.tolls();
    double number = Tallies.telling(one.telling().counts(), other.telling().counts());
    score.add(Evidence.TOLL_SAME, tolls == Likeness.SAME ? number : 0);
    score.add(Evidence.TOLL_APART, truth(tolls == Likeness.APART));
    score.add(Evidence.FIGURES_APART, truth(figuresApart && tolls != Likeness.APART));
  }

  private static void modes(List<String> one, List<String> other, Score score) {
    boolean comparable = !one.isEmpty() && !other.isEmpty();
    boolean disjoint = Collections.disjoint(one, other);
    score.add(Evidence.MODE_SAME, truth(comparable && !disjoint));
    score.add(Evidence.MODE_APART, truth(comparable && disjoint));
  }

  private static boolean sameDays(Days one, Days other) {
    return one.stated() && other.stated() && one.equals(other);
  }

  private static Sides sides(Profile one, Profile other) {
    boolean mutual = one.outline().mutual() && other.outline().mutual();
    return Sides.of(one.telling(), other.telling(), mutual);
  }

  private Likeness places(Profile one, Profile other) {
    return Spots.of(one.telling().where(), other.telling().where(), limits);
  }

  private Likeness tolls(Profile one, Profile other) {
    return Tallies.of(one.telling().counts(), other.telling().counts(), limits);
  }

  private static double truth(boolean holds) {
    return holds ? 1 : 0;
  }
}
