package org.dateline.dedupe;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * When two tellings are of one event. What excludes each other comes first: another standing, no
 * deed in common, other days, other countries. What is left is weighed. Immutable; symmetric.
 */
final class Rule {
  private final Deeds deeds;
  private final Limits limits;
  private final Weights weights;
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

  /** Whether they are enough alike to be of one event. */
  boolean link(Profile one, Profile other) {
    if (exclude(one, other)) {
      return false;
    }
    Fields fields = fields(one, other);
    return !fields.contradict() && score(one, other, fields) >= limits.join();
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
    return score(one, other, fields(one, other));
  }

  private double score(Profile one, Profile other, Fields fields) {
    Map<Evidence, Double> weight = weights.of(manner(one, other));
    double[] score = new double[1];
    weigh(
        one,
        other,
        fields,
        (evidence, value) -> {
          if (value != 0) {
            score[0] += value * weight.getOrDefault(evidence, 0.0);
          }
        });
    return score[0];
  }

  private Manner manner(Profile one, Profile other) {
    if (one.telling().reportId().equals(other.telling().reportId())) {
      return Manner.RETOLD;
    }
    return deeds.isSaid(one.deeds(), other.deeds()) ? Manner.SAID : Manner.DONE;
  }

  /** Hands on each piece of evidence with its value. */
  private static void weigh(
      Profile one, Profile other, Fields fields, ObjDoubleConsumer<Evidence> sink) {
    sink.accept(Evidence.TYPE_SAME, truth(one.telling().type().equals(other.telling().type())));
    sink.accept(Evidence.TRIGGER, truth(Hash.shared(one.trigger(), other.trigger()) > 0));
    sink.accept(Evidence.CLAUSE, Hash.cosine(one.clause(), other.clause()));
    sink.accept(Evidence.NAMES, Hash.cosine(one.names(), other.names()));
    sink.accept(Evidence.DAY_SAME, truth(sameDays(one.days(), other.days())));
    reports(one, other, sink);
    modes(one.telling().modes(), other.telling().modes(), sink);
    Likeness actors = fields.sides().actors();
    sink.accept(Evidence.ACTOR_SAME, truth(actors == Likeness.SAME));
    sink.accept(Evidence.ACTOR_NESTED, truth(actors == Likeness.NESTED));
    sink.accept(Evidence.ACTOR_APART, truth(actors == Likeness.APART));
    Likeness recipients = fields.sides().recipients();
    sink.accept(Evidence.RECIPIENT_SAME, truth(recipients == Likeness.SAME));
    sink.accept(Evidence.RECIPIENT_NESTED, truth(recipients == Likeness.NESTED));
    sink.accept(Evidence.RECIPIENT_APART, truth(recipients == Likeness.APART));
    Likeness places = fields.places();
    sink.accept(Evidence.PLACE_SAME, truth(places == Likeness.SAME));
    sink.accept(Evidence.PLACE_NESTED, truth(places == Likeness.NESTED));
    sink.accept(Evidence.PLACE_APART, truth(places == Likeness.APART));
    Likeness tolls = fields.tolls();
    double number = Tallies.telling(one.telling().counts(), other.telling().counts());
    sink.accept(Evidence.TOLL_SAME, tolls == Likeness.SAME ? number : 0);
    sink.accept(Evidence.TOLL_APART, truth(tolls == Likeness.APART));
    boolean figuresApart = apart(one.figures(), other.figures(), 1);
    sink.accept(Evidence.FIGURES_APART, truth(figuresApart && tolls != Likeness.APART));
  }

  private static void reports(Profile one, Profile other, ObjDoubleConsumer<Evidence> sink) {
    sink.accept(Evidence.TOPIC, Hash.cosine(one.topic(), other.topic()));
    sink.accept(Evidence.CAST_SAME, Hash.overlap(one.cast(), other.cast()));
    sink.accept(Evidence.CAST_APART, truth(apart(one.cast(), other.cast(), 2)));
    sink.accept(Evidence.FIGURES_SAME, Hash.overlap(one.figures(), other.figures()));
  }

  private static void modes(
      List<String> one, List<String> other, ObjDoubleConsumer<Evidence> sink) {
    boolean comparable = !one.isEmpty() && !other.isEmpty();
    boolean disjoint = Collections.disjoint(one, other);
    sink.accept(Evidence.MODE_SAME, truth(comparable && !disjoint));
    sink.accept(Evidence.MODE_APART, truth(comparable && disjoint));
  }

  /** Whether both sets hold as many as that, and none in common. */
  private static boolean apart(long[] one, long[] other, int least) {
    return Math.min(one.length, other.length) >= least && Hash.shared(one, other) == 0;
  }

  private static boolean sameDays(Days one, Days other) {
    return one.stated() && other.stated() && one.equals(other);
  }

  private Sides sides(Profile one, Profile other) {
    boolean mutual = deeds.isMutual(one.telling().type()) && deeds.isMutual(other.telling().type());
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
