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

/** Who arrested, charged or judged somebody, by other sentences of the report. */
class AuthoritiesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  private static EventMention of(String text, String frame) {
    return CODER.mentions(text).stream()
        .filter(mention -> mention.frame().equals(frame))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> doers(String text, String frame) {
    return of(text, frame).actors().stream().map(Actor::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two men were arrested in Leeds on Friday. Police said they had robbed a bank. | coerce.arrest | Police
          Two clerks from Queens were arrested on Friday, the NYPD says. | coerce.arrest | the NYPD
          Prosecutors in Leeds spoke on Friday. Judge Mary Hill listened. Three smugglers were charged with murder. | accuse.charge | Prosecutors
          The jury in Leeds met for nine days. Two teachers were convicted of fraud. | sanction.convict | The jury
          The court in Leeds opened at noon. Two teachers were sentenced to prison. | sanction.sentence | The court
          A Kenyan baker was arraigned in Leeds Crown Court on Monday. Police had found the knife. | accuse.arraign | Leeds Crown Court
          Police spoke in Nairobi. A Kenyan teacher was remanded in custody on Monday. The judge spoke. | coerce.remand | The judge
          """)
  void theAuthorityToldNearbyDidIt(String text, String frame, String doer) {
    assertThat(doers(text, frame)).singleElement().asString().startsWith(doer);
  }

  @Test
  void itIsSaidToStandElsewhere() {
    String text = "Two men were arrested in Leeds on Friday. Police said they had robbed a bank.";
    assertThat(of(text, "coerce.arrest").actors())
        .allSatisfy(actor -> assertThat(actor.via()).isEqualTo(Via.ELSEWHERE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two men were arrested in Leeds on Friday. The bank was robbed in May. | coerce.arrest
          Two men were arrested in Leeds on Friday. French police spoke of it. | coerce.arrest
          Two men were arrested in Leeds on Friday. The court met. | coerce.arrest
          Two men were arrested in Leeds. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Police spoke. | coerce.arrest
          A lawyer of the accused spoke in Leeds. Two teachers were convicted of fraud. | sanction.convict
          A man charged with theft was seen in Leeds. Police spoke. | accuse.charge
          A Kenyan teacher convicted of fraud left Nairobi on Friday. The court met. | sanction.convict
          """)
  void elsewhereItStaysOpen(String text, String frame) {
    assertThat(doers(text, frame)).isEmpty();
  }

  @Test
  void whomAnAttackHarmedComesBeforeWhereItWas() {
    EventMention attack =
        of(
            "Two bombs exploded near the station in Lahore, killing three traders.",
            "assault.go-off");
    assertThat(attack.recipients()).extracting(Actor::text).containsExactly("three traders");
  }
}
