package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll.Kind;
import org.dateline.time.EventDate.Basis;
import org.dateline.time.Precision;
import org.junit.jupiter.api.Test;

/** Worked examples: one bombing, of which an agency, a paper and a website tell. */
class AggregatorTest {
  private static final Aggregator AGGREGATOR = Aggregator.load(Knowledge.shipped());
  private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

  private static Told agency() {
    return Told.in("agency").by("Reuters").published(DAY);
  }

  private static Told paper() {
    return Told.in("paper").by("The Guardian").published(DAY.plusDays(1));
  }

  private static Told website() {
    return Told.in("website").by("Kabul Now").published(DAY.plusDays(2));
  }

  /** The agency says 9, the paper at least 11, the website 15; a copy of the agency's says 9. */
  private static Event bombing() {
    return event(
        agency().toll(Kind.KILLED, 9),
        Told.in("copy").copyOf("agency").published(DAY).toll(Kind.KILLED, 9),
        paper().toll(Kind.KILLED, 11, null, 11),
        website().toll(Kind.KILLED, 15).total(Kind.KILLED, 80));
  }

  private static Event event(Told... told) {
    return new Event(Merger.RULE, java.util.Arrays.stream(told).map(Told::make).toList());
  }

  private static Figure killed(Event event, Aggregation rule) {
    Decision<Figure> decision = AGGREGATOR.toll(event, Kind.KILLED, rule);
    assertThat(decision.value()).isNotNull();
    return decision.value();
  }

  @Test
  void tollsByEachRule() {
    assertThat(killed(bombing(), Aggregation.CONSERVATIVE)).isEqualTo(new Figure(9, 9, 9));
    assertThat(killed(bombing(), Aggregation.MEDIAN)).isEqualTo(new Figure(11, 11, null));
    assertThat(killed(bombing(), Aggregation.LATEST)).isEqualTo(new Figure(15, 15, 15));
    assertThat(killed(bombing(), Aggregation.MOST_TRUSTED)).isEqualTo(new Figure(9, 9, 9));
    assertThat(killed(bombing(), Aggregation.MAJORITY)).isEqualTo(new Figure(15, 15, 15));
    assertThat(killed(bombing(), Aggregation.LOW_BEST_HIGH)).isEqualTo(new Figure(9, 11, 15));
  }

  @Test
  void theDecisionSaysWhoDecidedAndWhy() {
    Decision<Figure> decision = AGGREGATOR.toll(bombing(), Kind.KILLED, Aggregation.CONSERVATIVE);
    assertThat(decision.votes()).isEqualTo(3);
    assertThat(decision.disputed()).isTrue();
    assertThat(decision.mentions()).hasSize(1);
    assertThat(decision.why()).isEqualTo("what claims least of 3");
    assertThat(AGGREGATOR.toll(bombing(), Kind.KILLED, Aggregation.LOW_BEST_HIGH).why())
        .isEqualTo("lowest, middle and highest of 3");
  }

  @Test
  void aReportVotesForTheFinestThatItSays() {
    Where yemen = Told.country("Yemen", "YEM");
    Where aden = Told.city("Aden", "YEM", "Aden", 12.8, 45.0);
    LocalDate day = LocalDate.of(2021, 5, 3);
    When published = new When(DAY, DAY, Precision.DAY, Basis.PUBLISHED);
    Event event =
        event(
            Told.in("paper").published(DAY).where(yemen).when(published),
            Told.in("paper").published(DAY).at(300).where(aden).when(Told.day(day)));
    Decision<Where> place = AGGREGATOR.place(event, Aggregation.LOW_BEST_HIGH);
    assertThat(place.value()).isEqualTo(aden);
    assertThat(AGGREGATOR.date(event, Aggregation.LOW_BEST_HIGH).value()).isEqualTo(Told.day(day));
  }

  @Test
  void aTownAndItsCountryAreNoDispute() {
    Where yemen = Told.country("Yemen", "YEM");
    Where aden = Told.city("Aden", "YEM", "Aden", 12.8, 45.0);
    Where hodeida = Told.city("Hodeida", "YEM", "Al Hudaydah", 14.8, 43.0);
    assertThat(
            AGGREGATOR
                .place(event(agency().where(yemen), paper().where(aden)), Aggregation.MAJORITY)
                .disputed())
        .isFalse();
    assertThat(
            AGGREGATOR
                .place(event(agency().where(hodeida), paper().where(aden)), Aggregation.MAJORITY)
                .disputed())
        .isTrue();
  }

  @Test
  void copiesHaveOneVote() {
    Event event =
        event(
            agency().toll(Kind.KILLED, 9),
            Told.in("copy").copyOf("agency").published(DAY).toll(Kind.KILLED, 9),
            paper().toll(Kind.KILLED, 11),
            website().toll(Kind.KILLED, 11));
    assertThat(killed(event, Aggregation.MAJORITY)).isEqualTo(new Figure(11, 11, 11));
  }

  @Test
  void aSumOfMoreThanTheEventIsNoFigureOfIt() {
    Event event = event(agency().total(Kind.KILLED, 80));
    assertThat(AGGREGATOR.toll(event, Kind.KILLED, Aggregation.LATEST).value()).isNull();
    assertThat(AGGREGATOR.toll(event, Kind.WOUNDED, Aggregation.LATEST).why())
        .isEqualTo("nobody says");
  }

  @Test
  void datesByEachRule() {
    When week = new When(DAY.minusDays(3), DAY.plusDays(3), Precision.WEEK, Basis.STATED);
    Event event =
        event(agency().when(Told.day(DAY)), paper().when(week), website().when(Told.day(DAY)));
    assertThat(AGGREGATOR.date(event, Aggregation.CONSERVATIVE).value()).isEqualTo(week);
    assertThat(AGGREGATOR.date(event, Aggregation.MEDIAN).value()).isEqualTo(Told.day(DAY));
    assertThat(AGGREGATOR.date(event, Aggregation.MAJORITY).value()).isEqualTo(Told.day(DAY));
    assertThat(AGGREGATOR.date(event, Aggregation.MAJORITY).why()).isEqualTo("said by 2 of 3");
  }

  @Test
  void placesByEachRule() {
    Event event =
        event(
            agency().where(Told.city("Kabul", "AFG", "Kabul", 34.5, 69.2)),
            paper().where(Told.country("Afghanistan", "AFG")),
            website());
    assertThat(AGGREGATOR.place(event, Aggregation.CONSERVATIVE).value())
        .isEqualTo(Told.country("Afghanistan", "AFG"));
    assertThat(AGGREGATOR.place(event, Aggregation.MOST_TRUSTED).mentions())
        .containsExactly("agency-100");
    assertThat(AGGREGATOR.place(event, Aggregation.LATEST).votes()).isEqualTo(2);
  }

  @Test
  void sidesAndTypesByEachRule() {
    Party taliban = Told.known("organisation:taliban", "AFG", "REB");
    Party gunmen = Told.unknown("gunmen", "UAF");
    Event event =
        event(
            agency().actor(gunmen).actor(taliban),
            paper().actor(taliban),
            website().actor(taliban).tells("COERCE", "coerce.destroy-home"));
    assertThat(AGGREGATOR.actors(event, Aggregation.MAJORITY).value()).isEqualTo(List.of(taliban));
    assertThat(AGGREGATOR.actors(event, Aggregation.MOST_TRUSTED).value()).hasSize(2);
    assertThat(AGGREGATOR.recipients(event, Aggregation.MAJORITY).value()).isNull();
    assertThat(AGGREGATOR.type(event, Aggregation.MAJORITY).value()).isEqualTo("ASSAULT");
    assertThat(AGGREGATOR.type(event, Aggregation.LATEST).value()).isEqualTo("COERCE");
  }

  @Test
  void anUndatedReportIsNotTheLatest() {
    Event event =
        event(paper().toll(Kind.KILLED, 11), website().published(null).toll(Kind.KILLED, 15));
    assertThat(killed(event, Aggregation.LATEST)).isEqualTo(new Figure(11, 11, 11));
  }

  @Test
  void rulesAreCalledByTheirNames() {
    for (Aggregation rule : Aggregation.values()) {
      assertThat(Aggregation.named(rule.ruleName())).isEqualTo(rule);
    }
    assertThat(Aggregation.LOW_BEST_HIGH.ruleName()).isEqualTo("low-best-high");
    assertThatThrownBy(() -> Aggregation.named("mean"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
