package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
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
  Sides fill(Group group, List<Group> groups, Sides sides, @Nullable LocalDate on) {
    Reading main = group.main();
    Match match = main.match();
    Tree tree = match.tree();
    List<Actor> actors = sides.actors();
    if (actors.isEmpty()) {
      List<Word> told = main.fillers().actors();
      List<Word> likeliest = new ArrayList<>(learned.likeliest(match, "actor"));
      likeliest.removeAll(judges(main, groups));
      actors = known(parties.doers(tree, likeliest, on), sides.recipients());
      actors = actors.isEmpty() ? parties.ordinary().unnamed(tree, told) : actors;
    }
    List<Actor> recipients = sides.recipients();
    if (recipients.isEmpty() && actors.size() < 2 && !sides.itself()) {
      List<Word> told = main.fillers().recipients();
      List<Word> likeliest = learned.likeliest(match, "recipient");
      recipients = known(withoutPlaces(parties.of(tree, likeliest, on)), actors);
      recipients = recipients.isEmpty() ? parties.ordinary().unnamed(tree, told) : recipients;
      recipients = recipients.isEmpty() ? ordinary(tree, likeliest, actors) : recipients;
      recipients =
          recipients.isEmpty()
              ? ordinary(tree, learned.likelier(match, "recipient", told), actors)
              : recipients;
    }
    return sides.with(actors, recipients);
  }

  /** "<i>Chad's parliament</i> condemned the killing": who only says what he thinks of the deed. */
  private List<Word> judges(Reading deed, List<Group> groups) {
    Word above = deed.match().tree().head(deed.match().head());
    List<Word> judges = new ArrayList<>();
    for (Group group : groups) {
      Reading act = group.main();
      boolean said = types.isAccusation(act.type()) || types.isSupport(act.type());
      if (said && above != null && act.match().has(above) && !act.equals(deed)) {
        judges.addAll(act.fillers().actors());
      }
    }
    return judges;
  }

  /** People of no kind that is known; "bus <i>drivers</i> in Quito" who struck struck nobody. */
  private List<Actor> ordinary(Tree tree, List<Word> words, List<Actor> other) {
    return others(parties.ordinary().of(tree, words), other);
  }

  /** A city that only the model proposes is rather where it was done. */
  private static List<Actor> withoutPlaces(List<Actor> side) {
    return side.stream().filter(actor -> !actor.isPlace()).toList();
  }

  /** Those known who are not of the other side. */
  private static List<Actor> known(List<Actor> side, List<Actor> other) {
    List<Actor> others = others(side, other);
    return Sides.known(others) ? others : List.of();
  }

  private static List<Actor> others(List<Actor> side, List<Actor> other) {
    return side.stream()
        .filter(a -> !Sides.has(other, a))
        .filter(a -> other.stream().noneMatch(b -> b.span().overlaps(a.span())))
        .toList();
  }
}
