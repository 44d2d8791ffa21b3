package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The names that stand behind a phrase and say whom it means: "its chief backer, <i>Turkey</i>",
 * "the three guarantors of the process – <i>Russia, Turkey and Iran</i>". Bound to one report.
 */
final class Appositions {
  private static final Set<Mention.Type> NAMES =
      Set.of(Mention.Type.GPE, Mention.Type.ORGANISATION, Mention.Type.OTHER);
  private static final Set<Mention.Type> WHO =
      Set.of(Mention.Type.PERSON, Mention.Type.GROUP, Mention.Type.ORGANISATION);

  private final Entities entities;
  private final Phrases phrases;
  private final Sectors says;
  private final Pairs pairs;

  Appositions(Entities entities, Phrases phrases, Sectors says, Pairs pairs) {
    this.entities = entities;
    this.phrases = phrases;
    this.says = says;
    this.pairs = pairs;
  }

  /**
   * In the order of the text; none where the phrase and the names differ in number, or where its
   * noun says what its people do, who are no state ("the soldiers, Syria and Iran").
   */
  List<Mention> of(Mention phrase) {
    Tree tree = phrases.tree(phrase);
    Word head = phrases.head(phrase);
    int number = pairs.number(phrase);
    for (int i = head.index() + 1; WHO.contains(phrase.type()) && i < tree.words().size(); i++) {
      Word word = tree.word(i);
      boolean direct = word.head() == head.index();
      if (word.deprel().equals("appos") && (direct || number > 1) && tree.under(word, head)) {
        List<Mention> names = isBracketed(tree, word) ? List.of() : listed(tree, word);
        boolean many = head.xpos().equals("NNS");
        boolean agrees = number > 1 ? names.size() == number : many == names.size() > 1;
        if (agrees && !names.isEmpty() && (number > 1 || mayBeState(phrase, names))) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** "A force in Lebanon (<i>UNIFIL</i>)" is told by its phrase. */
  private static boolean isBracketed(Tree tree, Word word) {
    return tree.word(word.index() - 1).text().equals("(");
  }

  private boolean mayBeState(Mention phrase, List<Mention> names) {
    return names.stream().allMatch(name -> name.type() != Mention.Type.GPE)
        ? phrase.type() != Mention.Type.PERSON
        : says.of(phrase, null).isEmpty();
  }

  /** A name and those listed with it; none where one of them is no name. */
  private List<Mention> listed(Tree tree, Word first) {
    List<Mention> names = new ArrayList<>();
    for (Word word : tree.words()) {
      boolean other = word.deprel().equals("conj") && word.head() == first.index();
      if (other || word.index() == first.index()) {
        Mention name = name(tree, word);
        if (name == null) {
          return List.of();
        }
        names.add(name);
      }
    }
    return names;
  }

  private @Nullable Mention name(Tree tree, Word word) {
    Mention name = entities.at(tree.sentence().index(), word);
    return name != null && name.kind() == Mention.Kind.NAME && NAMES.contains(name.type())
        ? name
        : null;
  }
}
