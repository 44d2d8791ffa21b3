package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells where something was done from to whom it was done: a place in one's own country is no party
 * of what one does there. Bound to one report.
 */
final class Venues {
  /** Prepositions that say where something happened. */
  private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside");

  /** Prepositions that say over what ground it spread. */
  private static final Set<String> ALONG =
      Set.of("across", "along", "around", "off", "on", "throughout");

  /** Prepositions that say to where somebody went, which may be whom he meets there. */
  private static final Set<String> TO =
      Set.of("between", "into", "onto", "on", "over", "through", "to");

  /** Relations of a word inside the phrase of a place: "<i>Peru's Cusco</i> region". */
  private static final Set<String> PARTS = Set.of("compound", "flat", "nmod:poss", "amod", "appos");

  private final Parties parties;
  private final RoleFinder roles;
  private final Reach reach;
  private final TypeRules types;

  Venues(Parties parties, RoleFinder roles, Rules rules) {
    this.parties = parties;
    this.roles = roles;
    this.reach = rules.reach();
    this.types = rules.types();
  }

  /**
   * "Marched in <i>Caracas</i>": the sides without a place at home in which people show what they
   * want, troops stand or something was done; whom another path of the frame tells comes in.
   */
  Sides without(Group group, Sides sides, @Nullable LocalDate on) {
    if (areThere(group, sides) || isOnTheWay(group, sides)) {
      return sides.with(sides.actors(), List.of());
    }
    Reading main = group.main();
    Match match = main.match();
    boolean only = isGroundOnly(main, sides) || isScene(match, sides);
    for (String path : only ? match.frame().recipient() : List.<String>of()) {
      List<Word> others =
          roles.at(match, path).stream().filter(word -> !isGround(match.tree(), word)).toList();
      List<Actor> found = SideFinder.without(parties.of(match.tree(), others, on), sides.actors());
      if (Sides.known(found) && !isScene(match, sides.with(sides.actors(), found))) {
        return new Sides(sides.actors(), found);
      }
    }
    return only ? new Sides(sides.actors(), List.of()) : sides;
  }

  private boolean isGroundOnly(Reading main, Sides sides) {
    List<Word> where = main.fillers().recipients();
    return types.isOnGround(main.type())
        && !where.isEmpty()
        && where.stream().allMatch(word -> isGround(main.match().tree(), word))
        && isOfHome(sides);
  }

  /**
   * "Blocked a road in <i>Mirpur</i>", "police will be deployed across <i>the capital</i>": only
   * where it was, unless the frame asks whom it concerns by that preposition ("a curfew in Lyon").
   */
  private boolean isScene(Match match, Sides sides) {
    return !types.isViolence(match.frame().type()) // which harms whoever is there
        && !sides.recipients().isEmpty()
        && !sides.actors().isEmpty()
        && (SideFinder.isAtHome(sides.recipients(), sides.actors())
            || isOfNoCountry(sides.actors()))
        && sides.recipients().stream().allMatch(place -> isScene(match, place));
  }

  private boolean isScene(Match match, Actor where) {
    Tree tree = match.tree();
    Word head = head(tree, where);
    if (head == null || where.isOrganisation() || where.sectors().contains("CVL")) {
      return false;
    }
    String marker = SideFinder.marker(tree, head);
    boolean asked =
        match.frame().recipient().contains(marker) && !types.isOnGround(match.frame().type());
    boolean place = parties.isPlace(tree, head) || (isInside(marker) && parties.isSite(tree, head));
    return !asked
        && (place || !isSomebody(where))
        && (WHERE.contains(marker) || ALONG.contains(marker));
  }

  /** "In <i>the municipality</i>": where somebody is, though others may mean its officials. */
  private static boolean isInside(String marker) {
    return marker.equals("in") || marker.equals("inside");
  }

  /** The word on which the whole phrase of a place hangs; null where another sentence tells it. */
  private static @Nullable Word head(Tree tree, Actor place) {
    List<Word> words =
        tree.words().stream().filter(word -> place.span().contains(word.span())).toList();
    Word head =
        words.isEmpty()
            ? null
            : tree.top(words.get(0).index(), words.get(words.size() - 1).index());
    while (head != null && PARTS.contains(head.deprel())) {
      head = tree.head(head);
    }
    return head;
  }

  /** "Sent troops into <i>northern Chad</i>", "marched to <i>Lyon</i>": at home, and to nobody. */
  private boolean isOnTheWay(Group group, Sides sides) {
    Reading main = group.main();
    Tree tree = main.match().tree();
    List<Word> where = main.fillers().recipients();
    return types.isOnGround(main.type())
        && !sides.recipients().isEmpty()
        && sides.recipients().stream().noneMatch(Venues::isSomebody)
        && isOfHome(sides)
        && where.stream().anyMatch(word -> TO.contains(SideFinder.marker(tree, word)))
        && where.stream()
            .allMatch(word -> TO.contains(SideFinder.marker(tree, word)) || isGround(tree, word));
  }

  private static boolean isOfHome(Sides sides) {
    return SideFinder.isAtHome(sides.recipients(), sides.actors())
        || (isOfNoCountry(sides.actors())
            && sides.recipients().stream().noneMatch(Venues::isSomebody));
  }

  /** Whether somebody is more than a place or the state for which it may stand. */
  private static boolean isSomebody(Actor actor) {
    boolean place = actor.isState() && actor.via() == Actor.Via.COREFERENCE; // "the capital"
    return !place && SideFinder.areSomebody(List.of(actor));
  }

  private boolean isWhere(Tree tree, Word word) {
    return WHERE.contains(SideFinder.marker(tree, word)) && parties.isPlace(tree, word);
  }

  /** "Near <i>its border</i>", "off <i>its coast</i>", "on the island of <i>Corsica</i>". */
  private boolean isGround(Tree tree, Word word) {
    Word kind = SideFinder.marker(tree, word).equals("of") ? tree.head(word) : null;
    Word at = kind != null && parties.isPlace(tree, kind) ? kind : word;
    return isWhere(tree, at)
        || (ALONG.contains(SideFinder.marker(tree, at)) && parties.isPlace(tree, at));
  }

  /** "<i>Rival clans</i> signed a truce in Sool": of whom nothing says whose they are but where. */
  private boolean areThere(Group group, Sides sides) {
    return sides.reached()
        && reach.leavesHome(group.main().type())
        && !sides.actors().isEmpty()
        && sides.actors().stream().allMatch(actor -> actor.country() == null && isLocal(actor))
        && sides.recipients().stream()
            .allMatch(place -> place.sectors().isEmpty() && place.country() != null)
        && reach.of(group.main().match()).stream()
            .anyMatch(word -> isWhere(group.main().match().tree(), word));
  }

  private static boolean isLocal(Actor actor) {
    return !actor.sectors().isEmpty() && !actor.sectors().contains("GOV");
  }

  /** "<i>Nurses</i> at the port of Odesa struck": who takes the country of the place. */
  private static boolean isOfNoCountry(List<Actor> side) {
    return !side.isEmpty()
        && side.stream().allMatch(a -> a.country() == null && !a.sectors().isEmpty());
  }
}
