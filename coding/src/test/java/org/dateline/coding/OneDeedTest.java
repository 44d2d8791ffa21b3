package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which deeds of one sentence are one event, and which clauses behind a noun tell its event. */
class OneDeedTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2024, 5, 15));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan police dispersed the marchers with batons and detained six of them. | COERCE
          The Fijian authorities imposed a curfew and cut mobile internet in Suva. | COERCE
          Youths in Lille smashed shop windows and threw bottles at police. | PROTEST
          Ghana's high court convicted a former minister of fraud and jailed him for ten years. | SANCTION
          Police in Lima fired rubber bullets at miners, and four people were injured. | ASSAULT
          Malian rebels killed four soldiers and wounded eleven others near Kidal on Tuesday. | ASSAULT
          Rebels shot dead two Kenyan officers on Monday. | ASSAULT
          Shells fired by Sudanese rebels hit a market in Nyala. | ASSAULT
          A Thai court sentenced an editor to six years in prison for insulting the premier. | SANCTION
          """)
  void oneAfterTheOtherIsOne(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru expelled a Chilean envoy on Monday, accusing him of theft.",
        "Kuwait froze the assets of two Omani clerks, accusing them of helping smugglers.",
      })
  void whatIsSaidOfThoseWhoArePunishedIsAnother(String text) {
    assertThat(CODER.mentions(text))
        .extracting(EventMention::type)
        .containsExactly("SANCTION", "ACCUSE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan police raided a bank in Nairobi on Monday and arrested a reporter on Friday. | COERCE
          Malian rebels killed four soldiers on Monday and wounded eleven others on Friday. | ASSAULT
          """)
  void ofTwoDaysTheyAreTwo(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsExactly(type, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The curfew that the Kenyan governor imposed in May was a burden. | COERCE
          The talks that Egypt hosted last week were long. | CONSULT
          The treaty, which Peru and Chile signed in 1929, has held. | SUPPORT
          The strike called by Chilean unions emptied the ports. | PROTEST
          The charges dropped by Egyptian prosecutors had kept the editor in jail. | CONCEDE
          Sudanese villagers live under a siege imposed by Chadian rebels. | COERCE
          The war that Sudan fought in the 1960s is forgotten. | ASSAULT
          Oman proposed a force, an idea that Russia opposes. | REJECT
          """)
  void aClauseBehindItsNounTellsIt(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Taliban refused to lift the ban that they imposed on foreign doctors in May. | COERCE
          Brussels lifted the sanctions that it imposed on Burundi in 2016. | SANCTION
          The Peruvian minister ordered an inquiry into claims that soldiers had beaten two farmers. | ASSAULT
          """)
  void theClauseAboveGoesBefore(String text, String type) {
    assertThat(CODER.mentions(text)).isNotEmpty();
    assertThat(CODER.mentions(text)).extracting(EventMention::type).doesNotContain(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A blast at a fireworks factory in Kerala killed eight workers.",
        "The goal that Ghana scored won the match.",
      })
  void tellsNone(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Islamists of Mali shut the schools in Gao in May."})
  void namesInThePluralAreOfAKind(String text) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).contains("COERCE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Chilean ombudsman travelled to Calama on Sunday and met mayors there. | consult.meet
          The Chilean president travelled to meet the Peruvian mayors. | consult.go-meet
          """)
  void whatIsDoneNextIsNoWordOfAnIdiom(String text, String frame) {
    assertThat(CODER.mentions(text)).extracting(EventMention::frame).containsExactly(frame);
  }
}
