package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.entity.Entities;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Who speaks through a document: "Amnesty put out a report accusing the army" is Amnesty's
 * accusation. For the nouns of {@code events/mouthpieces.tsv}. Bound to one report.
 *
 * @param nouns documents that speak for who made them
 */
record Authors(Set<String> nouns, Entities entities) {
  private static final List<String> MAKERS = List.of("by", "from");

  /** The same doers, each document replaced by its author where the sentence says who that is. */
  List<Word> of(Tree tree, List<Word> doers) {
    List<Word> found = new ArrayList<>();
    for (Word doer : doers) {
      List<Word> authors = isMouthpiece(doer) ? authors(tree, doer) : List.of();
      found.addAll(authors.isEmpty() ? List.of(doer) : authors);
    }
    return found;
  }

  private boolean isMouthpiece(Word word) {
    return word.upos().equals("NOUN") && nouns.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  private List<Word> authors(Tree tree, Word document) {
    Word owner = tree.child(document, "nmod:poss");
    if (owner != null && !owner.upos().equals("PRON")) {
      return List.of(owner);
    }
    for (String maker : MAKERS) {
      List<Word> phrase = new Clause(tree, document).prepositional(maker);
      if (!phrase.isEmpty()) {
        return phrase;
      }
    }
    Word verb = tree.head(document);
    if (verb != null && verb.upos().equals("VERB") && document.deprel().equals("obj")) {
      return of(tree, new Clause(tree, verb).agents());
    }
    return modifiers(tree, document);
  }

  /** "a U.S. congressional report". */
  private List<Word> modifiers(Tree tree, Word document) {
    for (Word child : tree.children(document)) {
      boolean modifier = child.deprel().equals("amod") || child.deprel().equals("compound");
      if (modifier && entities.at(tree.sentence().index(), child) != null) {
        return List.of(child);
      }
    }
    return List.of();
  }
}
