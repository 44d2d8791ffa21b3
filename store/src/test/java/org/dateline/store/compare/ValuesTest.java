package org.dateline.store.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  private static final Values VALUES = Values.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource({
    "actor-code, KENGOV, KEN",
    "actor-code, IGOUNOHLH, UNO",
    "actor-code, IGOEEC, EUR",
    "actor-code, IGO, IGO",
    "cameo, 0231, REQUEST",
    "cameo, 040, CONSULT",
    "cameo, 193, ASSAULT",
    "day, 20210305, 2021-03-05",
    "day, 2021-03-05 00:00:00.000, 2021-03-05",
    "name, France, FRA",
    "code, YEM, YEM"
  })
  void readsWhatShapesWrite(String as, String cell, String value) {
    assertThat(VALUES.read(as, cell)).containsExactly(value);
  }
}
