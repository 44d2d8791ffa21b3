package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.dedupe.Telling.Count;
import org.jspecify.annotations.Nullable;

/** The votes on one kind of toll. */
final class TollBallot {
  private static final Comparator<Count> BY_BEST =
      Comparator.comparing(Count::best, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final List<Vote<Count>> votes;
  private final Trust trust;

  /**
   * @param votes by publication, each with a low end or a best figure
   * @param trust for the rule that needs it
   */
  TollBallot(List<Vote<Count>> votes, Trust trust) {
    this.votes = List.copyOf(votes);
    this.trust = trust;
  }

  Decision<Figure> decide(Aggregation rule) {
    Ballot<Count> ballot =
        new Ballot<>(voters(rule), trust)
            .ordered(BY_BEST)
            .cautious(Comparator.comparingInt(TollBallot::lowest));
    Decision<Count> decided = ballot.decide(rule);
    Count count = decided.value();
    return new Decision<>(
        rule,
        count == null ? null : figure(rule, count),
        rule == Aggregation.LOW_BEST_HIGH ? all() : decided.mentions(),
        votes.size(),
        votes.stream().map(Vote::value).distinct().count() > 1,
        rule == Aggregation.LOW_BEST_HIGH
            ? "lowest, middle and highest of " + votes.size()
            : decided.why());
  }

  /** Only those with a best figure have a middle; all, where none has one. */
  private List<Vote<Count>> voters(Aggregation rule) {
    if (rule != Aggregation.MEDIAN && rule != Aggregation.LOW_BEST_HIGH) {
      return votes;
    }
    List<Vote<Count>> exact = new ArrayList<>(votes);
    exact.removeIf(vote -> vote.value().best() == null);
    return exact.isEmpty() ? votes : exact;
  }

  private Figure figure(Aggregation rule, Count count) {
    return switch (rule) {
      case CONSERVATIVE -> new Figure(lowest(count), lowest(count), count.high());
      case LOW_BEST_HIGH -> new Figure(lowestOfAll(), count.best(), highestOfAll());
      case MEDIAN, LATEST, MOST_TRUSTED, MAJORITY ->
          new Figure(count.low(), count.best(), count.high());
    };
  }

  private List<String> all() {
    return votes.stream().map(vote -> vote.telling().id()).toList();
  }

  private @Nullable Integer lowestOfAll() {
    return votes.stream().map(vote -> lowest(vote.value())).min(Integer::compare).orElse(null);
  }

  private @Nullable Integer highestOfAll() {
    return votes.stream()
        .map(Vote::value)
        .flatMap(count -> Stream.of(count.low(), count.best(), count.high()))
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(null);
  }

  /** The low end, or the best figure where there is none. */
  private static int lowest(Count count) {
    return Objects.requireNonNull(count.low() == null ? count.best() : count.low());
  }
}
