package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Determiners.Kind;
import org.junit.jupiter.api.Test;

class DeterminersTest {
  private static final Determiners DETERMINERS = Determiners.load(Knowledge.shipped());

  @Test
  void saysWhatADeterminerSaysOfItsNoun() {
    assertThat(DETERMINERS.is("The", Kind.DEFINITE)).isTrue();
    assertThat(DETERMINERS.is("the", Kind.COUNTED)).isTrue();
    assertThat(DETERMINERS.is("an", Kind.INDEFINITE)).isTrue();
    assertThat(DETERMINERS.is("every", Kind.ANY)).isTrue();
    assertThat(DETERMINERS.is("both", Kind.PAIR)).isTrue();
    assertThat(DETERMINERS.is("both", Kind.DEFINITE)).isFalse();
    assertThat(DETERMINERS.is("rebels", Kind.DEFINITE)).isFalse();
  }
}
