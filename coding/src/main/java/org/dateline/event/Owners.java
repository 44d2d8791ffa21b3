package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** Finds the words that say whom a thing or a place belongs to. Bound to one report. */
final class Owners {
  /** Sectors of the hospitals, schools and companies that a thing may be for. */
  private static final Set<String> USES = Set.of("AGR", "BUS", "EDU", "MED");

  private static final List<String> BEHIND = List.of("by", "from");

  /** A place holds who suffers in it; who acts there is not of it: "a bomb in Kabul". */
  private static final List<String> HOLDING = List.of("by", "from", "in", "at");

  private final Entities entities;
  private final Actors actors;

  Owners(Entities entities, Actors actors) {
    this.entities = entities;
    this.actors = actors;
  }

  /**
   * Words below a word that may say whom it belongs to, the likeliest first.
   *
   * @param held whether a place says whose it is: of who suffers, and not of who acts in it
   */
  List<List<Word>> of(Tree tree, Word word, boolean held) {
    Clause clause = new Clause(tree, word);
    List<List<Word>> owners = new ArrayList<>();
    boolean others = actors.isOther(word.lemma()); // "Syria's allies" are not Syria
    if (!others) {
      owners.add(children(tree, word, "nmod:poss"));
    }
    List<Word> modifiers = new ArrayList<>(children(tree, word, "amod"));
    modifiers.addAll(
        word.upos().equals("SYM") ? List.<Word>of() : children(tree, word, "compound")); // "US$"
    modifiers.removeIf(modifier -> isUse(tree, word, modifier));
    owners.add(modifiers);
    if (!others) {
      owners.add(clause.prepositional("of"));
    }
    owners.add(children(tree, word, "appos"));
    for (String preposition : held ? HOLDING : BEHIND) {
      owners.add(clause.prepositional(preposition));
    }
    owners.add(holders(tree, word));
    return owners;
  }

  /** "<i>Hospital</i> funding", "<i>school</i> fees": what a thing that is nobody's is for. */
  private boolean isUse(Tree tree, Word thing, Word modifier) {
    int sentence = tree.sentence().index();
    Mention mention = entities.at(sentence, modifier);
    return mention != null
        && mention.kind() == Mention.Kind.NOMINAL
        && entities.at(sentence, thing) == null
        && modifier.upos().equals("NOUN")
        && actors.of(mention, null).stream()
            .allMatch(actor -> actor.country() == null && USES.containsAll(actor.sectors()));
  }

  /** "Positions <i>held by</i> rebels". */
  static List<Word> holders(Tree tree, Word word) {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(word)) {
      Clause clause = new Clause(tree, child);
      if (child.deprel().equals("acl") && clause.passive()) {
        found.addAll(clause.agents());
      }
    }
    return found;
  }

  /** Children of this relation, with who is listed beside them. */
  static List<Word> children(Tree tree, Word word, String deprel) {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(word)) {
      if (child.deprel().equals(deprel)) {
        found.addAll(new Clause(tree, word).conjuncts(child));
      }
    }
    return found;
  }
}
