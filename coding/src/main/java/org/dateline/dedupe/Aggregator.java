package org.dateline.dedupe;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Decides an event's values by a named rule ({@link Aggregation}), and says why. Immutable and safe
 * for use by many threads.
 */
public final class Aggregator {
  /** What the text says itself before what is taken from elsewhere, then the fewest days. */
  private static final Comparator<When> FINEST_DATE =
      Comparator.comparing((When when) -> when.basis() != Basis.STATED)
          .thenComparingLong(Aggregator::days);

  private static final Comparator<Where> FINEST_PLACE = Comparator.comparing(Where::precision);

  private final Trust trust;

  private Aggregator(Trust trust) {
    this.trust = trust;
  }

  /** Loads whom to trust. */
  public static Aggregator load(Knowledge knowledge) {
    return new Aggregator(Trust.load(knowledge));
  }

  public Decision<String> type(Event event, Aggregation rule) {
    return new Ballot<>(Vote.of(event, Telling::type), trust).decide(rule);
  }

  /** When it happened. Tellings that know no first day have a vote only where none does. */
  public Decision<When> date(Event event, Aggregation rule) {
    boolean begun = event.tellings().stream().anyMatch(telling -> telling.when().from() != null);
    Function<Telling, @Nullable When> said = begun ? Aggregator::dated : Aggregator::ended;
    return new Ballot<>(Vote.of(event, said, FINEST_DATE), trust)
        .ordered(Comparator.comparing(When::from, Comparator.nullsFirst(Comparator.naturalOrder())))
        .cautious(Comparator.comparingLong(Aggregator::days).reversed())
        .decide(rule);
  }

  /** Where it happened. */
  public Decision<Where> place(Event event, Aggregation rule) {
    return new Ballot<>(Vote.of(event, Telling::where, FINEST_PLACE), trust)
        .cautious(Comparator.comparing(Where::precision).reversed())
        .agreeing(Spots::agree)
        .decide(rule);
  }

  /** Who did it. Tellings that name nobody have no vote. */
  public Decision<List<Party>> actors(Event event, Aggregation rule) {
    return side(event, rule, Telling::actors);
  }

  /** Whom it was done to. Tellings that name nobody have no vote. */
  public Decision<List<Party>> recipients(Event event, Aggregation rule) {
    return side(event, rule, Telling::recipients);
  }

  private Decision<List<Party>> side(
      Event event, Aggregation rule, Function<Telling, List<Party>> side) {
    Function<Telling, @Nullable List<Party>> said =
        telling -> side.apply(telling).isEmpty() ? null : side.apply(telling);
    return new Ballot<>(Vote.of(event, said), trust)
        .cautious(Comparator.comparingInt(List::size))
        .decide(rule);
  }

  /** How many suffered what. */
  public Decision<Figure> toll(Event event, Toll.Kind kind, Aggregation rule) {
    return new TollBallot(Vote.of(event, telling -> count(telling, kind)), trust).decide(rule);
  }

  private static @Nullable When dated(Telling telling) {
    return telling.when().from() == null ? null : telling.when();
  }

  private static @Nullable When ended(Telling telling) {
    return telling.when().to() == null ? null : telling.when();
  }

  private static long days(When when) {
    return when.from() == null || when.to() == null
        ? 0
        : when.to().toEpochDay() - when.from().toEpochDay();
  }

  private static @Nullable Count count(Telling telling, Toll.Kind kind) {
    return telling.counts().stream()
        .filter(count -> count.kind() == kind && !count.cumulative())
        .filter(count -> count.low() != null || count.best() != null)
        .findFirst()
        .orElse(null);
  }
}
