package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.event.Frames;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PLOVER's rules on what is to come, wanted, refused or said, through the whole coder. */
class MeaningTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2015, 11, 23));
  private static final Frames FRAMES =
      Frames.load(Knowledge.shipped(), Ontology.load(Knowledge.shipped()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The French president met the German chancellor. | CONSULT |
          The French president will meet the German chancellor. | AGREE | future
          Turkey will not release the Syrian prisoners. | REJECT | future
          Russia said that Ukraine must release the prisoners. | REQUEST |
          France wants Syria to release the journalists. | REQUEST |
          Hamas vowed to attack Israeli troops. | THREATEN |
          Israel refused to meet the Iranian minister. | REJECT |
          The army may attack the Kurdish rebels in Iraq. | ASSAULT | hypothetical
          Egyptian police arrested two students. | COERCE |
          The Kenyan government decided to lift the curfew in Garissa. | CONCEDE |
          The Kenyan government decided to send food to Somalia. | AGREE | future
          """)
  void readsHowRealAnEventIs(String text, String type, String auxiliary) {
    List<EventMention> found = CODER.mentions(text);
    assertThat(found).extracting(EventMention::type).contains(type);
    EventMention mention =
        found.stream().filter(m -> m.type().equals(type)).findFirst().orElseThrow();
    assertThat(mention.auxiliaries()).isEqualTo(auxiliary == null ? List.of() : List.of(auxiliary));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nauru boycotted the summit in Suva. | PROTEST | boycott
          Nauru boycotted the talks with Fiji. | REJECT | meet
          Nauru said it would boycott the summit in Suva. | THREATEN |
          Strikers clashed with riot police in Porto. | PROTEST | riot
          Riot police clashed with strikers in Porto. | PROTEST | riot
          Riot police clashed with rebels in Porto. | ASSAULT |
          The Laotian army used mortars to attack a village of the Hmong. | ASSAULT | heavy-weapons
          Laotian troops attacked a village using machetes, killing six. | ASSAULT | primitive
          Laotian soldiers attacked a market to seize mortars. | ASSAULT |
          Latvian rebels rejected a Swedish proposal for a truce. | REJECT | yield
          Malawi's president hinted that he could expel the Dutch diplomats. | THREATEN | expel
          The Maltese government suspended the peace talks in Valletta. | SANCTION | withdraw
          Andorra's parliament passed a resolution condemning Monaco's prince. | ACCUSE | disapprove
          """)
  void readsHowAnActWasDone(String text, String type, String mode) {
    EventMention mention =
        CODER.mentions(text).stream().filter(m -> m.type().equals(type)).findFirst().orElseThrow();
    assertThat(mention.modes()).isEqualTo(mode == null ? List.of() : List.of(mode));
  }

  @Test
  void aPlanToYieldIsAnIntentToYield() {
    EventMention mention = CODER.mentions("Lesotho announced plans to lift the curfew.").get(0);
    assertThat(mention.type()).isEqualTo("AGREE");
    assertThat(mention.cameo()).isEqualTo("035");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Israel and Jordan renewed talks on an Israeli pullout from Jericho.",
        "Egypt held talks with Kenya about the release of Egyptian sailors by Kenya.",
      })
  void whatTalksAreAboutWasNotDone(String text) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsOnly("CONSULT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Human Rights Watch put out a report accusing the Chadian army of theft. | Human Rights Watch
          A French statement condemned the Malian junta. | French
          A letter by the Norwegian minister criticised Sweden. | Norwegian minister
          """)
  void aDocumentSpeaksForItsAuthor(String text, String author) {
    EventMention mention =
        CODER.mentions(text).stream()
            .filter(m -> m.type().equals("ACCUSE"))
            .findFirst()
            .orElseThrow();
    assertThat(mention.actors()).extracting(Actor::text).anyMatch(said -> said.contains(author));
  }

  @Test
  void aParticipleBeforeItsNounOnlySaysWhichOne() {
    assertThat(CODER.mentions("Tunisian doctors treated a captured Libyan general."))
        .extracting(EventMention::type)
        .doesNotContain("ASSAULT");
  }

  @Test
  void aResultClauseIsNoSecondEvent() {
    List<EventMention> found =
        CODER.mentions("Gunmen attacked a bus in Karachi on Sunday, killing 14 people.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).tolls()).extracting(t -> t.best()).containsExactly(14);
    assertThat(found.get(0).date().from()).isEqualTo(LocalDate.of(2015, 11, 22));
  }

  @Test
  void coordinatedResultsBelongToOneEvent() {
    List<EventMention> found =
        CODER.mentions("Rebels shelled a village near Marib, killing 12 people and wounding 30.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).tolls()).extracting(t -> t.best()).containsExactly(12, 30);
  }

  @Test
  void theTopicOfAProtestIsNoDemandOfItsOwn() {
    List<EventMention> found =
        CODER.mentions("Students in Chile marched to demand reforms from the government.");
    assertThat(found).extracting(EventMention::type).containsExactly("PROTEST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway sent police experts to Malta to investigate the attack. | ACCUSE | NOR | MLT
          Kenya sent soldiers to Somalia to guard the airport. | MOBILIZE | KEN | SOM
          Lithuania called for sanctions against Belarus. | ACCUSE | LTU | BLR
          Turkey will close the border unless Greece releases the soldiers. | THREATEN | TUR | GRC
          """)
  void tellsOneEventOfAnActAndWhatItIsFor(
      String text, String type, String actor, String recipient) {
    List<EventMention> found = CODER.mentions(text);
    assertThat(found).extracting(EventMention::type).containsExactly(type);
    assertThat(found.get(0).actors()).extracting(Actor::country).containsExactly(actor);
    assertThat(found.get(0).recipients()).extracting(Actor::country).containsExactly(recipient);
  }

  @Test
  void whoStandsBeforeABareGerundDoesIt() {
    List<EventMention> found =
        CODER.mentions("Turkish jets bombed rebels fighting the Iraqi army since 2014.");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).actors()).extracting(Actor::text).containsExactly("rebels");
  }

  @Test
  void aVerbThatCarriesAnEventIsNone() {
    List<EventMention> found =
        CODER.mentions(
            "Ethiopia provided help for the Somali army. Turkey is now aligned with Russia.");
    assertThat(found).extracting(EventMention::type).containsExactly("AID", "SUPPORT");
    assertThat(found.get(1).actors()).extracting(Actor::country).containsExactly("TUR");
  }

  @Test
  void whatNobodyKnownSaysIsNoEvent() {
    assertThat(CODER.mentions("\"I heard that many people were encouraged to come,\" she said."))
        .isEmpty();
    assertThat(CODER.mentions("The minister asked quietly.")).isEmpty();
  }

  @Test
  void confidenceTellsTheSurerMention() {
    double sure = CODER.mentions("Russian jets bombed a Syrian village.").get(0).confidence();
    double unsure =
        CODER
            .mentions(
                "The town that the jets may have bombed lies in Syria, near the Turkish border.")
            .stream()
            .mapToDouble(EventMention::confidence)
            .max()
            .orElse(0);
    assertThat(sure).isGreaterThan(0.6).isGreaterThan(unsure);
  }

  @Test
  void aRecipientMayStandFurtherInside() {
    List<EventMention> found =
        CODER.mentions("The Security Council agreed to extend the mandate of the force in Cyprus.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).recipients()).extracting(Actor::country).containsExactly("CYP");
  }

  @Test
  void anAnnouncedReleaseIsAnIntentByCameo() {
    List<EventMention> found =
        CODER.mentions("Colombian rebels said they would release the Venezuelan engineers.");
    assertThat(found).extracting(EventMention::type).containsExactly("CONCEDE");
    assertThat(found).extracting(EventMention::cameo).containsExactly("0353");
  }

  @Test
  void metaphorAndSportTellNothing() {
    assertThat(CODER.mentions("He suffered a heart attack in Paris.")).isEmpty();
    assertThat(CODER.mentions("City attacked down the left against Arsenal.")).isEmpty();
    assertThat(CODER.mentions("The film bombed at the box office in Japan.")).isEmpty();
  }

  @Test
  void whoSaysSoIsKept() {
    List<EventMention> found =
        CODER.mentions("Rebels shelled the town of Marib, the Yemeni army said.");
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).attribution()).isNotNull();
    assertThat(found.get(0).attribution().verb()).isEqualTo("said");
  }

  @Test
  void everyFrameHoldsItsExamples() {
    FrameExamples examples = new FrameExamples(CODER.coder());
    List<Fault> faults = FRAMES.all().stream().flatMap(f -> examples.check(f).stream()).toList();
    assertThat(FRAMES.all()).hasSizeGreaterThan(150);
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsSaidTakesNoPlaceFromAnotherSentence() {
    List<EventMention> found =
        CODER.mentions(
            "Rebels attacked a convoy in Goma on Friday. The African Union condemned the raid.");
    assertThat(found).extracting(EventMention::type).containsExactly("ASSAULT", "ACCUSE");
    assertThat(found.get(0).place()).isNotNull();
    assertThat(found.get(1).place()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan police arrested two students in Nakuru. | 0.6 | 1
          Traders defied the norms of the market. | 0 | 0.5
          """)
  void theModelWeighsWhatFramesFind(String text, double least, double most) {
    double surest =
        CODER.mentions(text).stream().mapToDouble(EventMention::confidence).max().orElse(0);
    assertThat(surest).isBetween(least, most);
  }

  @Test
  void aWordWithoutFrameIsReadByTheModel() {
    assertThat(
            CODER.mentions(
                "Thousands of demonstrators mobbed the presidential palace in Colombo on Saturday."))
        .extracting(EventMention::frame)
        .containsExactly("protest.learned");
    assertThat(CODER.mentions("Thousands of bees mobbed the garden of a villa in Colombo."))
        .isEmpty();
  }

  @Test
  void organisationsOfStatesHoldOfficeAndCompaniesDoNot() {
    assertThat(CODER.mentions("The European Union hosted a meeting of ministers in Brussels."))
        .extracting(EventMention::type)
        .containsExactly("CONSULT");
    assertThat(CODER.mentions("Google hosted a meeting of developers in Brussels.")).isEmpty();
  }
}
