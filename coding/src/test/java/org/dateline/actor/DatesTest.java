package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  @Test
  void aDayIsItself() {
    assertThat(Dates.first("1999-12-31")).isEqualTo(LocalDate.of(1999, 12, 31));
    assertThat(Dates.last("1999-12-31")).isEqualTo(LocalDate.of(1999, 12, 31));
  }

  @Test
  void aMonthAndAYearHaveAFirstAndALastDay() {
    assertThat(Dates.first("2004-02")).isEqualTo(LocalDate.of(2004, 2, 1));
    assertThat(Dates.last("2004-02")).isEqualTo(LocalDate.of(2004, 2, 29));
    assertThat(Dates.first("2004")).isEqualTo(LocalDate.of(2004, 1, 1));
    assertThat(Dates.last("2004")).isEqualTo(LocalDate.of(2004, 12, 31));
  }

  @Test
  void nothingIsOpen() {
    assertThat(Dates.first("")).isNull();
    assertThat(Dates.last("")).isNull();
  }

  @Test
  void theEndsOfASpanAreInItAndMayBeOpen() {
    LocalDate first = LocalDate.of(2004, 2, 1);
    LocalDate last = LocalDate.of(2004, 2, 29);
    assertThat(Dates.within(first, first, last)).isTrue();
    assertThat(Dates.within(last, first, last)).isTrue();
    assertThat(Dates.within(last, null, first)).isFalse();
    assertThat(Dates.within(last, first, null)).isTrue();
    assertThat(Dates.within(first, last, null)).isFalse();
  }
}
