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
    Telling early =
        Told.in("a").where(KABUL).actor(TALIBAN).toll(Kind.KILLED, 5).figures("5").make();
    assertThat(events(early, bombing("b").figures("12").make())).hasSize(1);
  }

  @Test
  void oneKindOfTollThatAgreesOutweighsAnother() {
    Telling one = bombing("a").toll(Kind.WOUNDED, 3).make();
    assertThat(events(one, bombing("b").toll(Kind.WOUNDED, 50).make())).hasSize(1);
  }

  @Test
  void oneWithoutANameMayBeToldByAnotherNationality() {
    Party somali =
        new Party("a:1", false, "Somali pirates", List.of(), "SOM", List.of("CRM"), "SOM");
    Party yemeni =
        new Party("b:1", false, "Yemeni pirates", List.of(), "YEM", List.of("CRM"), "YEM");
    assertThat(Sides.of(side("a", somali), side("b", yemeni), false).recipients())
        .isEqualTo(Likeness.APART);
    Party iran = Told.known("state:IRN", "IRN");
    assertThat(Sides.of(side("a", ARMY), side("b", iran), false).contradict()).isTrue();
  }

  private static Telling side(String report, Party recipient) {
    return Told.in(report).recipient(recipient).make();
  }

  @Test
  void aMeetingMayBeToldFromEitherSide() {
    Party qatar = Told.known("state:QAT", "QAT");
    Told one = Told.in("a").tells("CONSULT", "consult.meet").actor(TALIBAN).recipient(qatar);
    Told other = Told.in("b").tells("CONSULT", "consult.meet").actor(qatar).recipient(TALIBAN);
    assertThat(events(one.make(), other.make())).hasSize(1);
  }

  @Test
  void statementsOfOneStoryStayApartWhereOthersMakeThem() {
    Told one = Told.in("a").tells("ACCUSE", "accuse.condemn").actor(named("a:1", "omar", "sadat"));
    Told other =
        Told.in("b").tells("ACCUSE", "accuse.condemn").actor(named("b:1", "zahra", "karimi"));
    assertThat(events(one.make(), other.make())).hasSize(2);
  }

  private static Party named(String id, String... names) {
    return new Party(id, false, String.join(" ", names), List.of(names), null, List.of(), "---");
  }

  @Test
  void oneReportTellsOfItsEventAgain() {
    Telling headline = bombing("a").at(5).clause("blast", "market").make();
    Telling body = bombing("a").at(300).clause("blast", "market", "morning").make();
    Telling history = Told.in("a").at(900).clause("bombing").names("herat").make();
    assertThat(
            MERGER.place(
                List.of(headline, body, history), MERGER.links(List.of(headline, body, history))))
        .extracting(event -> event.tellings().size())
        .containsExactly(2, 1);
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
    Told many = Told.in("b").where(KABUL).actor(TALIBAN).toll(Kind.KILLED, 300);
    assertThat(events(one, many.make())).hasSize(2);
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
