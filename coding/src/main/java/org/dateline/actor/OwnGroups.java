package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds the body or people that a phrase itself names: "ISIL extremists". Bound to one report. */
final class OwnGroups {
  private final Entities entities;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Memberships memberships;

  OwnGroups(Entities entities, Lexicon lexicon, Phrases phrases, Memberships memberships) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.memberships = memberships;
  }

  /**
   * "The European parliament", "Jewish settlers": a body or a people that the whole phrase names,
   * one of its words with a capital; null where it names none.
   */
  private @Nullable Entry whole(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    int first = mention.first();
    while (first < mention.head() && tree.word(first).upos().equals("DET")) {
      first++;
    }
    boolean named = false;
    for (int i = first; i < mention.head(); i++) {
      named |= Character.isUpperCase(tree.word(i).text().codePointAt(0));
    }
    return named
        ? lexicon.named(
            phrases.text(tree.span(first, mention.head())),
            List.of(Kind.ORGANISATION, Kind.PEOPLE),
            day)
        : null;
  }

  /** "ISIL extremists", "Taliban fighters": the organisation that the noun's modifier names. */
  @Nullable Entry of(Mention mention, @Nullable LocalDate day) {
    Entry whole = whole(mention, day);
    if (whole != null) {
      return whole;
    }
    Tree tree = phrases.tree(mention);
    for (int i = mention.first(); i < mention.head(); i++) {
      String name = nameAt(mention, tree.word(i));
      boolean backs = phrases.backs(tree, tree.word(i));
      Entry entry =
          name == null || backs ? null : lexicon.named(name, List.of(Kind.ORGANISATION), day);
      if (entry != null) {
        return entry;
      }
    }
    return memberships.of(mention, day);
  }

  /**
   * The name before a phrase's head that the word is in; an abbreviation, which the language model
   * may take for a noun ("<i>RSF</i> fighters"), is one. Null for other words.
   */
  private @Nullable String nameAt(Mention mention, Word word) {
    Mention inner = entities.at(mention.sentence(), word);
    if (inner != null && inner.kind() == Mention.Kind.NAME && inner.last() < mention.head()) {
      return inner.text();
    }
    String text = word.text();
    boolean letters = text.codePoints().allMatch(Character::isUpperCase);
    return letters && text.length() > 1 ? text : null;
  }

  /**
   * Of "<i>Danish</i> Islamic State members", whose group is no state's; null where none is told.
   */
  @Nullable String nationality(Mention mention, Entry group, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    boolean people = mention.type() == Mention.Type.PERSON && group.sectors().contains("REB");
    boolean stateless = group.country() != null && !lexicon.isState(group.country());
    for (Word word : people && stateless ? tree.children(phrases.head(mention)) : List.<Word>of()) {
      Entry adjective =
          word.deprel().equals("amod") && !phrases.backs(tree, word)
              ? lexicon.named(word.text(), List.of(Kind.ADJECTIVE), day)
              : null;
      if (adjective != null) {
        return adjective.country();
      }
    }
    return null;
  }
}
