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

class MergerTest {
  private static final Merger MERGER = Merger.load(Knowledge.shipped());
  private static final Where KABUL = Told.city("Kabul", "AFG", "Kabul", 34.5, 69.2);
  private static final Where HERAT = Told.city("Herat", "AFG", "Herat", 34.3, 62.2);
  private static final Party TALIBAN = Told.known("organisation:taliban", "AFG", "REB");
  private static final Party ARMY = Told.known("organisation:afghan-army", "AFG", "MIL");

  private static Told bombing(String report) {
    return Told.in(report).where(KABUL).actor(TALIBAN).toll(Kind.KILLED, 12).names("kabul");
  }

  private static List<List<String>> events(Telling... tellings) {
    return MERGER.merge(List.of(tellings)).stream()
        .map(event -> event.tellings().stream().map(Telling::reportId).toList())
        .toList();
  }

  @Test
  void twoReportsOfOneBombingAreOneEvent() {
    assertThat(events(bombing("a").make(), bombing("b").make())).containsExactly(List.of("a", "b"));
  }

  @Test
  void anEventKeepsItsIdWhenLaterReportsTellOfItToo() {
    Telling first = bombing("z").make();
    Telling later = bombing("a").published(LocalDate.of(2021, 5, 6)).make();
    assertThat(MERGER.merge(List.of(later, first)).get(0).id())
        .isEqualTo(MERGER.merge(List.of(first)).get(0).id())
        .isEqualTo("z-100");
  }

  @Test
  void copiesOfOneStoryCountOnce() {
    Event event =
        MERGER.merge(List.of(bombing("a").make(), bombing("b").copyOf("a").make())).get(0);
    assertThat(event.reports()).isEqualTo(2);
    assertThat(event.origins()).isEqualTo(1);
  }

  @Test
  void aCountThatRisesIsNoContradiction() {
    Telling early = Told.in("a").where(KABUL).actor(TALIBAN).toll(Kind.KILLED, 5).make();
    assertThat(events(early, bombing("b").make())).hasSize(1);
  }

  @Test
  void theArmyOfACountryMayBeSaidAsTheCountry() {
    Party country = Told.known("state:AFG", "AFG");
    Telling one = bombing("a").recipient(ARMY).make();
    assertThat(events(one, bombing("b").recipient(country).make())).hasSize(1);
  }

  @Test
  void gunmenMayBeANamedGroup() {
    Telling one = bombing("a").make();
    Telling other =
        Told.in("b").where(KABUL).actor(Told.unknown("gunmen", "REB")).toll(Kind.KILLED, 12).make();
    assertThat(events(one, other)).hasSize(1);
  }

  @Test
  void placesNest() {
    Telling wide = bombing("a").where(Told.country("Afghanistan", "AFG")).make();
    assertThat(events(wide, bombing("b").make())).hasSize(1);
  }

  @Test
  void aReportThatGivesNoDayTellsOfTheDaysBefore() {
    LocalDate published = LocalDate.of(2021, 5, 7);
    When unsaid = new When(published, published, Precision.DAY, Basis.PUBLISHED);
    assertThat(events(bombing("a").make(), bombing("b").published(published).when(unsaid).make()))
        .hasSize(1);
  }

  @Test
  void whatContradictsIsTwoEvents() {
    Telling one = bombing("a").make();
    assertThat(events(one, bombing("b").where(HERAT).make())).hasSize(2);
    assertThat(events(one, bombing("b").when(Told.day(LocalDate.of(2021, 5, 9))).make()))
        .hasSize(2);
    assertThat(events(one, bombing("b").auxiliary("negation").make())).hasSize(2);
    assertThat(events(one, bombing("b").toll(Kind.KILLED, 300).make())).hasSize(2);
    assertThat(events(one, bombing("b").tells("ACCUSE", "accuse.accuse").make())).hasSize(2);
  }

  @Test
  void otherCountriesAreOtherEvents() {
    Party pakistan = Told.known("state:PAK", "PAK");
    assertThat(events(bombing("a").recipient(ARMY).make(), bombing("b").recipient(pakistan).make()))
        .hasSize(2);
  }

  @Test
  void whatSharesNothingButTheDayIsNotMerged() {
    Telling one = Told.in("a").names("kabul").clause("market").make();
    Telling other =
        Told.in("b").names("lagos").clause("church").topic("bomb", "church", "lagos").make();
    assertThat(events(one, other)).hasSize(2);
  }

  @Test
  void twoShootingsTheSameDayInOneTownStayTwoForOtherVictims() {
    Told one = Told.in("a").tells("ASSAULT", "assault.shoot", "firearms").where(KABUL);
    Told other = Told.in("b").tells("ASSAULT", "assault.shoot", "firearms").where(KABUL);
    Party judge =
        new Party("a:1", false, "Zahra Rahimi", List.of("zahra", "rahimi"), null, List.of(), "---");
    Party singer =
        new Party("b:1", false, "Omar Sadat", List.of("omar", "sadat"), null, List.of(), "---");
    assertThat(
            events(
                one.recipient(judge).topic("bench", "court", "judge", "kabul", "shoot").make(),
                other.recipient(singer).topic("kabul", "shoot", "singer", "song", "stage").make()))
        .hasSize(2);
  }

  @Test
  void anEventNeedsATelling() {
    assertThatThrownBy(() -> new Event(Merger.RULE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
