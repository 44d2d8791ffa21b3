package org.dateline.event;

import java.util.Set;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Who is named by the words before an event's noun: nationality adjectives, states and
 * organisations do it ("Israeli raid", "US strike"), other places suffer it ("the Paris attacks").
 * Bound to one report.
 */
final class Modifiers {
  private final Entities entities;
  private final Places places;
  private final RoleWords words;

  /** Reads the modifiers of one report's nouns. */
  Modifiers(Entities entities, Places places, RoleWords words) {
    this.entities = entities;
    this.places = places;
    this.words = words;
  }

  /** Those of a noun's modifiers that do what it tells, or else those that suffer it. */
  void of(Match match, Word noun, boolean asActor, Set<Word> found) {
    Tree tree = match.tree();
    int sentence = tree.sentence().index();
    for (Word child : tree.children(noun)) {
      boolean modifier = child.deprel().equals("amod") || child.deprel().equals("compound");
      if (!modifier || match.has(child) || words.topics().contains(child.lemma())) {
        continue;
      }
      if (asActor && led(tree, child, found)) {
        continue;
      }
      for (Word each : new Clause(tree, child).conjuncts(child)) {
        Mention mention = entities.at(sentence, each);
        if (mention != null && acts(mention, each, sentence) == asActor) {
          found.add(each);
        }
      }
    }
  }

  private boolean acts(Mention mention, Word word, int sentence) {
    if (isTown(mention, word, sentence)) {
      return false;
    }
    return switch (mention.type()) {
      case GROUP, PERSON -> true;
      case ORGANISATION -> !isTownElsewhere(mention);
      case GPE -> word.upos().equals("ADJ") || isState(sentence, word);
      default -> false;
    };
  }

  /** "The <i>Afrin</i> offensive": a name taken for a body's that is a town's elsewhere. */
  private boolean isTownElsewhere(Mention mention) {
    Entity entity = entities.of(mention);
    return entity != null
        && entity.mentions().stream().anyMatch(other -> other.type() == Mention.Type.GPE);
  }

  /** "The Marib offensive": one word that names a place, whatever else bears the name. */
  private boolean isTown(Mention mention, Word word, int sentence) {
    PlaceMention place = places.spokenOfAt(sentence, word);
    return mention.first() == mention.last()
        && word.upos().equals("PROPN")
        && place != null
        && place.place().precision() != Place.Precision.COUNTRY;
  }

  private boolean isState(int sentence, Word word) {
    PlaceMention place = places.at(sentence, word);
    return place != null && place.place().precision() == Place.Precision.COUNTRY;
  }

  /** "US-led", "Saudi-backed": the leader acts with the rest. */
  private boolean led(Tree tree, Word modifier, Set<Word> found) {
    if (!modifier.xpos().equals("VBN")) {
      return false;
    }
    if (words.arrangers().contains(modifier.lemma())) {
      return true;
    }
    boolean any = false;
    for (Word child : tree.children(modifier)) {
      if (child.upos().equals("PROPN") || child.upos().equals("ADJ")) {
        found.add(child);
        any = true;
      }
    }
    return any;
  }
}
