package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what a text tells was done, denied, only possible, or no event at all. */
class RealityTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2024, 5, 15));

  @AfterAll
  static void close() {
    CODER.close();
  }

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
        "The doctor was struck off the register in Lagos."
      })
  void tellsNoEvent(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
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
          Rather than attack Goma, the rebels shelled Bukavu. | ASSAULT |
          """)
  void tellsHowRealItIs(String text, String type, String auxiliary) {
    List<EventMention> found =
        CODER.mentions(text).stream().filter(m -> m.type().equals(type)).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).auxiliaries())
        .isEqualTo(auxiliary == null ? List.of() : List.of(auxiliary));
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
}
