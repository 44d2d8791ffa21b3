package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.Places;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** People of whom nothing is known but that they are some. Bound to one report. */
final class OrdinaryPeople {
  private final Entities entities;
  private final Actors actors;
  private final Places places;
  private final PeopleWords words;

  OrdinaryPeople(Entities entities, Actors actors, Places places, PeopleWords words) {
    this.entities = entities;
    this.actors = actors;
    this.places = places;
    this.words = words;
  }

  /**
   * "<i>Many</i> blame the ministry", "asked <i>anyone</i> who saw it": people whom no word names,
   * and no number of things ("pledged more"). Empty where a filler is anybody else.
   */
  List<Actor> unnamed(Tree tree, List<Word> fillers) {
    List<Actor> found = new ArrayList<>();
    for (Word filler : fillers) {
      boolean bare = tree.children(filler).stream().noneMatch(c -> c.relation().equals("nmod"));
      if (!words.isWritten(filler) || !bare) {
        return List.of();
      }
      found.add(actors.people(NounPhrase.span(tree, filler)));
    }
    return found;
  }

  /**
   * "Spoke to both <i>owners</i>", "charged <i>Ruiz</i>": people of no kind that the knowledge has,
   * and names of which nothing is known. Empty where a filler is anybody or anything else.
   */
  List<Actor> of(Tree tree, List<Word> fillers) {
    List<Actor> found = new ArrayList<>();
    for (Word filler : fillers) {
      Mention mention = entities.at(tree.sentence().index(), filler);
      if (mention == null || !isOrdinary(tree, filler, mention)) {
        return List.of();
      }
      boolean name = mention.kind() == Mention.Kind.NAME;
      found.add(name ? actors.unknown(mention) : actors.people(NounPhrase.span(tree, filler)));
    }
    return found;
  }

  /** "Lined up the men and fired at <i>them</i>". */
  private boolean isOfOrdinary(Mention pronoun) {
    return entities.members(pronoun).stream().anyMatch(OrdinaryPeople::isPerson)
        && actors.of(pronoun, null).isEmpty();
  }

  private boolean isOrdinary(Tree tree, Word word, Mention mention) {
    return switch (mention.kind()) {
      case NOMINAL -> mention.type() == Mention.Type.PERSON;
      case NAME ->
          (mention.type() == Mention.Type.PERSON
                  || mention.type() == Mention.Type.ORGANISATION
                  || mention.type() == Mention.Type.OTHER)
              && !actors.isKnown(mention)
              && places.at(tree.sentence().index(), word) == null;
      case PRONOUN -> isOfOrdinary(mention);
    };
  }

  /**
   * "Freed a priest and <i>a sexton</i>", "four people, including <i>two tailors</i>": who is
   * listed with people of a kind that is known, though he is of none.
   *
   * @param told whom the list names
   * @param found those who are known
   */
  List<Actor> listed(Tree tree, List<Word> told, List<Actor> found) {
    List<Actor> more = new ArrayList<>();
    for (Word word : SideFinder.ofSectors(found) ? told : List.<Word>of()) {
      Mention mention = entities.at(tree.sentence().index(), word);
      boolean person = mention != null && isPerson(mention) && actors.of(mention, null).isEmpty();
      Actor people = person ? actors.people(NounPhrase.span(tree, word)) : null;
      if (people != null && found.stream().noneMatch(a -> a.span().overlaps(people.span()))) {
        more.add(people);
      }
    }
    return more;
  }

  /**
   * "<i>A tailor</i> in Goma": somebody of a place is no place; nor is "<i>a village</i> in Kivu",
   * where people live.
   */
  Actor there(Tree tree, Word word, Actor actor) {
    String country = actor.country();
    boolean person = isPerson(entities.at(tree.sentence().index(), word));
    boolean people =
        (person && actor.isPlace()) || (isSomewhere(tree, word) && actor.sectors().isEmpty());
    return people && country != null
        ? actors.in(actors.people(NounPhrase.span(tree, word)), country)
        : actor;
  }

  /** "<i>A village</i> in Kivu"; not "the town of Goma". */
  private boolean isSomewhere(Tree tree, Word word) {
    return words.isSettlement(word)
        && tree.children(word).stream()
            .anyMatch(c -> c.relation().equals("nmod") && SideFinder.marker(tree, c).equals("in"));
  }

  private static boolean isPerson(@Nullable Mention mention) {
    return mention != null
        && mention.kind() == Mention.Kind.NOMINAL
        && mention.type() == Mention.Type.PERSON;
  }

  /** "Nine people, among them <i>two girls</i>": who is only of those that are told. */
  static boolean isOneOf(Actor one, List<Actor> others) {
    return one.via() == Actor.Via.AGENT
        && one.sectors().equals(List.of("CVL"))
        && others.stream()
            .anyMatch(
                other ->
                    other.sectors().equals(one.sectors())
                        && Objects.equals(other.country(), one.country()));
  }
}
