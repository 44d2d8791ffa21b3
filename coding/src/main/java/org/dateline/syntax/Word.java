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
 * @param morphology what its form says
 * @param referent what it speaks of as the head of a mention
 */
public record Word(
    int index,
    Token token,
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel,
    Morphology morphology,
    Referent referent) {
  /** A word of whose morphology and referent nothing is known. */
  public Word(
      int index, Token token, String lemma, String upos, String xpos, int head, String deprel) {
    this(index, token, lemma, upos, xpos, head, deprel, Morphology.NONE, Referent.NONE);
  }

  /** The same word with another place in the tree. */
  Word under(int newHead, String newDeprel) {
    return new Word(index, token, lemma, upos, xpos, newHead, newDeprel, morphology, referent);
  }

  /** The same word as another part of speech. */
  Word as(String newLemma, String newUpos, String newXpos, Morphology newMorphology) {
    return new Word(
        index, token, newLemma, newUpos, newXpos, head, deprel, newMorphology, referent);
  }

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
