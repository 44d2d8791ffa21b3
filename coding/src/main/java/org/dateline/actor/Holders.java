package org.dateline.actor;

import java.time.LocalDate;
import org.dateline.actor.Actor.Via;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds who holds the office that a phrase names. Bound to one report. */
final class Holders {
  private final Entities entities;
  private final Places places;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Titles titles;
  private final ActorMaker maker;

  Holders(
      Entities entities,
      Places places,
      Lexicon lexicon,
      Phrases phrases,
      Titles titles,
      ActorMaker maker) {
    this.entities = entities;
    this.places = places;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.titles = titles;
    this.maker = maker;
  }

  /** "the Turkish president": who holds that office on the day. */
  @Nullable Actor of(Mention mention, String country, @Nullable LocalDate day) {
    if (day == null || phrases.isFormer(mention) || isOfPlaceWithin(mention)) {
      return null;
    }
    Entry title = titles.of(mention, country, day);
    if (title == null) {
      return null;
    }
    String office = title.key();
    Spell spell = lexicon.offices().holder(country, office, day);
    return spell == null ? null : maker.of(mention, spell, spell.sectors(), Via.TITLE);
  }

  /**
   * "The Texas attorney general", "the premier <i>of Ontario</i>": of a town or province, not of
   * the country that it lies in.
   */
  private boolean isOfPlaceWithin(Mention mention) {
    Tree tree = phrases.tree(mention);
    for (Word child : tree.children(phrases.head(mention))) {
      PlaceMention place = owns(tree, child) ? places.at(mention.sentence(), child) : null;
      if (place != null && place.place().precision() != Place.Precision.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  /** "The president <i>of Acme Corp</i>" is not the one of the country told of. */
  boolean isOfNamed(Mention mention) {
    Tree tree = phrases.tree(mention);
    return tree.children(phrases.head(mention)).stream()
        .filter(child -> owns(tree, child))
        .map(child -> entities.at(mention.sentence(), child))
        .anyMatch(whose -> whose != null && whose.kind() == Mention.Kind.NAME);
  }

  private static boolean owns(Tree tree, Word word) {
    return switch (word.deprel()) {
      case "compound", "nmod:poss" -> true;
      case "nmod" -> Phrases.preposition(tree, word).equals("of");
      default -> false;
    };
  }
}
