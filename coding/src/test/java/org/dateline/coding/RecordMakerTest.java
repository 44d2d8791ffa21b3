package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordMakerTest {
  @Test
  void idsAreSixteenHexadecimalDigits() {
    assertThat(ids(SampleReport.coded(SampleReport.full())))
        .allMatch(id -> id.matches("[0-9a-f]{16}"));
  }

  @Test
  void theSameMentionHasTheSameIdEachTime() {
    assertThat(ids(SampleReport.coded(SampleReport.full())))
        .isEqualTo(ids(SampleReport.coded(SampleReport.full())));
  }

  @Test
  void mentionsOfOneReportHaveDifferentIds() {
    CodedReport coded =
        SampleReport.coded(SampleReport.full(), SampleReport.full(), SampleReport.bare());
    assertThat(ids(coded)).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void mentionsOfOneEventShareItsId() {
    CodedReport coded =
        SampleReport.coded(SampleReport.full(), SampleReport.full(), SampleReport.bare());
    List<String> events = coded.records().stream().map(EventRecord::eventId).toList();
    assertThat(events.get(1)).isEqualTo(events.get(0)).isIn(ids(coded).subList(0, 2));
    assertThat(events.get(2)).isEqualTo(ids(coded).get(2)).isNotEqualTo(events.get(0));
  }

  @Test
  void scoresComeFromTheOntology() {
    EventRecord record = SampleReport.coded(SampleReport.full()).records().get(0);
    assertThat(record.quad()).isEqualTo("MATERIAL CONFLICT");
    assertThat(record.score()).isNegative();
    assertThat(record.goldstein()).isEqualTo(-10);
    assertThat(record.sentence()).startsWith("Rebels shelled");
  }

  private static List<String> ids(CodedReport coded) {
    return coded.records().stream().map(EventRecord::id).toList();
  }
}
