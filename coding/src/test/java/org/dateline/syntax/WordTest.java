package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;

class WordTest {
  private static Word word(String text, String lemma, String upos, String xpos, String deprel) {
    Token token = new Token(text, new Span(0, text.length()));
    return new Word(0, token, lemma, upos, xpos, -1, deprel);
  }

  @Test
  void givesItsTextAndLemmaInSmallLetters() {
    Word name = word("Kurds", "Kurd", "PROPN", "NNPS", "compound");
    assertThat(name.lowerText()).isEqualTo("kurds");
    assertThat(name.lowerLemma()).isEqualTo("kurd");
  }

  @Test
  void saysWhatItIs() {
    Word name = word("Kurds", "Kurd", "PROPN", "NNPS", "compound");
    Word auxiliary = word("has", "have", "AUX", "VBZ", "aux");
    assertThat(name.isPlural()).isTrue();
    assertThat(name.modifies()).isTrue();
    assertThat(name.isVerb()).isFalse();
    assertThat(auxiliary.isVerb()).isTrue();
    assertThat(auxiliary.isPlural()).isFalse();
    assertThat(auxiliary.modifies()).isFalse();
  }
}
