package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.time.EventDate;
import org.dateline.time.EventDate.Basis;
import org.dateline.time.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
  private static final CodedReport CODED =
      coded("Gunmen attacked a police station in Nairobi on Friday, killing at least 12 officers.");
  private static final CodedReport QUIET = coded("The soup was warm and the bread was fresh.");

  @Test
  void theTriggerIsMarkedAndTheRowFollows() throws IOException {
    assertThat(table(CODED, 100, false))
        .startsWith("story\n2015-11-23, Wire\n    TYPE ")
        .contains("  0 Gunmen [attacked] a police station")
        .containsPattern("\n    ASSAULT +2015-11-20 +Gunmen")
        .doesNotContain("\u001b");
  }

  @Test
  void coloursStandForBrackets() throws IOException {
    assertThat(table(CODED, 100, true))
        .contains("\u001b[1;33mattacked\u001b[0m")
        .doesNotContain("[attacked]");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 200})
  void noLineIsWiderThanTheTerminal(int width) throws IOException {
    assertThat(table(CODED, width, false).lines()).allMatch(line -> line.length() <= width);
  }

  @Test
  void aReportWithoutEventsSaysSo() throws IOException {
    assertThat(table(QUIET, 80, false)).isEqualTo("story\n2015-11-23, Wire\n    no events\n\n");
  }

  @Test
  void datesAreAsFineAsTheyAreKnown() {
    LocalDate day = LocalDate.of(2015, 11, 1);
    assertThat(date(day, day, Precision.DAY, Basis.STATED)).isEqualTo("2015-11-01");
    assertThat(date(day, day, Precision.DAY, Basis.PUBLISHED)).isEqualTo("(2015-11-01)");
    assertThat(date(day, LocalDate.of(2015, 11, 30), Precision.MONTH, Basis.STATED))
        .isEqualTo("2015-11");
    assertThat(
            date(
                LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), Precision.YEAR, Basis.STATED))
        .isEqualTo("2015");
    assertThat(date(day, null, Precision.DAY, Basis.STATED)).isEqualTo("2015-11-01 to ?");
    assertThat(date(null, null, null, Basis.PUBLISHED)).isEmpty();
  }

  @Test
  void anExplanationHasEveryStage() {
    String text = new Explanation(new Terminal(100, false), true, Set.of()).of(CODED);
    assertThat(text)
        .contains(
            "report r\n", "  published    2015-11-23\n", "\nentities\n", "\nsentence 0: Gunmen")
        .contains("attacked           attack           VERB", "  mention      Gunmen: nominal")
        .contains("  place        Nairobi: Nairobi", "  time         Friday: DATE 2015-11-20")
        .contains("EVENT        assault.attack [attacked]", "    cameo      ");
  }

  private static String date(LocalDate from, LocalDate to, Precision precision, Basis basis) {
    return EventCells.date(new EventDate(from, to, precision, basis, null));
  }

  private static String table(CodedReport coded, int width, boolean colours) throws IOException {
    StringWriter out = new StringWriter();
    new TableWriter(new Terminal(width, colours)).write(coded, out);
    return out.toString();
  }

  private static CodedReport coded(String text) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    Published published = Published.on(LocalDate.of(2015, 11, 23));
    Report report = new Report("r", "story", null, "Wire", published, "en", text, layout);
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      return coder.code(report);
    }
  }
}
