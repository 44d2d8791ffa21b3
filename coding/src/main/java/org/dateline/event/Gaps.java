package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who or whom of an event that is told for certain with one side only: whoever the model holds most
 * likely in the sentence, where no path of the frame leads to anybody, else people whom the
 * sentence does not name ("<i>Many</i> blame the ministry"). Bound to one report.
 */
final class Gaps {
  private final Parties parties;
  private final LearnedRoles learned;
  private final TypeRules types;

  Gaps(Parties parties, LearnedRoles learned, TypeRules types) {
    this.parties = parties;
    this.learned = learned;
    this.types = types;
  }

  /** The sides, with those of a side on which nobody is. */
  Sides fill(Group group, Sides sides, @Nullable LocalDate on) {
    Reading main = group.main();
    Match match = main.match();
    Tree tree = match.tree();
    List<Actor> actors = sides.actors();
    if (actors.isEmpty()) {
      List<Word> told = main.fillers().actors();
      actors =
          others(parties.doers(tree, learned.likeliest(match, "actor"), on), sides.recipients());
      actors = actors.isEmpty() ? parties.people(tree, told) : actors;
    }
    List<Actor> recipients = sides.recipients();
    if (recipients.isEmpty() && actors.size() < 2 && !sides.itself()) {
      List<Word> told = main.fillers().recipients();
      List<Word> likeliest = learned.likeliest(match, "recipient");
      recipients = others(withoutPlaces(parties.of(tree, likeliest, on)), actors);
      recipients = recipients.isEmpty() ? parties.people(tree, told) : recipients;
      if (recipients.isEmpty() && types.isSeizure(main.type())) {
        recipients = parties.unnamed(tree, main);
      }
      recipients = recipients.isEmpty() ? parties.ordinary(tree, likeliest) : recipients;
      recipients =
          recipients.isEmpty()
              ? parties.ordinary(tree, learned.likelier(match, "recipient", told))
              : recipients;
    }
    return sides.with(actors, recipients);
  }

  /** A city that only the model proposes is rather where it was done. */
  private static List<Actor> withoutPlaces(List<Actor> side) {
    return side.stream().filter(actor -> !actor.isPlace()).toList();
  }

  /** Those known who are not of the other side. */
  private static List<Actor> others(List<Actor> side, List<Actor> other) {
    List<Actor> others =
        side.stream()
            .filter(a -> !Sides.has(other, a))
            .filter(a -> other.stream().noneMatch(b -> b.span().overlaps(a.span())))
            .toList();
    return Sides.known(others) ? others : List.of();
  }
}
