package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Whom violence harmed beside those at whom it was aimed. Bound to one report. */
final class HarmedPeople {
  /** Prepositions that say beside what something happened. */
  private static final Set<String> NEAR = Set.of("near", "outside");

  private final Parties parties;
  private final TypeRules types;
  private final Camps camps;

  HarmedPeople(Parties parties, TypeRules types, Camps camps) {
    this.parties = parties;
    this.types = types;
    this.camps = camps;
  }

  /**
   * "Bombs went off near the square, killing <i>three people</i>", "hit a church, killing <i>six
   * nurses</i>", "shelled the edge of the town and wounded <i>a boy</i>", "<i>one</i> hurt in the
   * Malmö shooting": whom an attack harmed, rather than the place or thing where they were, unless
   * that is of the armed.
   */
  List<Actor> there(Group group, List<Actor> recipients, @Nullable LocalDate on) {
    Reading main = group.main();
    if (!types.isViolence(main.type()) || !isOnlyWhere(main, recipients)) {
      return recipients;
    }
    boolean told = SideFinder.areSomebody(recipients);
    for (Reading reading : told ? group.parts() : group.readings()) {
      Clause clause = new Clause(reading.match().tree(), reading.match().head());
      boolean verb =
          reading.match().part() == Frame.Part.VERB
              && !reading.standing().negation() // "but nobody was hurt"
              && !clause.infinitive();
      List<Actor> people = verb ? people(reading, on) : List.of();
      if (!people.isEmpty() && !people.equals(recipients)) {
        return people;
      }
    }
    return recipients;
  }

  private List<Actor> people(Reading reading, @Nullable LocalDate on) {
    Tree tree = reading.match().tree();
    List<Actor> people = parties.of(tree, reading.fillers().recipients(), on);
    return SideFinder.ofSectors(people) ? people : parties.unnamed().of(tree, reading);
  }

  /** Whether the recipients are places or things in which people are, and not these. */
  private boolean isOnlyWhere(Reading main, List<Actor> recipients) {
    Tree tree = main.match().tree();
    List<Word> where = main.fillers().recipients();
    if (recipients.isEmpty()) {
      return false;
    }
    if (SideFinder.areSomebody(recipients)) { // "a church", "outside a court"
      return !where.isEmpty()
          && where.stream().allMatch(word -> parties.isSite(tree, word))
          && (camps.peaceful(recipients) || where.stream().allMatch(word -> isNear(tree, word)));
    }
    boolean inside =
        !where.isEmpty() && where.stream().allMatch(word -> parties.isPlace(tree, word));
    boolean unnamed = where.stream().allMatch(word -> parties.unnamed().is(tree, word));
    boolean things = where.stream().allMatch(word -> parties.isThing(tree, word));
    return inside
        || (unnamed && recipients.stream().allMatch(Actor::isPlace))
        || (things && recipients.stream().noneMatch(Actor::isState));
  }

  /** "Outside <i>a police station</i>": which was not what was hit. */
  private static boolean isNear(Tree tree, Word word) {
    return NEAR.contains(SideFinder.marker(tree, word));
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
    if (recipients.isEmpty() || !(harm || main.match().frame().isLegal())) {
      return recipients;
    }
    List<Actor> all = new ArrayList<>(recipients);
    boolean people = SideFinder.ofSectors(recipients); // and not only "the port"
    Actor kind = kind(group, recipients);
    for (Reading reading : group.readings()) {
      boolean told = reading.equals(main) || (people && reading.match().frame().harm());
      for (Actor more : told ? parties.unnamed().others(reading) : List.<Actor>of()) {
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
