package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;

/** People whom no word names, "250", "five others", whom a deed harmed. Bound to one report. */
final class UnnamedPeople {
  private final Entities entities;
  private final Actors actors;
  private final PeopleWords words;
  private final Lists lists;

  UnnamedPeople(Entities entities, Actors actors, PeopleWords words, Lists lists) {
    this.entities = entities;
    this.actors = actors;
    this.words = words;
    this.lists = lists;
  }

  /**
   * "Killed <i>250</i>", "<i>five others</i> were wounded", "<i>those who flee</i>": people whom no
   * word names, whom a deed harmed. Those of a list with somebody are of their kind ("killed three
   * soldiers and wounded <i>seven</i>"), others civilians, as "people" are. Empty where a filler is
   * somebody or something else.
   */
  List<Actor> of(Tree tree, Reading reading) {
    List<Actor> found = new ArrayList<>();
    for (Word hit : reading.fillers().recipients()) {
      Word filler = lists.inside(tree, hit);
      if (!is(tree, filler, reading.match().frame().transitive())) {
        return List.of();
      }
      found.addAll(each(tree, reading.match(), filler));
    }
    return found;
  }

  private List<Actor> each(Tree tree, Match match, Word filler) {
    Span phrase = NounPhrase.span(tree, filler);
    List<Actor> kind = beside(tree, match, filler);
    return kind.isEmpty()
        ? List.of(actors.people(phrase))
        : kind.stream().map(actor -> actors.saidBy(actor, phrase)).toList();
  }

  /** "Ruiz and <i>two others</i>", "<i>dozens more</i>": more people beside those who are told. */
  List<Actor> others(Reading reading) {
    Tree tree = reading.match().tree();
    List<Actor> found = new ArrayList<>();
    for (Word filler : reading.fillers().recipients()) {
      boolean more =
          filler.lemma().equals("other")
              || tree.children(filler).stream()
                  .anyMatch(word -> word.index() > filler.index() && word.lemma().equals("more"));
      if (more && is(tree, filler)) {
        found.addAll(each(tree, reading.match(), filler));
      }
    }
    return found;
  }

  /** Whether a word stands for people whom no word names. */
  boolean is(Tree tree, Word word) {
    return is(tree, word, true);
  }

  private boolean is(Tree tree, Word word, boolean counted) {
    for (Word of : new Clause(tree, word).prepositional("of")) {
      Mention members = entities.at(tree.sentence().index(), of);
      boolean people = of.upos().equals("PRON") || (members != null && isOfPeople(members));
      if (!people) {
        return false; // "dozens of houses"
      }
    }
    Mention mention = entities.at(tree.sentence().index(), word);
    boolean person =
        mention != null
            && mention.type() == Mention.Type.PERSON
            && mention.kind() == Mention.Kind.NOMINAL;
    boolean number = counted && word.upos().equals("NUM") && !tree.isTime(word);
    return person || number || words.isStandIn(word);
  }

  private static boolean isOfPeople(Mention mention) {
    return switch (mention.type()) {
      case PERSON, GROUP, ORGANISATION -> true;
      default -> false;
    };
  }

  /** Whom the verb before it harmed: "killed three <i>soldiers</i> and wounded seven". */
  private List<Actor> beside(Tree tree, Match match, Word filler) {
    Word first = match.head().deprel().equals("conj") ? tree.head(match.head()) : null;
    List<Actor> found = new ArrayList<>();
    boolean passive = filler.deprel().equals("nsubj:pass"); // "and six others wounded"
    boolean unsaid = !filler.upos().equals("NOUN") || (passive && filler.lemma().equals("other"));
    if (first != null && unsaid) {
      for (Word whom : new Clause(tree, first).patients()) {
        Mention mention = entities.at(tree.sentence().index(), whom);
        if (mention != null && mention.kind() != Mention.Kind.NAME) {
          Parties.add(actors.of(mention, null), found);
        }
      }
    }
    return found;
  }
}
