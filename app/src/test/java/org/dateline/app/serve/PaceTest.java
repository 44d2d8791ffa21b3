package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Pace pace = new Pace(2, Duration.ofSeconds(10), () -> now);

  @Test
  void refusesOneTooManyAndSaysHowLong() {
    pace.step("a");
    pace.step("a");
    assertThatThrownBy(() -> pace.step("a"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("11 seconds")
        .satisfies(e -> assertThat(((Problem) e).status()).isEqualTo(429));
    assertThatCode(() -> pace.step("b")).doesNotThrowAnyException();
  }

  @Test
  void beginsAnewAfterItsSpanOrWhenAllWasRight() {
    pace.step("a");
    pace.step("a");
    now = now.plusSeconds(11);
    assertThatCode(() -> pace.step("a")).doesNotThrowAnyException();
    pace.step("a");
    pace.forget("a");
    assertThatCode(() -> pace.step("a")).doesNotThrowAnyException();
  }
}
