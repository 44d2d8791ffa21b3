package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatWriterTest {
  private final FlatWriter writer = new FlatWriter();

  @Test
  void headerNamesEachColumnOnceInSnakeCase() throws IOException {
    StringWriter out = new StringWriter();
    writer.writeHeader(out);
    List<String> names = List.of(out.toString().strip().split(","));
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9_]+"));
    assertThat(names)
        .startsWith("id", "event_id", "report_id")
        .contains("actor_country", "recipient_code", "killed_best", "place_latitude")
        .endsWith("model_version");
  }

  @Test
  void aRowHasACellAColumn() throws IOException {
    StringWriter header = new StringWriter();
    writer.writeHeader(header);
    int columns = header.toString().split(",").length;
    assertThat(row()).endsWith("\r\n");
    assertThat(row().replaceAll("\"[^\"]*\"", "x").split(",", -1)).hasSize(columns);
  }

  @Test
  void cellsWithCommasAreQuoted() throws IOException {
    assertThat(row()).contains(",\"Rebels shelled Marib on Friday, killing");
  }

  @Test
  void tollsAndAmountsAreNumbers() throws IOException {
    assertThat(row()).contains(",12,,12,").contains(",5000000 USD,");
  }

  @Test
  void aRowTellsWhatItsReportWasReadFrom() throws IOException {
    StringWriter out = new StringWriter();
    writer.write(SampleReport.coded(SampleReport.full()), "june.zip!3.txt", out);
    assertThat(out.toString()).contains(",en,june.zip!3.txt,");
    assertThat(row()).contains(",en,,");
  }

  private String row() throws IOException {
    StringWriter out = new StringWriter();
    writer.write(SampleReport.coded(SampleReport.full()), out);
    return out.toString();
  }
}
