package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did what to whom where the grammar hides it: shared words, pronouns, measures, names. */
class StructureTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2015, 11, 23));

  private static String countries(List<Actor> side) {
    return side.stream().map(a -> String.valueOf(a.country())).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ugandan army says it has opened an investigation into a Kenyan officer. | ACCUSE | UGA | KEN
          Japan gave Kenya 5 million dollars of aid. | AID | JPN | KEN
          A Malian court has convicted six Boko Haram fighters. | SANCTION | MLI | NGA
          Peru has established full diplomatic relations with Ghana. | SUPPORT | PER | GHA
          Norway delivered 40 tonnes of flour to Haiti. | AID | NOR | HTI
          Chad bought and sent medicine to Niger. | AID | TCD | NER
          Prisoners rioted at a jail in Honduras on Sunday. | PROTEST | HND |
          Police in Lagos arrested an opposition leader. | COERCE | NGA | NGA
          The Thai Interior Ministry banned a rally. | COERCE | THA |
          A group of Chilean miners went on strike. | PROTEST | CHL |
          """)
  void findsBothSides(String text, String type, String actor, String recipient) {
    List<EventMention> found = CODER.mentions(text);
    assertThat(found).extracting(EventMention::type).as(text).contains(type);
    EventMention mention =
        found.stream().filter(m -> m.type().equals(type)).findFirst().orElseThrow();
    assertThat(countries(mention.actors())).as(text).isEqualTo(actor);
    assertThat(countries(mention.recipients()))
        .as(text)
        .isEqualTo(recipient == null ? "" : recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghana urged Togo to release the prisoners. | 0253
          Ghana demanded that Togo release the prisoners. | 1053
          Ghana asked Togo for aid. | 023
          """)
  void tellsAskingFromDemanding(String text, String cameo) {
    assertThat(CODER.mentions(text)).extracting(EventMention::cameo).containsExactly(cameo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels attacked a Chadian base near Abeche.            | 190
          Chadian and Libyan troops clashed on Friday.           | 190
          Chadian jets attacked a Libyan base.                   | 195
          Chad attacked a Libyan base with drones.               | 195
          Rebels captured the Chadian town of Faya.              | 192
          """)
  void codesArmedFightsAsSuchAndFinerByTheirWeapons(String text, String cameo) {
    assertThat(CODER.mentions(text)).extracting(EventMention::cameo).containsExactly(cameo);
  }

  @Test
  void aCallOnADayIsNoAppeal() {
    assertThat(
            CODER.mentions(
                "Malian President Ibrahim Keita called Chadian President Idriss Deby on Friday."))
        .extracting(EventMention::type)
        .containsExactly("CONSULT");
  }

  @Test
  void aVisitForTalksIsOneEvent() {
    assertThat(CODER.mentions("Kenyan officials visited Uganda for talks.")).hasSize(1);
  }

  @Test
  void theWordsOfAnActorHoldItsTitle() {
    EventMention visit = CODER.mentions("Kenyan President Uhuru Kenyatta visited Uganda.").get(0);
    assertThat(visit.actors())
        .extracting(Actor::text)
        .containsExactly("Kenyan President Uhuru Kenyatta");
    assertThat(visit.actors()).extracting(Actor::name).containsExactly("Uhuru Kenyatta");
  }

  @Test
  void whatIsAccusedOfIsNotTold() {
    assertThat(CODER.mentions("Mali accused Niger of shelling a village."))
        .extracting(EventMention::type)
        .containsExactly("ACCUSE");
  }

  @Test
  void whatStandsBesideADenialIsNotDenied() {
    List<EventMention> found =
        CODER.mentions("Mali denied that it had attacked the town and accused Niger of lying.");
    assertThat(found)
        .filteredOn(m -> m.type().equals("ACCUSE"))
        .extracting(EventMention::auxiliaries)
        .containsExactly(List.of());
  }

  @Test
  void somebodysTroopsDoNotBecomeTheHosts() {
    List<EventMention> found = CODER.mentions("In Oslo the two sides withdrew their troops.");
    assertThat(found).allSatisfy(m -> assertThat(countries(m.recipients())).doesNotContain("NOR"));
  }
}
