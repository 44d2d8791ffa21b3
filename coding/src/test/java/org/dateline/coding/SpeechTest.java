package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, asked, refused and talked over, where the grammar hides it. */
class SpeechTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2015, 11, 23));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Togolese union said it would not budge. | REJECT
          Ghana's president did not rule out an attack on Togo. | THREATEN
          In Accra, the Togolese president called the minister a liar. | ACCUSE
          The Kenyan minister received three of the Ugandan farmers. | CONSULT
          Egypt and Ethiopia reached no agreement on the dam. | REJECT
          Japan offered no apology to China. | REJECT
          Gambia's government protested against the Senegalese raid. | ACCUSE
          The pact came after three days of talks between Chadian officials in Niamey. | CONSULT
          Sudan warned that it could quit the pact. | THREATEN
          Oman's minister warned that Muscat would not tolerate Iranian raids. | THREATEN
          The Kenyan union said its members would walk off the job on Monday. | THREATEN
          The Kenyan judge replied that she would not negotiate with the president. | REJECT
          The Kenyan government has no plans to hold talks with Uganda. | REJECT
          Latvia said Estonia had betrayed its promises. | ACCUSE
          Ghana's opposition dared the president to resign. | REQUEST
          The Malian foreign minister is expected in Lomé on Friday. | AGREE
          Guinea said it had no intention of leaving. | REJECT
          Bolivia insisted that the plan be scrapped. | REQUEST
          Tirana called the step "economic coercion by a bully". | ACCUSE
          Chad's army said that Libyan rebels were behind the attack. | ACCUSE
          The Omani general said any incursion by Yemen would meet a crushing response. | THREATEN
          """)
  void tellsTheType(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).as(text).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Nairobi, the Ugandan team called the hall too small.",
        "The lid of the Kenyan jar would not budge.",
        "The Malian opposition will push students to take more classes.",
        "Malian envoys spoke of the need for talks between officials.",
        "Forty Malian sailors are suspected to be ill.",
        "Bolivia insisted that the plan is fair.",
      })
  void staysSilent(String text) {
    assertThat(CODER.mentions(text)).as(text).isEmpty();
  }

  /** A refusal is real today, whatever it is that they will not do. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Togolese union said it would not budge.",
        "Malawi will never recognise the Libyan junta.",
      })
  void refusesNow(String text) {
    assertThat(CODER.mentions(text).get(0).auxiliaries()).as(text).isEmpty();
  }

  @Test
  void whoSaysOneThingOfOthersSaysTheNextToo() {
    String text = "The Latvian opposition said the premier had met them and cooked the books.";
    assertThat(CODER.mentions(text))
        .filteredOn(mention -> mention.type().equals("ACCUSE"))
        .flatExtracting(EventMention::actors)
        .extracting(actor -> actor.text())
        .containsExactly("The Latvian opposition");
  }

  @Test
  void whatTheyMayRefuseIsOnlyPossible() {
    assertThat(CODER.mentions("The rebels may not comply with the order, Kenyan diplomats fear."))
        .extracting(EventMention::auxiliaries)
        .containsExactly(List.of("hypothetical"));
  }
}
