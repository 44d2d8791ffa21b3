package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void countsWordsWithoutCaseAndAccents() {
    assertThat(Terms.of("Café café, CAFE's 2,000"))
        .isEqualTo(Map.of("cafe", 3, "s", 1, "2", 1, "000", 1));
  }

  @Test
  void aQueryKeepsItsStars() {
    assertThat(Terms.ofQuery("Hod* port hod*")).containsExactly("hod*", "port");
    assertThat(Terms.ofQuery(" * ")).isEmpty();
  }
}
