package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void diacriticsCaseAndArticleDoNotCount() {
    assertThat(NameKey.of("The Élysée")).isEqualTo("elysee");
    assertThat(NameKey.of("Lech Wałęsa")).isEqualTo("lech walesa");
    assertThat(NameKey.of("Jonas Gahr Støre")).isEqualTo("jonas gahr store");
    assertThat(NameKey.of("YILDIRIM")).isEqualTo(NameKey.of("Yildirim"));
    assertThat(NameKey.of("O’Neill")).isEqualTo("o'neill");
  }

  @Test
  void theLastWordsOfANameMayStandForIt() {
    assertThat(NameKey.surnames("Enrique Peña Nieto")).containsExactly("pena nieto", "nieto");
    assertThat(NameKey.surnames("Suharto")).isEmpty();
  }

  @Test
  void anotherSpellingKeepsTheFirstNameAndTheNumberOfWords() {
    assertThat(NameKey.respells("Viktor Yanukovich", "Viktor Yanukovych")).isTrue();
    assertThat(NameKey.respells("Garcia Perez", "Alan García")).isFalse();
    assertThat(NameKey.respells("Ricardo Lagos Escobar", "Ricardo Lagos")).isFalse();
  }
}
