package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what a text tells was done, denied, only possible, or no event at all. */
class RealityTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2024, 5, 15));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nigeria has yet to decide whether it will release the activists.",
        "It is unclear whether Ethiopia will withdraw its troops from Eritrea.",
        "Officials debated whether to expel the Russian ambassador.",
        "The militia was raised to fight the Islamic State in Iraq.",
        "The brigade, formed to fight the Taliban, was dissolved.",
        "The drone was designed to hit Ukrainian tanks.",
        "The law allows police to arrest protesters in Hong Kong.",
        "The army is able to retake Mocha from the rebels.",
        "If Russia had attacked Kyiv earlier, it would have captured the city.",
        "Had the army withdrawn, the rebels would have taken Juba.",
        "Seoul is less willing to help Tokyo.",
        "The Peruvian general, an old friend, agreed.",
        "As the former minister conceded in Ankara, it was a bad policy.",
        "The doctor was struck off the register in Lagos.",
        "Typically, the Kenyan government buys the approval of Ugandan lawmakers.",
        "Algeria traditionally opposes Morocco.",
        "The Kenyan group's mission is to support the rebels in Sudan.",
        "The guns improve the ability of Sudan to attack Chad.",
        "The king of Tonga spoke of roads in flood-hit Fiji.",
        "Irena Novak is the head of a Czech charity that helps Ukraine.",
        "The mayor of Lima asked why the Chilean guests stayed away.",
        "\"Why did they not look at Chile?\" asked the mayor of Lima.",
        "\"Is there any hope left?\" the Kenyan senator asked.",
        "The mayor of Lima asked the Chilean guests, \"I want to be sure that you are well.\"",
        "\"I need to start with Peru,\" the minister said in Lima.",
        "\"Suppose we leave Chile out of it?\" the Peruvian senator asked.",
        "The Kenyan senate often asks Uganda for water.",
        "Oman seems willing to send aid to Yemen.",
        "Chad appears prepared to hold talks with Sudan.",
        "The National Party of Namibia and its allies rule 9 out of 14 regions.",
        "Peruvian radio could not vouch for the Chilean minister.",
        "Every year, nurses in Oslo march to the palace.",
        "Each Friday the Chilean opposition protests against the president.",
        "Turkey insists that it does not bomb civilians in Syria.",
        "The report names firms that sell weapons to Sudan.",
        "The road passes the camps where Kenyan refugees are held.",
        "Uganda spoke of the prison in which two Kenyan nurses are held.",
        "The seat in any talks with the Haitian government is empty.",
      })
  void tellsNoEvent(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @Test
  void whatWasFoiledWasNotDone() {
    assertThat(CODER.mentions("The thwarted bombing of an embassy by Malian rebels shocked Dakar."))
        .extracting(EventMention::auxiliaries)
        .containsExactly(List.of("negation"));
    assertThat(CODER.mentions("Thousands joined a banned march in Minsk."))
        .extracting(EventMention::auxiliaries)
        .containsExactly(List.of());
  }

  @Test
  void whatWasDoneEveryNightWasDone() {
    assertThat(CODER.mentions("Every night, Malian rebels shelled the town."))
        .extracting(EventMention::type)
        .containsExactly("ASSAULT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Neither Kenya nor its neighbours attacked the rebels. | ASSAULT | negation
          None of the rebel groups attacked the town. | ASSAULT | negation
          Both Kenya and its neighbours attacked the rebels. | ASSAULT |
          Neither Peru nor Chile has signed the accord. | REJECT |
          Rebels were able to seize the airport in Goma. | ASSAULT |
          Police were allowed to arrest six protesters in Hong Kong. | COERCE |
          After releasing the prisoners, Sudan will open talks with the rebels. | CONCEDE | future
          After releasing the prisoners, Sudan opened talks with the rebels. | RETREAT |
          Russian troops were forced to withdraw from Sumy on Friday. | RETREAT |
          Brazil agreed to withdraw its troops from Haiti on Friday. | AGREE |
          The strikes in Tigray were carried out by the Ethiopian air force. | ASSAULT |
          The strikes in Lagos were organised by Nigerian trade unions. | PROTEST |
          Rebels were ousted from the town of Bria by Rwandan forces. | ASSAULT |
          The president of Niger was ousted by soldiers. | SANCTION |
          The rebels have used drones to bomb the Kenyan port. | ASSAULT |
          The rebels will use drones to bomb the Kenyan port. | ASSAULT | hypothetical
          The Kenyan minister went on to meet his Ugandan counterpart. | CONSULT |
          Kenya was one of the first states to help Uganda. | AID |
          Morocco opposes Algeria over the border. | ACCUSE |
          The Czech charity that helped Ukraine is in Prague. | AID |
          The mayor of Lima asked Chilean tourists to stay away. | REQUEST |
          Sudan did not win the war by bombing Darfur. | ASSAULT | negation
          Sudan won the war by bombing Darfur. | ASSAULT |
          The governor of Lima is about to be indicted by a Peruvian court. | ACCUSE | future
          Peru was about to sign a treaty with Chile when it rained. | SUPPORT | hypothetical
          Chad is to sue Niger over the border. | ACCUSE | future
          Peruvian miners are to meet the Chilean minister in Lima. | AGREE | future
          Peruvian miners met the Chilean minister on Friday. | CONSULT |
          Rather than attack Goma, the rebels shelled Bukavu. | ASSAULT |
          Turkey did not bomb civilians in Syria. | ASSAULT | negation
          Kenyan troops who occupy the port waved at us. | COERCE |
          Kenyan police surrounded the hotel where Ugandan nurses are held by gunmen. | ASSAULT |
          The report names rebels who continue to ambush Malian troops. | ASSAULT |
          The report names the rebels who attacked Malian troops. | ASSAULT |
          The road passes the camp where soldiers held Kenyan refugees. | COERCE |
          Iran did not make any threat against Israel. | THREATEN | negation
          Oslo named a proposal that the Peruvian government rejected. | REJECT |
          The Pakistani president was to have visited Kabul. | CONSULT | hypothetical
          The union was not for war but would not meet the Kenyan president, it said. | REJECT | future
          Gangs set fire to a Haitian police station on Monday. | ASSAULT |
          Benin will not begin talks with Niger until the border opens. | REJECT |
          The Estonian president will not go to Minsk on Friday. | REJECT | future
          Kenya not only began talks with Uganda but paid for the lunch. | CONSULT |
          Eritrea is considering an attack on Djibouti. | ASSAULT | hypothetical
          Eritrea launched an attack on Djibouti. | ASSAULT |
          """)
  void tellsHowRealItIs(String text, String type, String auxiliary) {
    List<EventMention> found =
        CODER.mentions(text).stream().filter(m -> m.type().equals(type)).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).auxiliaries())
        .isEqualTo(auxiliary == null ? List.of() : List.of(auxiliary));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Kenyan soldier shot and wounded a policeman in Nairobi. | wounded 1
          Rebels killed six Malian soldiers and wounded ten more. | killed 6 wounded 10
          Malian troops opposed the rebels after an attack that killed six traders and injured nine. | killed 6 wounded 9
          A Malian nurse was injured when rebels came to the town and opened fire. | wounded 1
          At least nine people died when shells fired by Malian rebels hit a market. | killed 9
          Nine people died in floods, two days after Malian rebels shelled a market. | ''
          """)
  void oneDeedIsToldOnce(String text, String tolls) {
    List<EventMention> found =
        CODER.mentions(text).stream().filter(m -> m.type().equals("ASSAULT")).toList();
    assertThat(found).hasSize(1);
    assertThat(
            found.get(0).tolls().stream()
                .map(toll -> toll.kind().name().toLowerCase(Locale.ROOT) + " " + toll.best())
                .collect(Collectors.joining(" ")))
        .isEqualTo(tolls);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels shot a Malian judge and on Friday wounded a Chadian minister.",
        "Malian soldiers fought the rebels and were wounded by a mob.",
        "Rebels killed a Malian judge and wounded a Chadian minister."
      })
  void twoDeedsAreToldTwice(String text) {
    assertThat(CODER.mentions(text)).filteredOn(m -> m.type().equals("ASSAULT")).hasSize(2);
  }

  @Test
  void wordsAndHelpHarmNobody() {
    assertThat(CODER.mentions("Turkey criticised Greece over 40,000 refugees."))
        .hasSize(1)
        .allSatisfy(mention -> assertThat(mention.tolls()).isEmpty());
    assertThat(CODER.mentions("Chadian soldiers killed 40 villagers in Adre."))
        .hasSize(1)
        .allSatisfy(mention -> assertThat(mention.tolls()).hasSize(1));
  }

  @Test
  void theLawHasToDoWithWhomAnotherSentenceNames() {
    String charged = "Peter Mumo sells fish in Kenya. He was charged with theft on Friday.";
    assertThat(CODER.mentions(charged)).filteredOn(m -> m.type().equals("ACCUSE")).hasSize(1);
  }
}
