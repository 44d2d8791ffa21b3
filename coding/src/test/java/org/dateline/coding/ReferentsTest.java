package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words of a sentence stand for that name nobody themselves, through the whole coder. */
class ReferentsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ethiopia accused Eritrea of lying. Kenya urged both sides to hold talks. | REQUEST | KEN > ETH, ERI
          Ethiopia accused Eritrea of lying. A French envoy urged the two governments to talk. | REQUEST | FRA GOV > ETH, ERI
          Sudanese rebels killed nine soldiers near Nyala. Kenya urged the warring parties to hold talks. | REQUEST | KEN > SDN REB
          Peru's foreign minister flew to Quito for talks. The two ministers condemned Chile. | ACCUSE | PER GOV, ECU GOV > CHL
          Ethiopia met Eritrea. The two biggest parties in Kenya condemned Chad. | ACCUSE | KEN PTY > TCD
          Kenyan nurses met villagers. Uganda urged both sides to hold talks. | REQUEST | UGA >
          Chad accused Sudan of spying. Kenyan soldiers shelled Somali troops. Peru urged both countries to hold talks. | REQUEST | PER > TCD, SDN
          Chad shelled Sudan. Neither side wanted talks, and Peru urged each side to hold talks. | REQUEST | PER > TCD, SDN
          Chad shelled Sudan. Each side blamed the other for the war. | ACCUSE | TCD, SDN >
          Ghana arrested nine men. Togo said it had tightened patrols. The two governments condemned Chad. | ACCUSE | GHA, TGO > TCD
          """)
  void bothSidesAreTheTwoWhoDealtWithEachOther(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Syrian rebels fired on a market in Homs. Troops shelled the attackers. | ASSAULT | SYR REB > SYR; SYR MIL > SYR REB
          Syrian nurses left Homs. Troops shelled the attackers. | ASSAULT | SYR MIL > SYR UAF
          """)
  void theAttackersAreTheArmedPeopleToldOfLast(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen believed to belong to Boko Haram killed six farmers in Nigeria. | ASSAULT | NGA REB > NGA AGR
          Attackers linked to al-Shabaab killed six Kenyan farmers. | ASSAULT | SOM REB > KEN AGR
          Gunmen believed to be members of the church killed six Kenyan farmers. | ASSAULT | null UAF > KEN AGR
          Gunmen who fled from the Lord's Resistance Army killed six farmers. | ASSAULT | null UAF > null AGR
          """)
  void whoIsSaidToBelongToAGroupIsOfIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police in Lusaka arrested opposition leader Ali Banda. His supporters blocked a road in Zambia. | PROTEST | ZMB OPP >
          Zambia's president spoke in Lusaka. His supporters blocked a road in Zambia. | PROTEST | ZMB PTY >
          Maoist rebels left the town in India. On Friday members of the movement condemned Nepal. | ACCUSE | IND REB > NPL
          The Green Party left the town in India. On Friday members of the movement condemned Nepal. | ACCUSE | IND PTY > NPL
          """)
  void followersAreOfTheirLeadersSide(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels freed a nurse and two teachers on Monday after kidnapping them near Goma. | ASSAULT | COD REB > COD MED, COD EDU
          Rebels freed two teachers on Monday after kidnapping them near Goma. | ASSAULT | COD REB > COD EDU
          Kenya's envoy met union leaders and farmers and told them to wait. | REQUEST | KEN GOV > KEN LAB, KEN AGR
          Kenya's envoy praised two rebels and a driver after they attacked the town. | ASSAULT | KEN REB > KEN CVL
          """)
  void aPronounStandsForAllOfAListAndNotForWhoDidIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Chin National Army accused the army of shelling a village. | ACCUSE | MMR REB > MMR MIL
          The Chin National Army left the town. The army shelled a village in Myanmar. | ASSAULT | MMR MIL > MMR CVL
          The Lebanese Army withdrew. The army said it had fled. | RETREAT | LBN MIL >
          The Red Cross left Kenya. The army shelled a village. | ASSAULT | KEN MIL > KEN CVL
          """)
  void anArmyIsNeitherWhoAccusesItNorAnyBodyNamedBefore(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two Kenyan soldiers were killed and three others wounded in Somalia. | ASSAULT | > KEN MIL, KEN MIL
          Riot police dispersed Kenyan marchers and detained 17. | COERCE | KEN COP > KEN CVL
          Kenyan students marched until police dispersed them and detained nine. | COERCE | KEN COP > KEN EDU
          """)
  void aNumberIsOfThoseTheVerbBeforeItHarmed(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's rebels said the army had broken its word by shelling one of their camps. | ASSAULT | KEN MIL > KEN REB
          Kenyan villagers disputed the report, charging the police with killing six herders. | ASSAULT | KEN COP > KEN AGR
          Kenya answered the rebels with shelling a village. | ASSAULT | KEN > KEN CVL
          At least 9 people were killed when shells fired by the Karen National Union hit a market in Myawaddy, medics said. | ASSAULT | MMR REB > MMR CVL
          """)
  void theAccusedDidItAndTheAgentStandsBehindItsWeapon(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebel fighters of the group killed nine nurses in Mali. | MLI REB > MLI MED
          Rebel fighters from the movement left. The rebel fighters of the group killed nine nurses in Mali. | MLI REB > MLI MED
          """)
  void fightersOfAGroupAreNotWhomTheGroupMeans(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT").strip()).isEqualTo(sides);
  }
}
