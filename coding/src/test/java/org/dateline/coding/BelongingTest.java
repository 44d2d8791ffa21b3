package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.actor.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whose somebody is by what the report says elsewhere: peoples, alliances, armies, offices, towns.
 */
class BelongingTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kurdish forces shot a teacher in Aleppo. | ASSAULT | SYR REB > SYR EDU
          Kurdish forces shot a teacher in Kirkuk. | ASSAULT | IRQ MIL > IRQ EDU
          Kurdish fighters left Kobani in Syria. Weeks before, Kurdish forces shelled a militia base near Kirkuk in Iraq. | ASSAULT | IRQ MIL > IRQ PRM
          Kurdish activists from Turkey shot a teacher in Aleppo. | ASSAULT | TUR SOC > SYR EDU
          Toubou fighters attacked Sudanese soldiers near Sabha in Libya. | ASSAULT | LBY REB > SDN MIL
          Fulani herders were killed by Dogon militias in Mali. | ASSAULT | MLI PRM > MLI AGR
          Turkmen fighters attacked Syrian soldiers in Homs. | ASSAULT | SYR REB > SYR MIL
          Turkmenistan has protested. Turkmen soldiers attacked Syrian soldiers in Homs. | ASSAULT | TKM MIL > SYR MIL
          Oromo forces attacked Kenyan soldiers. | ASSAULT | ETH REB > KEN MIL
          """)
  void aPeopleIsAtHomeWhereTheReportIsSet(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Belgium and Chad want peace. Bus drivers in Lima marched on Friday. | PROTEST | PER LAB >
          Greek ships rammed a boat, injuring two sailors. | ASSAULT | GRC MIL > null MIL
          Kenyan soldiers trained local troops in Chad. | AID | KEN MIL > TCD MIL
          """)
  void whoseThoseAreOfWhomNobodySaysIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen shot nine farmers. | SOM UAF > SOM AGR
          Gunmen shot a nurse and two children. | SOM UAF > SOM MED, SOM CVL
          Gunmen shot the farmers. | SOM UAF > SOM AGR
          Gunmen shot nine foreign farmers. | SOM UAF > null AGR
          """)
  void victimsAreOfTheCountryToldOf(String text, String sides) {
    String before = "Kenya, Uganda, Sudan and Chad want peace. The drought in Somalia is severe. ";
    assertThat(CODER.sides(before + text, "ASSAULT")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Saudi-led coalition bombed Sanaa. The coalition has killed nurses. | SAU MIL > YEM; SAU MIL > YEM MED
          The Saudi-led coalition bombed Sanaa. Coalition jets have killed nurses. | SAU MIL > YEM; SAU MIL > YEM MED
          Coalition forces killed nurses in Kabul. | null MIL > AFG MED
          A coalition of rebel groups killed nurses in Mali. | MLI REB > MLI MED
          """)
  void theCoalitionIsTheOneThatTheReportNames(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bashar al-Assad met envoys. Anti-Assad forces attacked Chinese envoys. | SYR REB > CHN GOV
          Anti-government forces in Lima attacked Chinese envoys. | PER REB > CHN GOV
          Pro-government forces in Lima attacked Chinese envoys. | PER MIL > CHN GOV
          Pro-Russian forces attacked Moldovan soldiers in Tiraspol. | MDA MIL > MDA MIL
          """)
  void whoIsForOrAgainstThoseWhoRuleIsTheirCountrys(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign mercenaries in Libya killed a nurse. | ASSAULT | null PRM > LBY MED
          Mercenaries from Chad killed a nurse in Libya. | ASSAULT | TCD PRM > LBY MED
          Kenya attacked Somalia. No government has condemned Kenya. | ACCUSE | null GOV > KEN
          Kenya attacked Somalia. The home secretary has condemned Kenya. | ACCUSE | GBR GOV > KEN
          Kenya has a junta. The junta's jets shot a nurse. | ASSAULT | KEN MIL > KEN MED
          Barack Obama promised in 2009 to help Kenya. | AGREE | USA GOV > KEN
          Barack Obama promised in 2017 to help Kenya. | AGREE | USA ELI > KEN
          """)
  void theCountryIsNotTheReportsWhereTheWordsSayOtherwise(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malian leaders met in Bamako. In Niger, rebels shot a priest. The army has killed a nurse. | NER MIL
          Malian leaders met in Bamako. In Gao, rebels shot a priest. The army has killed a nurse. | MLI MIL
          """)
  void theArmyIsThatOfTheCountryToldOfLast(String text, String actor) {
    assertThat(TextCoder.codes(CODER.mentions(text).get(CODER.mentions(text).size() - 1).actors()))
        .isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan tanks and armoured vehicles shelled Gondar. | KEN MIL, KEN MIL > ETH
          Kenyan tanks and rebels shelled Gondar. | KEN MIL, ETH REB > ETH
          Kenyan troops seized the town from Ethiopian soldiers. | KEN MIL > ETH MIL
          Kenyan troops seized the town of Gondar from the south. | KEN MIL > ETH
          Kenya blamed Chad for the attack on Ethiopian soldiers. | TCD > ETH MIL
          Kenya condemned Chad after the attack on Ethiopian soldiers. | ''
          Kenyan troops shelled Kharkiv. | KEN MIL > UKR
          """)
  void theSentenceSaysWhoActsAndWhoSuffers(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan minister Tom Low spoke. His aides met Chadian envoys. | KEN GOV > TCD GOV
          A Kenyan judge spoke. His aides met Chadian envoys. | KEN GOV > TCD GOV
          Kenyan minister Tom Low spoke. Mr Low's troops met Chadian envoys. | KEN MIL > TCD GOV
          Kenya has a judge. His boss and her aide met Chadian envoys. | KEN JUD, KEN GOV > TCD GOV
          """)
  void theMenOfSomebodyAreOfHisCountry(String text, String sides) {
    assertThat(CODER.sides(text, "CONSULT")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya mourned. Leaders shot Chadian envoys. | null GOV > TCD GOV
          Kenya mourned. Party leaders shot Chadian envoys. | KEN PTY > TCD GOV
          Kenya mourned. Foreign troops shot Chadian envoys. | null MIL > TCD GOV
          Kenya mourned. State troops shot Chadian envoys. | KEN MIL > TCD GOV
          """)
  void leadersOfABodyAreOfTheCountryAndLeadersOfAny(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).isEqualTo(sides);
  }

  @Test
  void theRegionIsNoState() {
    String text = "Peru has a president. Somebody declared martial law in the region.";
    assertThat(CODER.mentions(text).stream().flatMap(mention -> mention.recipients().stream()))
        .extracting(Actor::country)
        .doesNotContain("PER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOUNT HAGEN: Police arrested nine clerks on Friday. New Zealand sent tents. | PNG
          MADANG: Police arrested nine clerks on Friday. They will be tried. New Zealand sent tents. | PNG
          """)
  void whoBeginsWithoutACountrySpeaksOfWhereHeIs(String text, String country) {
    assertThat(CODER.storyMentions(text))
        .filteredOn(mention -> mention.type().equals("COERCE"))
        .flatExtracting(mention -> mention.actors())
        .extracting(Actor::country)
        .containsExactly(country);
  }
}
