package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What parties say to and do for each other, and what only sounds like it. */
class DealingsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2015, 11, 23));

  private static EventMention only(String text) {
    List<EventMention> found = CODER.mentions(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<String> codes(List<Actor> side) {
    return side.stream().map(Actor::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Peruvian president asked on Monday.",
        "The Peruvian president said he agreed with the Chilean minister.",
        "I agree that Peru should leave the lake alone.",
        "Peru wants to stay in the lead and grow richer.",
        "The Peruvian minister told Chilean police that he had resigned."
      })
  void questionsOpinionsAndWishesForOneselfAskNothing(String text) {
    assertThat(CODER.mentions(text))
        .extracting(EventMention::type)
        .doesNotContain("REQUEST", "AGREE");
  }

  @Test
  void whatPartiesAgreeOnIsAnEvent() {
    EventMention found = only("Peru and Chile agreed that the lake was deep.");
    assertThat(found.type()).isEqualTo("AGREE");
    assertThat(codes(found.actors())).containsExactly("PER", "CHL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chilean rebels defended themselves.",
        "The Chilean president defended his decision to stay.",
        "The Chilean president blamed himself.",
        "The Chilean police chief held himself to the same standards."
      })
  void nobodyDoesItToHimself(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @Test
  void anotherIsDefendedAndBlamed() {
    assertThat(only("The Chilean president defended the Peruvian minister.").type())
        .isEqualTo("SUPPORT");
    assertThat(only("The Chilean president blamed the Peruvian minister.").type())
        .isEqualTo("ACCUSE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Peruvian woman asked to speak with the guests.",
        "A Peruvian villager praised her son."
      })
  void onePrivatePersonMakesNoneToAnother(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @Test
  void onePrivatePersonMayTurnToAGovernment() {
    EventMention found = only("A Peruvian woman urged the Chilean government to free her son.");
    assertThat(found.type()).isEqualTo("REQUEST");
    assertThat(codes(found.recipients())).containsExactly("CHLGOV");
  }

  @Test
  void whatIsYetToBeIsNot() {
    assertThat(only("Peru is yet to grant asylum to the Chilean general.").auxiliaries())
        .contains("negation");
    assertThat(only("Peru has granted asylum to the Chilean general.").auxiliaries()).isEmpty();
  }

  @Test
  void aWayToDoItIsNoDeed() {
    assertThat(CODER.mentions("Laughter is a way to insult Peruvian generals.")).isEmpty();
  }

  @Test
  void whoBrokersTalksIsNoPartyToThem() {
    List<EventMention> found =
        CODER.mentions("Talks between Peru and Chile brokered by Norway failed.");
    assertThat(found)
        .filteredOn(mention -> mention.modes().isEmpty())
        .allSatisfy(mention -> assertThat(codes(mention.actors())).doesNotContain("NOR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why does the Peruvian president not help the rebels?",
        "The Peruvian minister declined to comment on the strike.",
        "The Peruvian ambassador did not rule out the offer.",
        "My colleague Mona Larsen spoke to Peruvians about the rain.",
        "The Peruvian president flew to Lima."
      })
  void questionsSilenceAndWhatIsDoneAtHomeAreNone(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @Test
  void untilADayIsThen() {
    EventMention found = only("The Peruvian minister will not visit Chile until Saturday.");
    assertThat(found.type()).isEqualTo("AGREE");
    assertThat(found.auxiliaries()).containsExactly("future");
  }

  @Test
  void notUntilADayWasThen() {
    EventMention found = only("Peru did not sign the treaty with Chile until 2016.");
    assertThat(found.type()).isEqualTo("SUPPORT");
    assertThat(found.auxiliaries()).doesNotContain("future", "negation");
  }

  @Test
  void whoIsInATownForTalksHoldsThem() {
    EventMention found =
        only("Chile's foreign minister was in Lima for talks with Peru's president.");
    assertThat(found.type()).isEqualTo("CONSULT");
    assertThat(codes(found.actors())).containsExactly("CHLGOV");
    assertThat(codes(found.recipients())).containsExactly("PERGOV");
  }

  @Test
  void whoBacksHarmBacksWhoDoesIt() {
    assertThat(codes(only("Norway backed the Peruvian raid on Chilean ports.").recipients()))
        .containsExactly("PER");
    assertThat(only("Norway backed the overthrow of the Chilean president.").recipients())
        .isEmpty();
  }

  @Test
  void aDateToComeIsOfWhatItStandsWith() {
    EventMention found =
        CODER
            .mentions("Norway welcomed the report and asked Peru to speak at a session next week.")
            .get(0);
    assertThat(found.type()).isEqualTo("SUPPORT");
    assertThat(found.auxiliaries()).isEmpty();
  }

  @Test
  void whoHasTheBackingOfSomebodyIsBacked() {
    EventMention found = only("The Peruvian president has the backing of Chile.");
    assertThat(codes(found.actors())).containsExactly("CHL");
    assertThat(codes(found.recipients())).containsExactly("PERGOV");
  }
}
