package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.event.EventMention.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds of force through the whole coder: whether they were done, by whom, in what context. */
class DeedsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2015, 11, 23));

  private static EventMention mention(String text, String type) {
    return CODER.mentions(text).stream()
        .filter(m -> m.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nigerian police said that they had foiled an attack by Boko Haram on a church. | ASSAULT | negation
          Kenya wants to prevent the refugees from being attacked by the army of Somalia. | ASSAULT | negation
          A Turkish attack on Iraqi Kurds would split the alliance. | ASSAULT | hypothetical
          The Turkish attack on Iraqi Kurds has split the alliance. | ASSAULT |
          Kenya avoided the war until a Somali attack on Kenyan police in March 2014. | ASSAULT | historical
          """)
  void readsWhetherADeedWasDone(String text, String type, String auxiliary) {
    List<EventMention> found =
        CODER.mentions(text).stream().filter(m -> m.type().equals(type)).toList();
    assertThat(found)
        .allSatisfy(
            mention ->
                assertThat(mention.auxiliaries())
                    .isEqualTo(auxiliary == null ? List.of() : List.of(auxiliary)));
    assertThat(auxiliary != null || !found.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan reporter John Mwangi, killed in a car bomb in Nairobi, was forty. | reporter
          Two Peruvian nurses were abducted and killed in Lima. | nurses
          Four Iraqi clinics bombed. | clinics
          """)
  void aParticipleThatLooksLikeAPastTenseIsAPassive(String text, String recipient) {
    List<EventMention> found =
        CODER.mentions(text).stream().filter(m -> m.type().equals("ASSAULT")).toList();
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            mention -> {
              assertThat(mention.actors()).isEmpty();
              assertThat(mention.recipients())
                  .extracting(Actor::text)
                  .anyMatch(said -> said.contains(recipient));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey's Syria offensive began on Sunday. | ASSAULT | TUR | SYR
          The withdrawal of US troops from Chad ended its alliance with Niger. | RETREAT | USA | TCD
          Ghana said that Togo would face consequences. | THREATEN | GHA | TGO
          Bombers linked to the Taliban killed at least 57 Afghan worshippers. | ASSAULT | |
          """)
  void knowsWhoDidItToWhom(String text, String type, String actor, String recipient) {
    EventMention mention = mention(text, type);
    if (actor != null) {
      assertThat(mention.actors()).extracting(Actor::code).containsExactly(actor);
    }
    if (recipient != null) {
      assertThat(mention.recipients()).extracting(Actor::country).contains(recipient);
    }
    assertThat(mention.recipients())
        .extracting(Actor::text)
        .noneMatch(said -> said.contains("Bombers"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran will pay whoever kills the Iraqi general. | ASSAULT
          France should take back over 40 fighters that Iraqi troops hold. | ASSAULT
          The crown prince began a cultural revolution in Riyadh. | PROTEST
          """)
  void tellsNoDeed(String text, String type) {
    assertThat(CODER.mentions(text))
        .filteredOn(mention -> mention.type().equals(type))
        .allMatch(mention -> mention.auxiliaries().contains("hypothetical"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oslo. Ingrid Dahl led the walkers of Norway for years. In May, she was arrested. | COERCE
          Oslo. Ingrid Dahl led the walkers of Norway for years. She shot the guard. | ASSAULT
          The Harbour Inn bombing was an attack on 3 May 2011 in Oslo, Norway, which killed nine people. | ASSAULT
          The Norwegian paper was subject to police raids. | COERCE
          The court in Oslo, Norway, named twelve. Only one has been arrested. | COERCE
          The Norwegian bank is the target of a lawsuit filed by the army. | ACCUSE
          """)
  void tellsADeed(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsExactly(type);
  }

  @Test
  void whatIsToldBesideAKillingIsAnotherDeed() {
    assertThat(
            CODER.mentions(
                "Troops shot nine Norwegian miners dead while sailors detained their wives."))
        .extracting(EventMention::type)
        .containsExactly("ASSAULT", "COERCE");
  }

  @Test
  void whoIsTheTargetSuffersIt() {
    EventMention mention =
        mention("The Norwegian bank is the target of a lawsuit filed by the army.", "ACCUSE");
    assertThat(mention.actors()).extracting(Actor::text).containsExactly("the army");
    assertThat(mention.recipients()).extracting(Actor::text).containsExactly("The Norwegian bank");
  }

  @Test
  void aCapitalThatIsShelledIsNoGovernment() {
    EventMention mention = mention("Rebels shelled Damascus on Sunday.", "ASSAULT");
    assertThat(mention.recipients()).extracting(Actor::code).containsExactly("SYR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gerhard Berg clashed with Anna Stein over the budget in Berlin.
          Angela Merkel fought hard to keep the pact narrow.
          The news devastated the French minister.
          """)
  void politiciansFightInWords(String text) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).doesNotContain("ASSAULT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya held an election on Sunday, and police arrested two German journalists. | COERCE | election |
          Kenyan police arrested two Somali refugees. | COERCE | | migration
          After the coup in Mali, France praised Senegal. | SUPPORT | political_institutions |
          Norway accused Sweden of corruption. | ACCUSE | | corruption
          """)
  void aContextIsOfTheEventsOwnClause(String text, String type, String other, String own) {
    List<String> contexts = mention(text, type).contexts().stream().map(Context::name).toList();
    if (other != null) {
      assertThat(contexts).doesNotContain(other);
    }
    if (own != null) {
      assertThat(contexts).contains(own);
    }
  }
}
