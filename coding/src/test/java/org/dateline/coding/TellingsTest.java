package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.dedupe.Telling;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;
import org.junit.jupiter.api.Test;

class TellingsTest {
  private static final CodedReport CODED = SampleReport.coded(SampleReport.full());
  private static final Telling TELLING = Tellings.of(CODED, "wire:7").get(0);

  @Test
  void aTellingSaysWhoTellsIt() {
    assertThat(TELLING.id()).isEqualTo(CODED.records().get(0).id());
    assertThat(TELLING.reportId()).isEqualTo("r1");
    assertThat(TELLING.origin()).isEqualTo("wire:7");
    assertThat(TELLING.publisher()).isEqualTo("Wire");
    assertThat(TELLING.published()).isEqualTo(Instant.parse("2021-03-06T06:05:00Z"));
  }

  @Test
  void aTellingSaysWhatTheMentionSays() {
    assertThat(TELLING.type()).isEqualTo("ASSAULT");
    assertThat(TELLING.modes()).containsExactly("explosives");
    assertThat(TELLING.contexts()).containsExactly("military");
    assertThat(TELLING.auxiliaries()).containsExactly("historical");
    assertThat(TELLING.when().basis()).isEqualTo(EventDate.Basis.STATED);
    assertThat(TELLING.where()).isNotNull();
    assertThat(TELLING.counts().get(0).kind()).isEqualTo(Toll.Kind.KILLED);
    assertThat(TELLING.counts().get(0).low()).isEqualTo(12);
  }

  @Test
  void aReportWithoutEventsTellsNothing() {
    assertThat(Tellings.of(SampleReport.coded(), "r1")).isEqualTo(List.of());
  }
}
