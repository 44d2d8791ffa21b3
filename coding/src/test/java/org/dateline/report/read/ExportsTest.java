package org.dateline.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** Exports of LexisNexis, Nexis Uni and Factiva, in text, HTML and RTF. */
class ExportsTest {
  private static final String LEXIS =
      """


                               1 of 2 DOCUMENTS

                             The Harbour Herald

                         January 11, 2010 Monday

      Port shelled, two dead

      BYLINE: JANE DOE

      SECTION: FOREIGN; Pg. 4

      LENGTH: 21 words

      DATELINE: GOMA

      The port was shelled on Sunday. Two people
      died, officials said.

      The army denied it.

      LOAD-DATE: January 12, 2010

      LANGUAGE: ENGLISH

      PUBLICATION-TYPE: Newspaper

                       Copyright 2010 Harbour Herald
                           All Rights Reserved


                               2 of 2 DOCUMENTS

                             The Harbour Herald

                         January 12, 2010 Tuesday

      Talks resume

      LENGTH: 5 words

      Talks resumed on Monday.

      LOAD-DATE: January 13, 2010
      """;

  @Test
  void splitsLexisNexis() {
    Readings read = Readings.of(LEXIS);
    assertThat(read.faults()).isEmpty();
    assertThat(read.reports())
        .extracting(Report::title)
        .containsExactly("Port shelled, two dead", "Talks resume");
    Report first = read.reports().get(0);
    assertThat(first.publisher()).isEqualTo("The Harbour Herald");
    assertThat(first.published()).hasToString("2010-01-11");
    assertThat(first.imprint().author()).isEqualTo("JANE DOE");
    assertThat(first.text())
        .isEqualTo(
            "The port was shelled on Sunday. Two people\ndied, officials said.\n\nThe army denied it.");
    assertThat(read.reports().get(1).text()).isEqualTo("Talks resumed on Monday.");
  }

  @Test
  void splitsNexisUni() {
    String document =
        """
        Port shelled, two dead

        The Harbour Herald

        January 11, 2019 Friday

        Copyright 2019 Harbour Herald All Rights Reserved

        Section: WORLD

        Length: 12 words

        Byline: Jane Doe

        Body

        The port was shelled on Sunday.

        Two people died.

        Classification

        Language: ENGLISH

        Load-Date: January 12, 2019

        End of Document

        """;
    Readings read = Readings.of(document + document.replace("Port", "Town"));
    assertThat(read.reports())
        .extracting(Report::title)
        .containsExactly("Port shelled, two dead", "Town shelled, two dead");
    assertThat(read.reports().get(0).publisher()).isEqualTo("The Harbour Herald");
    assertThat(read.reports().get(0).text())
        .isEqualTo("The port was shelled on Sunday.\n\nTwo people died.");
  }

  @Test
  void splitsFactivaWithCodes() {
    Report report =
        Readings.of(
                """
                <html><body><table><tr><td><b>HD</b></td><td>Port shelled, two dead</td></tr>
                <tr><td>BY</td><td>By Jane Doe</td></tr><tr><td>WC</td><td>12 words</td></tr>
                <tr><td>PD</td><td>23 November 2015</td></tr><tr><td>SN</td><td>Herald News</td></tr>
                <tr><td>LA</td><td>English</td></tr>
                <tr><td>LP</td><td><p>The port was shelled.</p></td></tr>
                <tr><td>TD</td><td><p>Two people died.</p><p>The army denied it.</p></td></tr>
                <tr><td>NS</td><td>gvio : Military Action</td></tr>
                <tr><td>AN</td><td>Document HRLD000020151123ebbn0001x</td></tr></table></body></html>
                """)
            .only();
    assertThat(report.id()).isEqualTo("HRLD000020151123ebbn0001x");
    assertThat(report.title()).isEqualTo("Port shelled, two dead");
    assertThat(report.publisher()).isEqualTo("Herald News");
    assertThat(report.published()).hasToString("2015-11-23");
    assertThat(report.text())
        .isEqualTo("The port was shelled.\n\nTwo people died.\n\nThe army denied it.");
  }

  @Test
  void splitsFactivaWithoutCodes() {
    Report report =
        Readings.of(
                """
                {\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Port shelled, two dead\\par\\par
                12 words\\par\\par 23 November 2015\\par\\par 14:11\\par\\par Herald News\\par\\par
                HRLD\\par\\par English\\par\\par (c) 2015 Harbour Herald\\par\\par
                The port caf\\'e9 was shelled.\\par\\par Two \\b people\\b0  died.\\par\\par
                Document HRLD000020151123ebbn0001x\\par}
                """)
            .only();
    assertThat(report.title()).isEqualTo("Port shelled, two dead");
    assertThat(report.publisher()).isEqualTo("Herald News");
    assertThat(report.published()).hasToString("2015-11-23");
    assertThat(report.text()).isEqualTo("The port café was shelled.\n\nTwo people died.");
  }

  /**
   * As Word files have it: each paragraph by itself, after a cover page that lists the documents.
   */
  @Test
  void readsNexisUniBehindItsCover() {
    String story =
        """
        %s

        The Harbour Herald

        January 11, 2010 Monday 10:12 AM GMT

        Copyright 2010 Harbour Herald All Rights Reserved

        Section: FOREIGN

        Length: 21 words

        Byline: Jane Doe

        Body

        The port was shelled on Sunday.

        The army denied it.

        Classification

        Language: ENGLISH

        Load-Date: January 12, 2010

        End of Document

        """;
    String cover =
        """
        Date and Time: Thursday, January 16, 2020 3:44:00 PM EST

        Documents (2)

        1. Port shelled

        | About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2020 LexisNexis

        """;
    Readings read =
        Readings.of(cover + story.formatted("Port shelled") + story.formatted("Port quiet"));
    assertThat(read.faults()).isEmpty();
    assertThat(read.reports())
        .extracting(Report::title)
        .containsExactly("Port shelled", "Port quiet");
    Report first = read.reports().get(0);
    assertThat(first.publisher()).isEqualTo("The Harbour Herald");
    assertThat(first.published()).hasToString("2010-01-11T10:12:00Z");
    assertThat(first.text()).isEqualTo("The port was shelled on Sunday.\n\nThe army denied it.");
  }

  @Test
  void aDocumentWithoutADateIsKept() {
    Report report =
        Readings.of("Port shelled\n\nBody\n\nThe port was shelled.\n\nEnd of Document\n").only();
    assertThat(report.title()).isEqualTo("Port shelled");
    assertThat(report.text()).isEqualTo("The port was shelled.");
    assertThat(report.published()).isNull();
  }

  @Test
  void anExportWithoutReportsIsAFault() {
    assertThat(Readings.of("Nothing here\n\nEnd of Document\n").messages())
        .containsExactly("0 is an export in which no report is found");
  }
}
