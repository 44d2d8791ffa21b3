package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.text.Span;
import org.dateline.time.EventDate;
import org.junit.jupiter.api.Test;

class DeedKindsTest {
  private static EventMention mention(String type, String frame) {
    return new EventMention(
        0,
        new Span(0, 8),
        type,
        List.of(),
        List.of(),
        List.of(),
        "181",
        List.of(),
        List.of(),
        new EventDate(null, null, null, EventDate.Basis.PUBLISHED, null),
        null,
        List.of(),
        List.of(),
        null,
        1,
        frame);
  }

  /** Sets in an order that no two starts of Java share once gave a captive changing captors. */
  @Test
  void deedsStandInTheOrderOfTheTable() {
    DeedKinds kinds = DeedKinds.load(Knowledge.shipped());
    assertThat(kinds.of(mention("ASSAULT", "assault.capture-person")).deeds())
        .containsExactly("abduct", "arrest");
    assertThat(kinds.of(mention("REQUEST", "assault.capture-person")).deeds()).isEmpty();
  }
}
