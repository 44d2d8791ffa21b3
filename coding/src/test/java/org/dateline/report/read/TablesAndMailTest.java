package org.dateline.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** CSV in its kinds, messages and mailboxes. */
class TablesAndMailTest {
  @Test
  void readsCsvByItsHeader() {
    Readings read =
        Readings.of(
            "id;Title;Date;Text\r\n1;Talks end;23.11.2015;\"They ended.\nAll; left.\"\r\n2;Empty;;\r\n");
    assertThat(read.only().text()).isEqualTo("They ended.\nAll; left.");
    assertThat(read.only().published()).hasToString("2015-11-23");
    assertThat(read.messages()).containsExactly("4 has no text");
  }

  @Test
  void readsTabsAndMappedColumns() {
    assertThat(Readings.of("url\tbody\nhttp://x.org\tTalks ended.\n").only().url())
        .isEqualTo("http://x.org");
    ReadOptions options = new ReadOptions(Map.of(Field.TEXT, "Bericht"), null);
    byte[] bytes = "nr,bericht\n1,Talks ended.\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Readings.of(new ByteArrayInputStream(bytes), options).only().text())
        .isEqualTo("Talks ended.");
  }

  @Test
  void namesOfColumnsMayHaveBlanks() {
    Report report = Readings.of("Full Text,Publication date\nTalks ended.,2015-11-23\n").only();
    assertThat(report.text()).isEqualTo("Talks ended.");
    assertThat(report.published()).hasToString("2015-11-23");
  }

  @Test
  void oneRowTellsWhetherTheDayComesFirst() {
    String rows = "The talks ended there.,%s\nThe rebels have left the town.,03/04/2021 10:15\n";
    assertThat(Readings.of("text,date\n" + rows.formatted("23/04/2021")).reports())
        .extracting(report -> String.valueOf(report.published()))
        .containsExactly("2021-04-23", "2021-04-03T10:15:00");
    assertThat(Readings.of("text,date\n" + rows.formatted("04/23/2021")).reports())
        .extracting(report -> String.valueOf(report.published()))
        .containsExactly("2021-04-23", "2021-03-04T10:15:00");
  }

  @Test
  void aDateThatTheOrderOfTheOthersDoesNotFitIsReadAsItMustBe() {
    String rows = "The talks ended there.,04/23/2021\n".repeat(4_000) + "They met.,25/12/2021\n";
    assertThat(Readings.of("text,date\n" + rows).reports())
        .last()
        .extracting(report -> String.valueOf(report.published()))
        .isEqualTo("2021-12-25");
  }

  @Test
  void saysOnceHowADateOfEitherOrderIsRead() {
    String row = "{\"text\":\"Talks ended.\",\"date\":\"%s\"}\n";
    Readings either = Readings.of(row.formatted("3/4/2021") + row.formatted("05/06/2021"));
    assertThat(either.messages())
        .containsExactly("1 the date '3/4/2021' is read as 2021-03-04, as others like it");
    assertThat(Readings.of(row.formatted("4/4/2021") + row.formatted("4/13/2021")).faults())
        .isEmpty();
    String sure = "text,date\nTalks ended.,03/04/2021\nTalks began again.,04/23/2021\n";
    assertThat(Readings.of(sure).faults()).isEmpty();
  }

  @Test
  void namesTheFieldsOfARecordWithoutADateOnce() {
    String row = "{\"doc\":\"a\",\"when\":\"2021-04-03\",\"body\":\"Talks ended there.\"}\n";
    assertThat(Readings.of(row + row.replace("\"a\"", "\"b\"")).messages())
        .containsExactly("1 has no date, as others may, and fields that are not known: doc, when");
    assertThat(Readings.of(row.replace("when", "date")).faults()).isEmpty();
    assertThat(Readings.of("{\"title\":\"Talks\",\"text\":\"Talks ended.\"}").faults()).isEmpty();
    assertThat(Readings.of("Talks ended there.").faults()).isEmpty();
  }

  @Test
  void aNameThatIsNoAddressIsNoUrl() {
    assertThat(Readings.of("{\"uri\":\"urn:x:1\",\"body_text\":\"Talks ended.\"}").only().url())
        .isNull();
    assertThat(Readings.of("{\"link\":\"x.org/1\",\"text\":\"Talks ended.\"}").only().url())
        .isEqualTo("x.org/1");
  }

  @Test
  void takesASentenceWithCommasForText() {
    assertThat(Readings.of("The text, he said, is good.\nIt ends here.").only().title()).isNull();
  }

  @Test
  void readsAMessage() {
    Report report =
        Readings.of(
                """
                From: Herald Alerts <alerts@x.org>
                Date: Mon, 23 Nov 2015 14:11:00 +0200
                Subject: =?UTF-8?Q?Port_shelled_=E2=80=93_two_dead?=
                Message-ID: <1@x.org>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/html; charset=utf-8

                <p>The port was shelled.</p>
                --b
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                The port caf=E9 was shelled.
                --b--
                """)
            .only();
    assertThat(report.title()).isEqualTo("Port shelled – two dead");
    assertThat(report.text().strip()).isEqualTo("The port café was shelled.");
    assertThat(report.published()).hasToString("2015-11-23T14:11:00+02:00");
    assertThat(report.publisher()).isEqualTo("Herald Alerts");
  }

  @Test
  void readsAMailbox() {
    String message =
        """
        From alerts@x.org Mon Nov 23 14:11:00 2015
        From: alerts@x.org
        Subject: %s
        Date: Mon, 23 Nov 2015 14:11:00 +0200

        The port was shelled again.

        """;
    Readings read = Readings.of(message.formatted("One") + message.formatted("Two"));
    assertThat(read.reports()).extracting(Report::title).containsExactly("One", "Two");
  }
}
