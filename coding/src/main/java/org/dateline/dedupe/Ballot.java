package org.dateline.dedupe;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The votes on one field, of which a rule chooses one. */
final class Ballot<V> {
  private final List<Vote<V>> votes;
  private final Trust trust;
  private final @Nullable Comparator<V> scale;
  private final @Nullable Comparator<V> caution;
  private final BiPredicate<V, V> agreement;

  /**
   * @param votes by publication
   * @param trust for the rule that needs it
   */
  Ballot(List<Vote<V>> votes, Trust trust) {
    this(votes, trust, null, null, Object::equals);
  }

  private Ballot(
      List<Vote<V>> votes,
      Trust trust,
      @Nullable Comparator<V> scale,
      @Nullable Comparator<V> caution,
      BiPredicate<V, V> agreement) {
    this.votes = List.copyOf(votes);
    this.trust = trust;
    this.scale = scale;
    this.caution = caution;
    this.agreement = agreement;
  }

  /** With an order that has a middle. */
  Ballot<V> ordered(Comparator<V> lowestFirst) {
    return new Ballot<>(votes, trust, lowestFirst, caution, agreement);
  }

  /** With an order by how much is claimed. */
  Ballot<V> cautious(Comparator<V> leastFirst) {
    return new Ballot<>(votes, trust, scale, leastFirst, agreement);
  }

  /** With values that differ and are no dispute. */
  Ballot<V> agreeing(BiPredicate<V, V> symmetric) {
    return new Ballot<>(votes, trust, scale, caution, symmetric);
  }

  Decision<V> decide(Aggregation rule) {
    if (votes.isEmpty()) {
      return new Decision<>(rule, null, List.of(), 0, false, "nobody says");
    }
    return switch (rule) {
      case CONSERVATIVE -> caution == null ? majority(rule) : conservative(rule, caution);
      case MEDIAN, LOW_BEST_HIGH -> scale == null ? majority(rule) : median(rule, scale);
      case LATEST -> decision(rule, votes.get(votes.size() - 1), "the latest of ");
      case MOST_TRUSTED -> mostTrusted(rule);
      case MAJORITY -> majority(rule);
    };
  }

  private Decision<V> conservative(Aggregation rule, Comparator<V> leastFirst) {
    Vote<V> least = Collections.min(votes, Comparator.comparing(Vote::value, leastFirst));
    return decision(rule, least, "what claims least of ");
  }

  private Decision<V> median(Aggregation rule, Comparator<V> lowestFirst) {
    List<Vote<V>> sorted =
        votes.stream().sorted(Comparator.comparing(Vote::value, lowestFirst)).toList();
    return decision(rule, sorted.get((sorted.size() - 1) / 2), "the middle one of ");
  }

  private Decision<V> mostTrusted(Aggregation rule) {
    Vote<V> best = votes.get(0);
    for (Vote<V> vote : votes) {
      if (trustIn(vote) >= trustIn(best)) {
        best = vote;
      }
    }
    return decision(rule, best, "of the most trusted publisher of ");
  }

  private double trustIn(Vote<V> vote) {
    return vote.publishers().stream().mapToDouble(trust::in).max().orElse(0);
  }

  private Decision<V> majority(Aggregation rule) {
    Map<V, Integer> counts = new LinkedHashMap<>();
    votes.forEach(vote -> counts.merge(vote.value(), 1, Integer::sum));
    int most = Collections.max(counts.values());
    Vote<V> best = votes.get(0);
    for (Vote<V> vote : votes) {
      if (counts.getOrDefault(vote.value(), 0) == most) {
        best = vote;
      }
    }
    return decision(rule, best, "said by " + most + " of ");
  }

  private Decision<V> decision(Aggregation rule, Vote<V> chosen, String why) {
    List<String> mentions =
        votes.stream()
            .filter(vote -> vote.value().equals(chosen.value()))
            .map(vote -> vote.telling().id())
            .toList();
    return new Decision<>(
        rule, chosen.value(), mentions, votes.size(), isDisputed(), why + votes.size());
  }

  private boolean isDisputed() {
    List<V> values = votes.stream().map(Vote::value).distinct().toList();
    return values.stream()
        .anyMatch(one -> values.stream().anyMatch(other -> !agreement.test(one, other)));
  }
}
