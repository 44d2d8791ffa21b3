package org.dateline.actor;

import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * People whom what is said of them makes refugees: "people <i>who have fled</i> the fighting",
 * "families <i>uprooted</i> by floods", "Hmong <i>who had sought asylum</i>"; not "a man who fled
 * the scene", nor "passengers who fled a burning bus". Bound to one report.
 */
final class Refugees {
  private static final List<String> REFUGEES = List.of("REF");

  private final Entities entities;
  private final ActorWords words;
  private final Phrases phrases;
  private final ActorMaker maker;

  Refugees(Entities entities, ActorWords words, Phrases phrases, ActorMaker maker) {
    this.entities = entities;
    this.words = words;
    this.phrases = phrases;
    this.maker = maker;
  }

  /** The same actors; as refugees where they are ordinary people who have fled. */
  List<Actor> of(Mention mention, List<Actor> told) {
    return haveFled(mention) ? told.stream().map(this::asRefugee).toList() : told;
  }

  private Actor asRefugee(Actor actor) {
    boolean civilian = actor.sectors().equals(List.of("CVL"));
    return civilian ? maker.as(actor, actor.country(), REFUGEES) : actor;
  }

  private boolean haveFled(Mention mention) {
    Tree tree = phrases.tree(mention);
    Word head = phrases.head(mention);
    return head.isPlural()
        && tree.children(head).stream()
            .anyMatch(
                child ->
                    child.relation().equals("acl")
                        && (hasFled(tree, child) || seeksRefuge(tree, child)));
  }

  private boolean hasFled(Tree tree, Word verb) {
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
    return past
        && words.flees(verb.lemma())
        && !isOfThing(tree.sentence().index(), tree.child(verb, "obj"));
  }

  private boolean seeksRefuge(Tree tree, Word verb) {
    Word sought = tree.child(verb, "obj");
    return sought != null && words.refuge(sought.lemma());
  }

  /** Whether somebody only got out of a building or a vehicle. */
  private boolean isOfThing(int sentence, @Nullable Word left) {
    Mention thing = left == null ? null : entities.at(sentence, left);
    return thing != null
        && switch (thing.type()) {
          case FACILITY, VEHICLE -> true;
          default -> false;
        };
  }
}
