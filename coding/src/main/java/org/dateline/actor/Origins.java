package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is from by words that do not stand before the name: "two men from London, Tom Low
 * and <i>Ed Kay</i>", "<i>she</i> was stripped of British citizenship". Bound to one report.
 */
final class Origins {
  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;

  Origins(Entities entities, Lexicon lexicon, ActorWords words, Phrases phrases) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
  }

  /** The phrase of several people in apposition to which a list of names stands; else null. */
  @Nullable Mention listedBy(Mention name) {
    Tree tree = phrases.tree(name);
    Word word = phrases.head(name);
    boolean later = word.deprel().equals("conj");
    Word first = later ? tree.head(word) : word;
    if (name.kind() != Mention.Kind.NAME || first == null) {
      return null;
    }
    boolean beside = first.deprel().equals("appos");
    Word several = beside ? tree.head(first) : later && isListed(tree, first, word) ? first : null;
    Mention phrase =
        several == null || !several.xpos().equals("NNS")
            ? null
            : entities.at(name.sentence(), several);
    return phrase != null && phrase.kind() == Mention.Kind.NOMINAL ? phrase : null;
  }

  /** Whether a person's name stands in apposition to a noun, before another that is listed. */
  private boolean isListed(Tree tree, Word several, Word name) {
    for (Word child : tree.children(several)) {
      Mention other =
          child.deprel().equals("appos") && child.index() < name.index()
              ? entities.at(tree.sentence().index(), child)
              : null;
      if (other != null && other.type() == Mention.Type.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** The country whose citizenship the report says that somebody has or loses; null for none. */
  @Nullable String citizenship(Mention member, @Nullable LocalDate day) {
    Tree tree = phrases.tree(member);
    Word word = phrases.head(member);
    Word above = tree.head(word);
    if (above == null) {
      return null;
    }
    boolean owns = word.deprel().equals("nmod:poss") || Phrases.owns(tree, word);
    if (owns) {
      return words.citizenship(above.lemma()) ? country(tree, above, day) : null;
    }
    boolean loses = word.deprel().equals("nsubj:pass") || word.deprel().equals("obj");
    for (Word child : loses ? tree.children(above) : List.<Word>of()) {
      if (child.deprel().equals("obl") && words.citizenship(child.lemma())) {
        return country(tree, child, day);
      }
    }
    return null;
  }

  private @Nullable String country(Tree tree, Word citizenship, @Nullable LocalDate day) {
    for (Word child : tree.children(citizenship)) {
      Entry entry =
          child.deprel().equals("amod")
              ? lexicon.named(child.text(), List.of(Kind.ADJECTIVE), day)
              : null;
      if (entry != null) {
        return entry.country();
      }
    }
    return null;
  }
}
