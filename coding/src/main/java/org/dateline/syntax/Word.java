package org.dateline.syntax;

import java.util.Locale;
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

  /** The text in small letters. */
  public String lowerText() {
    return text().toLowerCase(Locale.ROOT);
  }

  /** The lemma in small letters, as tables have it, of names too. */
  public String lowerLemma() {
    return lemma.toLowerCase(Locale.ROOT);
  }

  /** Whether it is a verb or an auxiliary. */
  public boolean isVerb() {
    return upos.equals("VERB") || upos.equals("AUX");
  }

  /** Whether it is a noun or a name. */
  public boolean isNoun() {
    return upos.equals("NOUN") || upos.equals("PROPN");
  }

  /** Whether it is a noun or name of several. */
  public boolean isPlural() {
    return xpos.equals("NNS") || xpos.equals("NNPS");
  }

  /** Whether it tells more of a noun, as an adjective or another noun: "<i>army</i> trucks". */
  public boolean modifies() {
    return deprel.equals("amod") || deprel.equals("compound");
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
