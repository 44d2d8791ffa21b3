package org.dateline.dedupe;

import java.util.Collections;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.dateline.knowledge.Knowledge;

/**
 * When two tellings are of one event. What excludes each other comes first: another standing, no
 * deed in common, other days, other countries. What is left is weighed. Immutable; symmetric.
 */
final class Rule {
  private final Deeds deeds;
  private final Limits limits;
  private final Weights weights;

  private Rule(Knowledge knowledge) {
    deeds = Deeds.load(knowledge);
    limits = Limits.load(knowledge);
    weights = Weights.load(knowledge);
  }

  static Rule load(Knowledge knowledge) {
    return new Rule(knowledge);
  }

  Limits limits() {
    return limits;
  }

  Profile profile(Telling telling) {
    return Profile.of(telling, deeds, limits);
  }

  /** Whether no event can be told by both. */
  boolean contradict(Profile one, Profile other) {
    return !one.standing().equals(other.standing())
        || Collections.disjoint(one.deeds(), other.deeds())
        || !one.days().overlaps(other.days())
        || places(one, other) == Likeness.CONTRADICTION
        || tolls(one, other) == Likeness.CONTRADICTION
        || actors(one, other) == Likeness.CONTRADICTION
        || recipients(one, other) == Likeness.CONTRADICTION;
  }

  /** Whether they are enough alike to be of one event. */
  boolean link(Profile one, Profile other) {
    return !contradict(one, other) && score(one, other) >= limits.join();
  }

  /** How much speaks for one event, of two that do not contradict. */
  double score(Profile one, Profile other) {
    double[] score = new double[1];
    weigh(one, other, (evidence, value) -> score[0] += value * weights.of(evidence));
    return score[0];
  }

  /** Hands on each piece of evidence with its value. */
  void weigh(Profile one, Profile other, ObjDoubleConsumer<Evidence> sink) {
    sink.accept(Evidence.ANY, 1);
    sink.accept(Evidence.TYPE_SAME, truth(one.telling().type().equals(other.telling().type())));
    sink.accept(Evidence.TRIGGER, truth(Hash.shared(one.trigger(), other.trigger()) > 0));
    sink.accept(Evidence.CLAUSE, Hash.cosine(one.clause(), other.clause()));
    sink.accept(Evidence.NAMES, Hash.cosine(one.names(), other.names()));
    sink.accept(Evidence.TOPIC, Hash.cosine(one.topic(), other.topic()));
    sink.accept(Evidence.DAY_SAME, truth(sameDays(one.days(), other.days())));
    modes(one.telling().modes(), other.telling().modes(), sink);
    Likeness actors = actors(one, other);
    sink.accept(Evidence.ACTOR_SAME, truth(actors == Likeness.SAME));
    sink.accept(Evidence.ACTOR_NESTED, truth(actors == Likeness.NESTED));
    sink.accept(Evidence.ACTOR_APART, truth(actors == Likeness.APART));
    Likeness recipients = recipients(one, other);
    sink.accept(Evidence.RECIPIENT_SAME, truth(recipients == Likeness.SAME));
    sink.accept(Evidence.RECIPIENT_NESTED, truth(recipients == Likeness.NESTED));
    sink.accept(Evidence.RECIPIENT_APART, truth(recipients == Likeness.APART));
    Likeness places = places(one, other);
    sink.accept(Evidence.PLACE_SAME, truth(places == Likeness.SAME));
    sink.accept(Evidence.PLACE_NESTED, truth(places == Likeness.NESTED));
    sink.accept(Evidence.PLACE_APART, truth(places == Likeness.APART));
    Likeness tolls = tolls(one, other);
    sink.accept(Evidence.TOLL_SAME, truth(tolls == Likeness.SAME));
    sink.accept(Evidence.TOLL_APART, truth(tolls == Likeness.APART));
  }

  private static void modes(
      List<String> one, List<String> other, ObjDoubleConsumer<Evidence> sink) {
    boolean comparable = !one.isEmpty() && !other.isEmpty();
    boolean disjoint = Collections.disjoint(one, other);
    sink.accept(Evidence.MODE_SAME, truth(comparable && !disjoint));
    sink.accept(Evidence.MODE_APART, truth(comparable && disjoint));
  }

  private static boolean sameDays(Days one, Days other) {
    return one.stated() && other.stated() && one.equals(other);
  }

  private static Likeness actors(Profile one, Profile other) {
    return Sides.of(one.telling().actors(), other.telling().actors());
  }

  private static Likeness recipients(Profile one, Profile other) {
    return Sides.of(one.telling().recipients(), other.telling().recipients());
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
