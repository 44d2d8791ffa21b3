package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Recent recent = new Recent(() -> now);
  private final AtomicInteger asked = new AtomicInteger();

  private String ask(String question) {
    byte[] answer =
        recent.answer(
            question, () -> (question + asked.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
    return new String(answer, StandardCharsets.UTF_8);
  }

  @Test
  void answersAgainWhatWasAskedAMomentAgo() {
    assertThat(ask("a")).isEqualTo("a1");
    assertThat(ask("a")).isEqualTo("a1");
    assertThat(ask("b")).isEqualTo("b2");
    now = now.plusMillis(1_001);
    assertThat(ask("a")).isEqualTo("a3");
  }

  @Test
  void forgetsWhatHasChangedAlsoWhileItIsAsked() {
    assertThat(ask("a")).isEqualTo("a1");
    recent.forget();
    assertThat(ask("a")).isEqualTo("a2");
    recent.answer(
        "c",
        () -> {
          recent.forget();
          return new byte[] {1};
        });
    assertThat(ask("c")).isEqualTo("c3");
  }

  @Test
  void keepsNeitherManyNorLargeAnswers() {
    ask("first");
    for (int i = 0; i < 64; i++) {
      ask("other" + i);
    }
    assertThat(ask("first")).isEqualTo("first66");
    recent.answer("large", () -> new byte[1024 * 1024]);
    assertThat(ask("large")).isEqualTo("large67");
  }
}
