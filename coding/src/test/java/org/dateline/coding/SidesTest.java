package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who did it and to whom, as the country and first sector of each party, through the whole coder.
 */
class SidesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed a taxi driver in Peru. | ASSAULT | PER UAF > PER CVL
          Gunmen killed a union leader in Peru. | ASSAULT | PER UAF > PER LAB
          Gunmen killed a teacher in Peru. | ASSAULT | PER UAF > PER EDU
          Peru's taxi drivers went on strike on Monday. | PROTEST | PER LAB >
          """)
  void aWorkerWhoIsKilledIsOneOfThePeople(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ethiopian helicopters bombed a village in Somalia. | ASSAULT | ETH MIL > SOM CVL
          Ethiopian planes brought tents to Somalia. | AID | ETH > SOM
          """)
  void aircraftThatAttackAreOfTheForces(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya lifted the curfew imposed on Somali refugees in May. | CONCEDE | KEN > SOM REF
          Kenyan police fired tear gas at protesters. | ASSAULT | KEN COP > KEN CVL
          Kenyan soldiers shelled villagers. | ASSAULT | KEN MIL > KEN CVL
          Peru's government accepted the proposal submitted by Chile. | AGREE | PER GOV > CHL
          Chad's government accepts the demands made by nurses. | CONCEDE | TCD GOV > TCD MED
          """)
  void aParticipleBehindTheObjectSaysWhose(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The opposition met the Syrian minister in Geneva. | CONSULT | SYR OPP > SYR GOV
          Police met protesters in Geneva. Police arrested the protesters. | COERCE | CHE COP > CHE CVL
          French soldiers trained local forces. | AID | FRA MIL > null MIL
          Nigeria blamed the international agencies. | ACCUSE | NGA > null GOV
          The Islamic State group drove out some families. | SANCTION | IMG REB > null CVL
          Russia attended the Sochi conference on Syria. | CONSULT | RUS >
          Israel promised aid to Syrian Kurds in Sochi. | AGREE | ISR > SYR CVL
          """)
  void whoIsNotAtHomeTakesNoCountryFromThere(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police used rubber bullets and water cannon to drive students from the square. | ASSAULT | null COP > null EDU
          Islamist fighters shot fleeing family members who tried to escape from the besieged enclave. | ASSAULT | null REB > null CVL
          Troops beat strikers outside the mine. | ASSAULT | null MIL > null LAB
          """)
  void theModelKnowsWhomNoPathOfTheTreeLeadsTo(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested two ex-soldiers in Lima on Monday. | COERCE | PER COP > PER CVL
          An ex-lawmaker accused the Peruvian government of fraud. | ACCUSE | PER ELI > PER GOV
          """)
  void whoHeldAnOfficeHoldsItNoMore(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The police are asking the public in Leeds to stay alert. | REQUEST | GBR COP > GBR CVL
          Kenyan officials have spoken to both property owners. | CONSULT | KEN GOV > null CVL
          Kenyan officials asked for both houses. | REQUEST | KEN GOV >
          Kenyan prosecutors charged Ruizmark with theft. | ACCUSE | KEN JUD > KEN CVL
          The French minister met Gunterson on Monday. | CONSULT | FRA GOV > null
          """)
  void whoHasNoKindOfTheKnowledgeIsStillSomebody(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uganda and Rwanda signed a pact. The two countries condemned Kenya. | ACCUSE | UGA, RWA > KEN
          Uganda, Rwanda and Chad signed a pact. Peru did not. The three nations condemned Kenya. | ACCUSE | UGA, RWA, TCD > KEN
          Uganda met Rwanda. The three nations condemned Kenya. | ACCUSE | null GOV > KEN
          """)
  void soManyCountriesAreThoseThatWereNamed(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aleppo fell hours after it was besieged by Turkish troops. | COERCE | TUR MIL > SYR
          Oman and Qatar say they have sent tents to Yemen. | AID | OMN, QAT > YEM
          The European Union sued Hungary for rejecting Syrian refugees. | REJECT | HUN > SYR REF
          The groups are backed by Turkey and compete with Hezbollah. | SUPPORT | TUR > \s
          Two inspectors have been expelled from Belarus. | SANCTION | BLR > BLR GOV
          """)
  void wordsElsewhereInTheSentenceSayWho(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad has suffered two bombings at the hands of Nigerian rebels. | ASSAULT | NGA REB > TCD
          Two Chadian nurses were killed at the hands of Nigerian rebels. | ASSAULT | NGA REB > TCD MED
          The Kenyan general had the Ugandan priest killed in May. | ASSAULT | KEN MIL > UGA REL
          A Rwandan general received asylum in Kenya. | AID | KEN > RWA MIL
          A Kenyan clerk was charged in the kidnapping of a Ugandan nurse. | ASSAULT | KEN LAB > UGA MED
          Kenyan police arrested a Ugandan clerk over the killing of three nurses. | ASSAULT | UGA LAB > KEN MED
          Kenyan ministers Ana Parr and Ben Mole condemned Iran. | ACCUSE | KEN GOV, KEN GOV > IRN
          Kofi Annan, the former UN chief who negotiated a truce in Kenya, spoke on Friday. | CONSULT | UNO ELI >
          """)
  void whoActsIsSaidBehindTheDeedOrBesideIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan minister blamed for crash. | ACCUSE | > KEN GOV
          Head of Kenyan union banned from Uganda. | COERCE | > KEN LAB
          A Peruvian teacher was jailed for insulting the Chilean president. | SANCTION | > PER EDU
          A Kenyan nurse who said she was beaten told police that it was dark. | ASSAULT | > KEN MED
          """)
  void whoSuffersItOrIsToldOfItDidNotDoIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Texas attorney general sued Facebook. | USA
          Bosnian troops attacked Croat forces. | HRV
          Jewish settlers near Hebron burned the offices of the Palestinian mayor. | ISR
          """)
  void thePhraseSaysTheCountry(String text, String country) {
    assertThat(
            CODER.mentions(text).stream()
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .map(Actor::country))
        .contains(country);
    assertThat(CODER.mentions(text).stream().flatMap(m -> m.actors().stream()).map(Actor::name))
        .doesNotContain("Jeff Sessions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Nigerian army fought Boko Haram. The group attacked a Nigerian village. | true
          The Nigerian army fought Boko Haram. The jihadist group attacked a Nigerian village. | true
          The Nigerian army fought Boko Haram. The Fulani fighters attacked a Nigerian village. | false
          The Nigerian army fought Boko Haram. A local militia attacked a Nigerian village. | false
          """)
  void onlyABareNounStandsForAGroupSaidBefore(String text, boolean meant) {
    assertThat(CODER.mentions(text).stream().skip(1).flatMap(m -> m.actors().stream()))
        .isNotEmpty()
        .extracting(Actor::name)
        .allMatch(name -> name.equals("Boko Haram") == meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb in Kabul killed four French soldiers. | ASSAULT | > FRA MIL
          An Israeli bomb in Gaza killed four French soldiers. | ASSAULT | ISR > FRA MIL
          Turkish officials said two of its soldiers had been killed by Iran. | ASSAULT | IRN > TUR MIL
          Bosnian Serb police arrested two French soldiers. | COERCE | BIH COP > FRA MIL
          The Qatari- and Saudi-backed rebels shelled Aleppo. | ASSAULT | SYR REB > SYR
          Kenya praised the Omani king, whose army attacked Yemen. | ASSAULT | OMN MIL > YEM
          Turkey shelled the former Isis stronghold. | ASSAULT | TUR > IMG REB
          """)
  void whoActsIsWhoseItIs(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Turks shelled a village near Azaz on Monday. | ASSAULT | TUR
          The Kenyans accused Ethiopia of theft. | ACCUSE | KEN
          The Kenyans protested against the tax in Nairobi. | PROTEST | KEN CVL
          Two Turks were killed by the Syrians near Azaz. | ASSAULT | SYR
          """)
  void aPeopleStandsForItsStateWhereItActsAsOne(String text, String type, String doer) {
    assertThat(CODER.sides(text, type)).startsWith(doer + " > ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Peruvian president condemned the murder of Maria Elena Moyano. | ASSAULT | ' > null'
          He is charged with the murder of Maria Elena Moyano in Peru. | ASSAULT | ' > PER CVL'
          The Kenyan bishop's assassination shocked Nairobi. | ASSAULT | ' > KEN REL'
          Two Kenyan nurses were missing. Their kidnapping shocked Nairobi. | ASSAULT | ' > KEN MED'
          The Kenyan president condemned murder. | ASSAULT | ''
          Kenya's minister feared the murder of officials. | ASSAULT | ''
          The Kenyan minister condemned attacks on Nairobi. | ASSAULT | ''
          Chad condemned the attack on the port of Mombasa. | ASSAULT | ' > KEN'
          The attack on Nairobi last Saturday was a shocking act. | ASSAULT | ' > KEN'
          The world has changed since the attack on Nairobi. | ASSAULT | ''
          """)
  void whatBefallsSomebodyOnceIsToldByItsNounAlone(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan police fired at a crowd. A doctor was wounded in the firing. | KEN COP > KEN MED
          Kenyan rebels attacked a church. The attack left four nurses dead. | KEN REB > KEN MED
          Kenyan rebels attacked a church. Nine nurses died in an attack on a bus. | ' > KEN MED'
          Kenyan rebels killed two nurses in Garissa. Three rebels died in the attack. | ' > KEN REB'
          Rebels fought Kenyan troops. Police beat a boy. A nurse was wounded in the firing. | ' > KEN MED'
          """)
  void aNounAloneTakesUpADeedWithItsDoers(String text, String last) {
    String sides = CODER.sides(text, "ASSAULT");
    assertThat(sides.substring(sides.lastIndexOf("; ") + 2)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fire broke out in Lusaka. Two gunmen shot a nurse on Friday. | ASSAULT | ZMB UAF > ZMB MED
          Mary Tembo lived in Lusaka. Two thieves stabbed Tembo on Friday. | ASSAULT | ZMB CRM > ZMB CVL
          Kenyan soldiers shelled villagers. | ASSAULT | KEN MIL > KEN CVL
          Officials met in Lusaka. Gunmen shot two foreign workers. | ASSAULT | ZMB UAF > null CVL
          A fire broke out in Lusaka. It rained. Nurses thanked philanthropists. | SUPPORT | ZMB MED > ZMB SOC
          A fire broke out in Lusaka. It rained. Nurses thanked global charities. | SUPPORT | ZMB MED > null SOC
          """)
  void peopleOfAReportOnOneCountryAreItsOwn(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bridge fell near Lima. Peruvian experts came. France sent tents for the victims. | FRA > PER CVL
          A bridge fell near Lima. Peruvian experts came. France sent tents for retailers. | FRA > PER BUS
          A bridge fell near Lima. Chile mourned. France sent tents for the victims. | FRA > PER CVL
          """)
  void peopleOfAReportMainlyOnOneCountryAreItsOwn(String text, String sides) {
    assertThat(CODER.sides(text, "AID")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested a Paris woman on Friday. | parispi.net | USA COP > USA CVL
          Police arrested a Paris woman on Friday. | lemonde.fr | FRA COP > FRA CVL
          Athens police arrested a student on Friday. | onlineathens.com | USA COP > USA EDU
          Police from France arrested a Paris woman. | parispi.net | FRA COP > FRA CVL
          Police arrested a man on Friday. | lfpress.com | CAN COP > CAN CVL
          """)
  void aNameIsThatOfTheTownNearThePublisher(String text, String host, String sides) {
    assertThat(CODER.sides(text, "COERCE", "https://" + host + "/news")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police searched a barn in Toledo, Ohio. Sgt. Amy Low arrested a man on Friday. | USA COP > USA CVL
          The army left Toledo, Ohio. Police helped. Sgt. Amy Low arrested a man. | USA MIL > USA CVL
          The sheriff spoke in Toledo, Ohio. Deputies arrested a man on Friday. | USA COP > USA CVL
          """)
  void aRankIsOfTheForceThatTheReportSpeaksOf(String text, String sides) {
    assertThat(CODER.sides(text, "COERCE")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bombing of a hospital in Kharkiv on Monday left nine nurses dead. | ASSAULT | > UKR MED
          The shelling of Sumy by Russian artillery killed three teachers. | ASSAULT | RUS MIL > UKR EDU
          A Russian attack on a school in Sumy killed three teachers. | ASSAULT | RUS > UKR EDU
          """)
  void whomADeedHitDidNotDoIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya deployed soldiers along its border with Somalia on Monday. | MOBILIZE | KEN > SOM
          Kenya deployed soldiers along its border on Monday. | MOBILIZE | KEN >
          Russia massed soldiers along the Ukrainian border. | MOBILIZE | RUS > UKR
          Kenya sent warships off its coast. | MOBILIZE | KEN >
          Sudan put its garrisons on alert on Monday. | MOBILIZE | SDN >
          A truce between rival clans in the Somali town of Galkayo took hold on Friday. | RETREAT | SOM CVL >
          Kenya ended its mission in Somalia. | RETREAT | KEN > SOM
          A peace deal between two rival clans was signed in the Galkayo area. | SUPPORT | SOM CVL >
          French and Italian sailors held a joint exercise on the island of Corsica. | COOPERATE | FRA MIL, ITA MIL >
          Swedish and Danish frigates held a joint exercise in the Gulf of Oman. | COOPERATE | SWE MIL, DNK MIL >
          """)
  void aPlaceAtHomeOrTheSeaIsWhereItWas(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan sent fighter jets after Russian bombers entered its airspace. | MOBILIZE | JPN >
          In May, NATO planes bombed fighters loyal to the Libyan leader. | ASSAULT | IGO MIL > LBY REB
          Kyrgyz soldiers attacked a Tajik patrol. | ASSAULT | KGZ MIL > TJK MIL
          Nigerian rebels attacked a Danish freighter on Monday. | ASSAULT | NGA REB > DNK BUS
          Argentine coast guard ships used water cannon against a Spanish boat. | ASSAULT | ARG COP > ESP
          Indonesia seized a foreign trawler in the Natuna Sea. | COERCE | IDN > null AGR
          """)
  void shipsPlanesAndPatrolsAreOfWhomTheyServe(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkish coast guard ships rammed a boat, injuring two sailors. | TUR COP > null MIL
          Turkish rebels rammed a boat, injuring two sailors. | TUR REB > TUR MIL
          Turkish soldiers shot two Turkish sailors. | TUR MIL > TUR MIL
          """)
  void nobodyIsGuessedToHarmHisOwn(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).isEqualTo(sides);
  }
}
