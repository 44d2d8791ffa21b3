package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventMention;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where a deed was, by other sentences of the report that tell it again. */
class RepeatsTest {
  /** A Wednesday. */
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  private static final LocalDate SATURDAY = LocalDate.of(2018, 6, 2);

  private static List<EventMention> told(String text, int sentence) {
    return CODER.mentions(text).stream().filter(m -> m.sentence() == sentence).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Clerk Joan Marsh was killed. It rained. Joan Marsh was stabbed on Saturday in Leeds. | 0
          Joan Marsh was stabbed on Saturday in Leeds. It rained. Tom Hill told police that he stabbed Marsh. | 2
          Joan Marsh was stabbed on Saturday in Leeds. It rained. A judge heard it on Monday. Tom Hill stabbed Joan Marsh. | 3
          """)
  void theDayIsThatOfTheSentenceThatTellsTheSameDeed(String text, int sentence) {
    assertThat(told(text, sentence))
        .isNotEmpty()
        .allSatisfy(
            deed -> {
              assertThat(deed.date().from()).isEqualTo(SATURDAY);
              assertThat(deed.date().to()).isEqualTo(SATURDAY);
              assertThat(deed.date().basis()).isEqualTo(Basis.INFERRED);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joan Marsh was stabbed on Saturday in Leeds. It rained. Tom Hill has stabbed Ivy Stone. | 2
          Syrian jets bombed Idlib on Saturday. It rained. Turkish troops have attacked a Kurdish village. | 2
          Joan Marsh was stabbed on Saturday in Leeds. It rained. Joan Marsh was stabbed on Monday in Hull. It rained. Joan Marsh was stabbed. | 4
          """)
  void anotherDeedOrDoubtGivesNoDay(String text, int sentence) {
    assertThat(told(text, sentence))
        .isNotEmpty()
        .noneSatisfy(deed -> assertThat(deed.date().from()).isEqualTo(SATURDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya condemns Uganda over the dam. The dam is high. Kenya condemned Uganda on Saturday. | true
          Kenya condemns Uganda over the dam. The dam is high. It is old. Peru asked Chile for help on Saturday. | false
          Kenya condemns Uganda over the dam. Kenya condemned Uganda on Saturday. Kenya condemned Uganda on Monday. | false
          """)
  void aHeadlineIsOfTheDayThatTheTextTells(String text, boolean same) {
    EventMention headline = told(text, 0).get(0);
    assertThat(SATURDAY.equals(headline.date().from())).isEqualTo(same);
  }

  @Test
  void placeWeaponAndDeathAreToldAgainToo() {
    String text =
        "Clerk Joan Marsh was killed. It rained. Joan Marsh was stabbed on Saturday in Leeds.";
    EventMention killing = told(text, 0).get(0);
    EventMention stabbing = told(text, 2).get(0);
    assertThat(killing.place()).isNotNull();
    assertThat(killing.modes()).contains("primitive");
    assertThat(stabbing.tolls()).extracting(Toll::kind).containsExactly(Toll.Kind.KILLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty must be approved by the Chilean parliament.
          Chilean lawmakers consider apologizing to Peru.
          """)
  void whatIsStillToBeDoneHasNoLastDay(String text) {
    assertThat(told(text, 0))
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(event.date().from()).isEqualTo(LocalDate.of(2018, 6, 6));
              assertThat(event.date().to()).isNull();
            });
  }
}
