package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides on which no path of a frame finds anybody known, through the whole coder. */
class GapsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Many blame the Kenyan government. | ACCUSE | KEN CVL > KEN GOV
          Kenyan police asked anyone who saw the fire to call. | REQUEST | KEN COP > KEN CVL
          Kenyan doctors pledged many more tents. | AGREE | 'KEN MED > '
          """)
  void peopleWhomNoWordNamesStandOnASide(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad approved a contract to sell Niger six helicopters. | SUPPORT | TCD > NER
          Chad approved a contract on Friday. | SUPPORT | 'TCD > '
          Kenyans gathered at a rally to demand Chad scrap the tax. | PROTEST | KEN CVL > TCD
          """)
  void thePurposeSaysWhomItIsFor(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan nurses marched in Kisumu on Friday. | PROTEST | 'KEN MED > '
          Kenyan nurses marched on parliament in Nairobi. | PROTEST | KEN MED > KEN LEG
          Israel captured the hills from Syria in 1967. | ASSAULT | ISR > SYR
          Kenya pledged US$5 million on Friday. | AGREE | 'KEN > '
          Kenya imposed tariffs on $5 billion of Chinese goods. | SANCTION | KEN > CHN
          """)
  void aPlaceAtHomeIsNoPartyNorAreDollars(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tram drivers in Quito walked off the job on Monday after a colleague was shot. | PROTEST | 'ECU LAB > '
          Seven jailed monks in Chad have gone on hunger strike. | PROTEST | 'TCD REL > '
          The strike by nurses at the port of Odesa entered its second week. | PROTEST | 'UKR MED > '
          Hundreds of nurses marched through Accra to demand better hospital funding. | PROTEST | 'GHA MED > '
          Nurses in Accra marched on the Ghanaian health ministry. | PROTEST | GHA MED > GHA GOV
          """)
  void whoProtestsAndWhereIsNotWhomItIsAgainst(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain will deploy 900 police officers for the vote in November. | MOBILIZE | 'ESP > '
          Morocco deployed soldiers along their border with Algeria. | MOBILIZE | MAR > DZA
          Chad massed troops along its border with Niger. | MOBILIZE | TCD > NER
          Chad deployed troops against the rebels in Niger. | MOBILIZE | TCD > NER REB
          """)
  void whomSomebodySendsIsNoRecipient(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jordan's parliament condemned the killing of a teacher in Hebron. | ACCUSE | 'JOR LEG > '
          Jordan's parliament condemned the killing of a teacher in Hebron. | ASSAULT | ' > PSE EDU'
          Jordan's parliament condemned Israel's killing of a teacher in Hebron. | ACCUSE | JOR LEG > ISR
          """)
  void whoCondemnsADeedDidItNotAndWhoSufferedItIsNotAccused(
      String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Argentina's most powerful union federation, the CGT, threatened new strikes. | THREATEN | 'ARG LAB > '
          The French union federation, the CGT, threatened new strikes. | THREATEN | 'FRA LAB > '
          A truce between rival militias in the Tripoli district of Tajoura was announced by a sheikh. | RETREAT | 'LBY PRM > '
          Shots were fired at the home of a Kenyan senator. | ASSAULT | ' > KEN LEG'
          A bomb went off near the mayor's office in Kisumu, but nobody was hurt. | ASSAULT | ' > KEN GOV'
          """)
  void theWordsBesideANameSayWhichOneItIs(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police came to a house in Leeds. Officers shot a man there. | GBR COP > GBR CVL
          The army came to a house in Leeds. Officers shot a man there. | ' > GBR CVL'
          Eldoret man, 24, stabbed in the back. | ' > KEN CVL'
          A teacher stabbed Joan Marsh in Leeds. It rained. Joan Marsh was stabbed in the back. | GBR EDU > GBR CVL; GBR EDU > GBR CVL
          A teacher stabbed Joan Marsh in Leeds. It rained. Ivy Stone was stabbed in the back. | GBR EDU > GBR CVL;  > GBR CVL
          """)
  void whoDidItAndWhomItBefell(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).isEqualTo(sides);
  }
}
