package org.dateline.actor;

import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whose counterpart somebody is, who holds the same office in another country: "his Kenyan
 * counterpart", "his Kenyan counterpart Ali Omar". Bound to one report.
 */
final class Counterparts {
  private final Entities entities;
  private final ActorWords words;
  private final Phrases phrases;

  Counterparts(Entities entities, ActorWords words, Phrases phrases) {
    this.entities = entities;
    this.words = words;
    this.phrases = phrases;
  }

  /** Who has a mention's bearer for a counterpart; null where it is nobody's. */
  @Nullable Mention of(Mention mention) {
    Word noun = noun(mention);
    Word owner = noun == null ? null : phrases.tree(mention).child(noun, "nmod:poss");
    Mention whose = owner == null ? null : entities.at(mention.sentence(), owner);
    return whose == null || entities.withMembers(mention).contains(whose) || isCounterpart(whose)
        ? null
        : whose;
  }

  /** Whether somebody is called another's counterpart himself: of two such neither tells more. */
  private boolean isCounterpart(Mention whose) {
    return entities.withMembers(whose).stream().anyMatch(member -> noun(member) != null);
  }

  /** "Counterpart": the head of a phrase, or the noun right before a name. */
  private @Nullable Word noun(Mention mention) {
    if (mention.kind() == Mention.Kind.NOMINAL) {
      Word head = phrases.head(mention);
      return words.alike(head.lemma()) ? head : null;
    }
    int first = mention.first();
    Word before = first == 0 ? null : phrases.tree(mention).word(first - 1);
    return mention.kind() == Mention.Kind.NAME && before != null && words.alike(before.lemma())
        ? before
        : null;
  }
}
