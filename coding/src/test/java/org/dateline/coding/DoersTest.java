package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.actor.Actor.Via;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did what its own sentence tells without a doer, by other sentences of the report. */
class DoersTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  /** The actors of the events of a frame. */
  private static List<List<String>> doers(String text, String frame) {
    return CODER.mentions(text).stream()
        .filter(mention -> mention.frame().equals(frame))
        .map(mention -> mention.actors().stream().map(Actor::text).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ethiopian jets bombed a market in Mekelle. Nine traders were killed. | assault.kill | Ethiopian jets
          Ethiopian jets bombed a market in Mekelle. The mayor spoke. Nine traders were wounded. | assault.wound | Ethiopian jets
          Nine traders were killed in Mekelle. Ethiopian jets had bombed the market. | assault.kill | Ethiopian jets
          Malian rebels abducted two nurses. The women were beaten. | assault.beat | Malian rebels
          """)
  void anotherSentenceNearbyTellsWhoDidIt(String text, String frame, String doer) {
    assertThat(doers(text, frame)).containsExactly(List.of(doer));
  }

  @Test
  void theWordsAreThoseOfTheOtherSentence() {
    String text = "Ethiopian jets bombed a market in Mekelle. Nine traders were killed.";
    EventMention deed =
        CODER.mentions(text).stream()
            .filter(mention -> mention.frame().equals("assault.kill"))
            .findFirst()
            .orElseThrow();
    Actor doer = deed.actors().get(0);
    assertThat(doer.via()).isEqualTo(Via.ELSEWHERE);
    assertThat(doer.span().of(text)).isEqualTo("Ethiopian jets");
    assertThat(deed.sentence()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cameroonian soldiers arrested the lawyer Paul Ebai. It rained. It rained. It rained. It rained. It rained. Ebai was arrested in May. | coerce.arrest
          Malian rebels hold two nurses. It rained. It rained. It rained. It rained. It rained. A priest was abducted in March. | assault.abduct
          """)
  void theSameVictimAndTheOneCaptorTellItAtAnyDistance(String text, String frame) {
    assertThat(doers(text, frame)).isNotEmpty().allSatisfy(names -> assertThat(names).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ethiopian jets bombed a market and Eritrean tanks shelled a school. Nine traders were killed. | assault.kill
          Ethiopian jets bombed a market. It rained. It rained. It rained. It rained. It rained. Nine traders were killed. | assault.kill
          Ethiopian jets bombed a market. Nine traders were arrested. | coerce.arrest
          Ethiopian jets bombed a market. The war has killed more than 90,000 people. | assault.kill
          Ethiopian jets bombed a market. Nine Ethiopian soldiers were killed. | assault.kill
          Ethiopian jets may bomb a market. Nine traders were killed. | assault.kill
          Ethiopian jets bombed Mekelle in Ethiopia. Nine traders were killed in Nairobi in Kenya. | assault.kill
          Kenyan doctors treated the traders. Nine traders were killed. | assault.kill
          Malian rebels hold two nurses. It rained. It rained. It rained. It rained. It rained. A priest was killed. | assault.kill
          """)
  void itStaysOpenWhereNothingSaysThatItWasTheSameDeed(String text, String frame) {
    assertThat(doers(text, frame)).isNotEmpty().allSatisfy(names -> assertThat(names).isEmpty());
  }
}
