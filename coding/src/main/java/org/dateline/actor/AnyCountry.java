package org.dateline.actor;

import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Tells phrases for those who may be of any country: "diplomats", "foreign troops". Bound to one
 * report.
 */
final class AnyCountry {
  private final ActorWords words;
  private final Phrases phrases;
  private final Sectors says;

  AnyCountry(ActorWords words, Phrases phrases, Sectors says) {
    this.words = words;
    this.phrases = phrases;
    this.says = says;
  }

  /**
   * Who is of no country that the report is about: "diplomats", "foreign troops", "no government",
   * "a dictator"; but not "legislative leaders", who are of a body of some country.
   */
  boolean has(Mention mention) {
    Word head = phrases.head(mention);
    Word article = phrases.tree(mention).child(head, "det");
    String said = article == null ? "" : article.lowerText();
    boolean owned = phrases.tree(mention).child(head, "nmod:poss") != null;
    boolean leaders = words.ofBody(head.lemma()) && (owned || says.tellsKind(mention));
    boolean any = !leaders && (words.ofAnyCountry(head.lemma()) || words.varied(head.lemma()));
    boolean the = said.equals("the");
    return (head.xpos().equals("NNS")
            && ((any && !(the && words.varied(head.lemma())))
                || phrases.isModified(mention, this::isOfAnyOther)))
        || isOfSeveral(head, phrases.tree(mention))
        || phrases.isModified(mention, words::global)
        || isForeign(head, phrases.tree(mention))
        || words.whichever(said)
        || (words.indefinite(said) && any && phrases.tree(mention).child(head, "compound") == null);
  }

  /** "<i>Foreign</i> troops", but not "<i>state</i> officials". */
  private boolean isOfAnyOther(String modifier) {
    return words.ofAnyCountry(modifier) && !words.pairs(modifier);
  }

  /** "Officials from more than 50 <i>countries</i>", "courts in <i>Europe</i>". */
  private boolean isOfSeveral(Word head, Tree tree) {
    return tree.children(head).stream()
        .anyMatch(
            child ->
                Phrases.owns(tree, child)
                    && ((child.isPlural() && words.ofAnyCountry(child.lemma()))
                        || words.none(child.text())
                        || isForeign(child, tree)));
  }

  /** "<i>Foreign</i> extremist groups", "a <i>foreign</i> ship", "<i>international</i> experts". */
  private boolean isForeign(Word head, Tree tree) {
    Word article = tree.child(head, "det");
    boolean one = article != null && words.indefinite(article.lemma());
    return tree.children(head).stream()
        .anyMatch(
            child ->
                child.deprel().equals("amod")
                    && (words.global(child.lemma())
                        || ((one || head.xpos().equals("NNS")) && words.foreign(child.lemma()))));
  }
}
