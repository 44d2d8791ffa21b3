package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.lines("rebels shelled the port", 10))
        .containsExactly("rebels", "shelled", "the port");
  }

  @Test
  void cutsWordsThatAreTooLong() {
    assertThat(Wrapping.lines("an Antarctica", 5)).containsExactly("an", "Antar", "ctica");
  }

  @Test
  void anyWhiteSpaceIsOneSpace() {
    assertThat(Wrapping.lines(" a\n\tb ", 10)).containsExactly("a b");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Wrapping.lines("", 10)).containsExactly("");
  }
}
