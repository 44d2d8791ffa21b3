package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MorphologyTest {
  @Test
  void readsFeaturesInAnyOrder() {
    assertThat(Morphology.of("VerbForm=Part|Voice=Pass|Tense=Past"))
        .isEqualTo(new Morphology("", "", "", "Past", "Part", "Pass"));
  }

  @Test
  void passesOverWhatItDoesNotKeep() {
    assertThat(Morphology.of("Degree=Pos")).isEqualTo(Morphology.NONE);
    assertThat(Morphology.of("_")).isEqualTo(Morphology.NONE);
  }
}
