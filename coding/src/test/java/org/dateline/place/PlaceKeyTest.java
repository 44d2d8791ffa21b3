package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Sana'a, sanaa",
    "Al-Bab, al bab",
    "N.C., nc",
    "São Paulo, sao paulo",
    "Şırnak, sirnak",
    "Łódź, lodz",
    "Straße, strasse",
    "Ta‘izz, taizz",
    "Washington D.C., washington dc",
    "SANAA, sanaa"
  })
  void spellingsMeetInOneKey(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
  }

  @Test
  void signsAtTheEdgesLeaveNothing() {
    assertThat(PlaceKey.of(" (Troy) ")).isEqualTo("troy");
    assertThat(PlaceKey.of("—")).isEmpty();
  }

  @Test
  void likeKeysHaveOtherHashes() {
    assertThat(PlaceKey.hash("homs")).isNotEqualTo(PlaceKey.hash("hmos"));
    assertThat(PlaceKey.hash("a")).isNotEqualTo(PlaceKey.hash("b"));
  }
}
