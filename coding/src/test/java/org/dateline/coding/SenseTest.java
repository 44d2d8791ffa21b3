package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words mean beside others: harm that nobody does, private talk, plans of one's own. */
class SenseTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2015, 11, 23));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine Bolivian miners were killed in a landslide.",
        "Six Greek pilgrims were killed when their bus overturned near Corinth.",
        "A Greek pilgrim was killed after crashing her car near Corinth.",
        "A Kenyan nurse was struck by a truck in Nairobi.",
        "Two Chilean soldiers were injured in a gas explosion in Santiago.",
        "Cholera has killed forty Haitian villagers.",
        "A Kenyan woman was killed when her neighbour accidentally hit her.",
        "Two Kenyan women were killed when a large tree fell on their tent.",
        "One Kenyan woman was killed and five others were injured when a tree fell on their tent.",
        "Bad liquor killed nine Kenyan traders.",
        "A Kenyan nurse was struck by a Ford Ranger driven by Paul Otieno.",
        "Ten Haitian nurses were killed and fifty villagers remain in hospital after the flood.",
        "A bus and a lorry collided near Lima, leaving nine Chilean passengers injured.",
        "An explosion at a sugar mill in Kenya killed nine workers.",
        "Nine Greek sailors were killed when their ferry sank in a gale.",
        "Nine Greek pilgrims were killed after the driver lost control of their bus.",
        "Nine Greek pilgrims were killed when their bus fell into a gorge.",
        "Cyclone Idai displaced thousands in Mozambique.",
        "Tropical Storm Ana destroyed 200 houses in Malawi.",
        "Hurricane Betsy destroyed the church in Cuba.",
        "Typhoon Haiyan attacked the Philippines.",
        "A dog attack wounded two boys in Kenya.",
        "A shark attack killed two soldiers in Kenya.",
      })
  void nobodyDoesAnAccident(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A landlord in Lagos refused to let his tenants back into the house.",
        "A Peruvian plumber stabbed his brother-in-law in Lima on Sunday.",
        "A Kenyan bus company apologised to a couple on Monday.",
        "Police in Accra detained a trader on Monday over the theft of a bull.",
        "A court in Oslo sentenced a baker to five years for striking his neighbour with a spade.",
      })
  void whatPrivatePeopleDoToEachOtherIsNone(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Landlords in Lagos rejected the government's offer. | REJECT
          Priya Nand, a tenant, accused the landlord of greed. | ACCUSE
          Joan Okello demanded that the company reopen the well. | REQUEST
          Gunmen in Lima stabbed the minister's brother-in-law. | ASSAULT
          Kenya's government apologised to a widow on Monday. | SUPPORT
          Police in Accra detained a lawmaker on Monday over the theft of a bull. | COERCE
          Police in Accra detained nine men over the theft of grain from a depot. | COERCE
          Ukraine fired Storm Shadow missiles at Sevastopol. | ASSAULT
          A rebel attack wounded two boys in Kenya. | ASSAULT
          Gunmen killed two nurses after Cyclone Idai hit Mozambique. | ASSAULT
          """)
  void whatOthersDoInTheSameWordsIsOne(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine Bolivian miners were killed by gunmen in a fire.",
        "Nine Kenyan soldiers were killed when the army lost control of the base.",
        "Rebels killed three Chadian soldiers after the earthquake.",
        "Two Syrian nurses were killed when a roof collapsed in the shelling.",
        "A Kenyan officer was killed by sniper fire in Nairobi.",
        "A Kenyan minister was struck by a bullet in Nairobi.",
        "Two Syrian nurses were killed when the roof collapsed from a bomb.",
        "A bomb explosion at a sugar mill in Kenya killed nine workers.",
      })
  void anAttackBesideAnAccidentIsOne(String text) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).contains("ASSAULT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A gas explosion shook a bakery in Santiago. The blast injured nine Chilean soldiers.",
        "An explosion in a Chilean bakery was caused by a gas leak. The blast killed two nurses.",
        "A gas explosion shook a bakery in Santiago. The explosion in Chile was heard far away.",
      })
  void theBlastOfAReportOfAGasExplosionIsIt(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @Test
  void theBlastOfAReportOfABombIsAnAttack() {
    assertThat(
            CODER.mentions("A bomb shook a bakery in Santiago. The blast injured nine soldiers."))
        .extracting(EventMention::type)
        .contains("ASSAULT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan president talked to the Ugandan president on Monday. | true
          A Kenyan woman talked to a Kenyan nurse on Monday. | false
          The Kenyan president plans to travel to Uganda. | true
          A Kenyan nurse plans to travel to Uganda. | false
          """)
  void onlyWhoHoldsAnOfficeCallsAndPlansVisits(String text, boolean told) {
    assertThat(CODER.mentions(text).isEmpty()).isEqualTo(!told);
  }

  @Test
  void whatIsReleasedDecides() {
    assertThat(CODER.mentions("Kenyan police released two students."))
        .extracting(EventMention::type)
        .containsExactly("RETREAT");
    assertThat(CODER.mentions("Kenyan police released recordings of the students.")).isEmpty();
  }
}
