package org.dateline.syntax;

import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * A token with its Universal Dependencies analysis.
 *
 * @param index its number in the sentence, from 0
 * @param token the token
 * @param lemma dictionary form, lower case but for names
 * @param upos universal tag, such as {@code VERB}
 * @param xpos Penn tag, such as {@code VBD}
 * @param head index of its head, -1 for the root
 * @param deprel relation to its head, with subtype, such as {@code nsubj:pass}
 */
public record Word(
    int index, Token token, String lemma, String upos, String xpos, int head, String deprel) {
  public String text() {
    return token.text();
  }

  public Span span() {
    return token.span();
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }
}
