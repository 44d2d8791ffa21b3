package org.dateline.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.dedupe.Telling;
import org.dateline.dedupe.TellingJson;
import org.junit.jupiter.api.Test;

class TellingJsonTest {
  @Test
  void readsWhatItWrote() {
    TellingJson json = new TellingJson();
    for (Telling telling : RandomTellings.of(3, 50)) {
      assertThat(json.read(json.write(telling))).isEqualTo(telling);
    }
  }
}
