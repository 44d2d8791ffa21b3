package org.dateline.actor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which group "about 100 militants", "jihadists" and "foreign fighters" are of in a report that
 * names one such group alone, and more than once. Bound to one report.
 */
final class Extremists {
  private final Lexicon lexicon;
  private final ActorWords words;
  private final Phrases phrases;

  /** The first name of the group; null where the report names none or several. */
  private final @Nullable Mention only;

  Extremists(
      Entities entities,
      Lexicon lexicon,
      ActorWords words,
      Phrases phrases,
      @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = phrases;
    Map<String, Mention> first = new LinkedHashMap<>();
    int named = 0;
    for (Mention mention : entities.mentions()) {
      Entry group = group(mention, published);
      if (group != null) {
        first.putIfAbsent(group.id(), mention);
        named++;
      }
    }
    this.only = first.size() == 1 && named > 1 ? first.values().iterator().next() : null;
  }

  private @Nullable Entry group(Mention mention, @Nullable LocalDate day) {
    Entry entry =
        mention.kind() == Mention.Kind.NAME
            ? lexicon.named(mention.text(), List.of(Kind.ORGANISATION), day)
            : null;
    return entry != null && lexicon.isExtremist(entry.id()) ? entry : null;
  }

  /** A name of the group that a phrase means; null where it means none, or tells more itself. */
  @Nullable Mention of(Mention phrase) {
    Word head = phrases.head(phrase);
    boolean foreign =
        words.standsForGroup(head.lemma()) && phrases.isModified(phrase, words::foreign);
    boolean many = head.xpos().equals("NNS");
    return only != null && many && (foreign || words.extreme(head.lemma())) && isPlain(phrase)
        ? only
        : null;
  }

  /** Whether nothing but a number and words such as "last" or "foreign" stand with the noun. */
  private boolean isPlain(Mention phrase) {
    Tree tree = phrases.tree(phrase);
    for (Word child : tree.children(phrases.head(phrase))) {
      boolean told =
          child.deprel().equals("nmod:poss")
              || Phrases.owns(tree, child)
              || (child.modifies() && !isVague(child));
      if (told) {
        return false;
      }
    }
    return true;
  }

  private boolean isVague(Word modifier) {
    return words.foreign(modifier.lemma())
        || words.extreme(modifier.lemma())
        || words.remaining(modifier.lemma())
        || words.sectorsOf(modifier.text()).contains("REB")
        || words.sectorsOf(modifier.text()).contains("REL");
  }
}
