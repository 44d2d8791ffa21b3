package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Of which armed group people are said to be: "gunmen <i>believed to be members of the Shining
 * Path</i>", "attackers <i>linked to al-Shabaab</i>". Bound to one report.
 */
final class Memberships {
  /** "Believed to be <i>members</i> of the <i>Shining Path</i>". */
  private static final int DEPTH = 3;

  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;
  private final Sectors says;

  Memberships(Entities entities, Lexicon lexicon, ActorWords words, Phrases phrases, Sectors says) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    this.says = says;
  }

  /** Null where nothing behind the noun says it. */
  @Nullable Entry of(Mention people, @Nullable LocalDate day) {
    Tree tree = phrases.tree(people);
    Word head = phrases.head(people);
    for (Word said : people.type() == Mention.Type.PERSON ? said(tree, head) : List.<Word>of()) {
      Entry group = below(tree, said, day, DEPTH);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /** "Believed", "linked": what is said of a noun, which a tree may take for its verb. */
  private List<Word> said(Tree tree, Word head) {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(head)) {
      boolean says = words.deems(child.lemma()) || words.links(child.lemma());
      if (child.relation().equals("acl") && says) {
        found.add(child);
      }
    }
    Word next = head.index() + 1 < tree.words().size() ? tree.word(head.index() + 1) : null;
    if (next != null && head.head() == next.index() && words.deems(next.lemma())) {
      found.add(next);
    }
    return found;
  }

  private @Nullable Entry below(Tree tree, Word word, @Nullable LocalDate day, int depth) {
    boolean tells = words.links(word.lemma()) || words.ofBody(word.lemma());
    for (Word child : depth == 0 ? List.<Word>of() : tree.children(word)) {
      boolean behind = child.index() > word.index();
      Entry found =
          switch (child.relation()) {
            case "xcomp", "advcl" ->
                words.links(child.lemma()) || words.ofBody(child.lemma())
                    ? below(tree, child, day, depth - 1)
                    : null;
            case "obl", "nmod", "obj" -> tells && behind ? group(tree, child, day) : null;
            default -> null;
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Entry group(Tree tree, Word word, @Nullable LocalDate day) {
    Mention name = entities.at(tree.sentence().index(), word);
    Entry entry =
        name == null || name.kind() != Mention.Kind.NAME
            ? null
            : lexicon.named(name.text(), List.of(Kind.ORGANISATION), day);
    return entry != null && says.areAgainstGovernments(entry.sectors()) ? entry : null;
  }
}
