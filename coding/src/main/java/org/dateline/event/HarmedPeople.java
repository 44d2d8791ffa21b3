package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Whom violence harmed beside those at whom it was aimed. Bound to one report. */
final class HarmedPeople {
  private final Parties parties;
  private final TypeRules types;

  HarmedPeople(Parties parties, TypeRules types) {
    this.parties = parties;
    this.types = types;
  }

  /**
   * "Opened fire on a post, killing <i>a guard and a driver</i>": whom an attack on somebody else
   * harmed too; civilians alone are rather he ("a church, killing worshippers").
   */
  List<Actor> beside(Group group, Sides told, List<Actor> recipients, @Nullable LocalDate on) {
    List<Actor> found = new ArrayList<>(recipients);
    boolean attack = types.isViolence(group.main().type()) && SideFinder.ofSectors(recipients);
    for (Reading part : attack ? group.parts() : List.<Reading>of()) {
      Tree tree = part.match().tree();
      List<Actor> harmed =
          isHarmDone(part)
              ? SideFinder.without(parties.of(tree, part.fillers().recipients(), on), told.actors())
              : List.of();
      harmed.stream()
          .filter(victim -> harmed.size() > 1 || !victim.sectors().contains("CVL"))
          .filter(victim -> recipients.stream().noneMatch(who -> isSame(victim, who)))
          .forEach(found::add);
    }
    return found;
  }

  /** Whether both are the same words: "hit a patrol, killing <i>three soldiers</i>" is two. */
  private static boolean isSame(Actor victim, Actor attacked) {
    return victim.span().overlaps(attacked.span());
  }

  private static boolean isHarmDone(Reading reading) {
    return reading.match().frame().harm()
        && reading.match().part() == Frame.Part.VERB
        && !reading.standing().negation()
        && !new Clause(reading.match().tree(), reading.match().head()).infinitive();
  }

  /** "Killed two guards and wounded <i>six others</i>", "charged Ruiz and <i>two others</i>". */
  List<Actor> withOthers(Group group, List<Actor> recipients) {
    Reading main = group.main();
    boolean harm = types.isViolence(main.type());
    if (recipients.isEmpty() || !(harm || main.match().frame().contexts().contains("legal"))) {
      return recipients;
    }
    List<Actor> all = new ArrayList<>(recipients);
    boolean people = SideFinder.ofSectors(recipients); // and not only "the port"
    Actor kind = kind(group, recipients);
    for (Reading reading : group.readings()) {
      boolean told = reading.equals(main) || (people && reading.match().frame().harm());
      for (Actor more : told ? parties.others(reading) : List.<Actor>of()) {
        Actor others = kind == null ? more : parties.likewise(more, kind);
        if (all.stream().noneMatch(actor -> actor.span().overlaps(others.span()))) {
          all.add(others);
        }
      }
    }
    return all;
  }

  /**
   * "Three <i>guards</i> were killed and four others hurt": of what kind others are; null if any.
   */
  private static @Nullable Actor kind(Group group, List<Actor> recipients) {
    boolean several =
        group.readings().stream()
            .filter(reading -> reading.match().frame().harm())
            .flatMap(reading -> reading.fillers().recipients().stream())
            .filter(word -> recipients.get(0).span().contains(word.span()))
            .anyMatch(word -> word.xpos().equals("NNS"));
    return recipients.size() == 1 && several ? recipients.get(0) : null;
  }
}
