package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom "the two countries" and "both nations" mean: the last two states named before them that are
 * not said as places ("in Syria"). Immutable.
 */
final class Pairs {
  private static final Set<String> TWO = Set.of("two", "both", "2");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "across");
  private static final List<Kind> STATES =
      List.of(Kind.STATE, Kind.METONYM, Kind.TERRITORY, Kind.ADJECTIVE);

  private final Analysis analysis;
  private final Entities entities;
  private final Lexicon lexicon;
  private final ActorWords words;

  Pairs(Analysis analysis, Entities entities, Lexicon lexicon, ActorWords words) {
    this.analysis = analysis;
    this.entities = entities;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Whether the phrase speaks of two states. */
  boolean isPair(Mention mention) {
    Tree tree = analysis.trees().get(mention.sentence());
    Word head = tree.word(mention.head());
    if (!words.pairs(head.lemma())) {
      return false;
    }
    for (Word child : tree.children(head)) {
      if (TWO.contains(child.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The names of the two, in the order of the text; empty where there are no two. */
  List<Mention> of(Mention pair) {
    List<Mention> names = new ArrayList<>();
    for (Entity entity : entities.all()) {
      for (Mention mention : entity.mentions()) {
        boolean before = mention.span().end() <= pair.span().begin();
        if (before && mention.kind() == Mention.Kind.NAME && !isPlace(mention)) {
          names.add(mention);
        }
      }
    }
    names.sort((a, b) -> Integer.compare(b.span().begin(), a.span().begin()));
    Mention last = null;
    for (Mention name : names) {
      String country = country(name);
      if (country != null && last == null) {
        last = name;
      } else if (country != null && last != null && !country.equals(country(last))) {
        return List.of(name, last);
      }
    }
    return List.of();
  }

  private @Nullable String country(Mention name) {
    Entry entry = lexicon.named(name.text(), STATES, null);
    return entry == null ? null : entry.country();
  }

  private boolean isPlace(Mention mention) {
    Tree tree = analysis.trees().get(mention.sentence());
    for (Word child : tree.children(tree.word(mention.head()))) {
      if (child.deprel().equals("case") && WHERE.contains(child.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
