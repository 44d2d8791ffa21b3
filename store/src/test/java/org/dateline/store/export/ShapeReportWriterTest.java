package org.dateline.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.dateline.coding.ReportWriter;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Articles;
import org.junit.jupiter.api.Test;

class ShapeReportWriterTest {
  private static final Exports EXPORTS = Exports.load(Knowledge.shipped());

  private static List<String> lines(String shape) throws IOException {
    ReportWriter writer = EXPORTS.reportWriter(shape);
    StringWriter out = new StringWriter();
    writer.writeHeader(out);
    for (var coded : Articles.coded(Articles.BOMBING_AGAIN, Articles.VISIT)) {
      writer.write(coded, out);
    }
    return out.toString().lines().toList();
  }

  @Test
  void eachMentionIsAnEvent() throws IOException {
    List<String> polecat = lines("polecat");
    assertThat(polecat.get(0)).startsWith("Event ID\tEvent Date\t");
    assertThat(polecat).anyMatch(line -> line.contains("\tCONSULT\t") && line.contains("Macron"));
    assertThat(polecat).anyMatch(line -> line.contains("\tASSAULT\t") && line.contains("AFG"));
    assertThat(lines("gdelt")).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
    assertThat(lines("ucdp")).hasSize(2).element(1).asString().contains(",15,15,15,");
    assertThat(lines("petrarch")).anyMatch(line -> line.startsWith("20210304\tFRAGOV\tDEUGOV\t04"));
  }
}
