package org.dateline.actor;

import java.util.List;
import java.util.function.Function;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;

/**
 * Whether a country is but a guess because no words of the report say whose somebody is: of a noun
 * ("police"), of who bears a title alone ("Bishop Adu"), and of what takes up one of these ("he",
 * "them"). Bound to one report.
 */
final class Guesses {
  private final String report;
  private final Entities entities;
  private final Locals locals;
  private final Persons persons;
  private final Function<Mention, List<Actor>> who;

  /**
   * @param who tells who a mention is
   */
  Guesses(
      String report,
      Entities entities,
      Locals locals,
      Persons persons,
      Function<Mention, List<Actor>> who) {
    this.report = report;
    this.entities = entities;
    this.locals = locals;
    this.persons = persons;
    this.who = who;
  }

  boolean isUnsaid(Actor actor) {
    return switch (actor.via()) {
      case AGENT -> locals.isUnsaid(actor);
      case TITLE, COREFERENCE -> isOfUnsaid(actor);
      case NAME, NATIONALITY, METONYM, ELSEWHERE -> false;
    };
  }

  private boolean isOfUnsaid(Actor actor) {
    for (Entity entity : entities.all()) {
      if (actor.id().equals(report + ":" + entity.id())) {
        List<Mention> names = of(entity, Mention.Kind.NAME);
        List<Mention> told = names.isEmpty() ? of(entity, Mention.Kind.NOMINAL) : names;
        return !told.isEmpty() && told.stream().allMatch(this::isUnsaid);
      }
    }
    return false;
  }

  private static List<Mention> of(Entity entity, Mention.Kind kind) {
    return entity.mentions().stream().filter(mention -> mention.kind() == kind).toList();
  }

  private boolean isUnsaid(Mention mention) {
    List<Actor> actors = who.apply(mention);
    return !actors.isEmpty()
        && actors.stream()
            .allMatch(
                actor ->
                    actor.via() == Actor.Via.TITLE
                        ? !persons.isSaid(mention)
                        : actor.via() == Actor.Via.AGENT && locals.isUnsaid(actor));
  }
}
