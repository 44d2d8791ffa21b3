package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void plainTextKeepsItsOffsets() {
    CodePoints points = CodePoints.of("Kyiv");
    assertThat(points.at(0)).isZero();
    assertThat(points.at(4)).isEqualTo(4);
  }

  @Test
  void aPairOfSurrogatesCountsOnce() {
    CodePoints points = CodePoints.of("a\uD83D\uDEA9b");
    assertThat(points.at(1)).isEqualTo(1);
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(4)).isEqualTo(3);
  }

  @Test
  void agreesWithTheLibraryOnRandomText() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      text.append((char) (random.nextInt(4) == 0 ? 0xD800 + random.nextInt(0x800) : 'a'));
    }
    CodePoints points = CodePoints.of(text.toString());
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
