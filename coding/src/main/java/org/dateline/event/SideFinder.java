package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who did an event to whom: the parties of its own words, else of the words that say more of it,
 * else of what it is about, else of what it depends on ("will close the border unless …"), else
 * those further inside its phrases. Bound to one report.
 */
final class SideFinder {
  /** Prepositions behind which the law says for what it holds somebody. */
  private static final Set<String> FOR = Set.of("in", "for", "over", "with");

  private final Parties parties;
  private final RoleFinder roles;
  private final Reach reach;
  private final Homes homes;
  private final Ontology ontology;
  private final Map<String, String> stateActs;
  private final TypeRules types;
  private final HarmedPeople harmed;
  private final Camps camps;

  SideFinder(Parties parties, RoleFinder roles, Rules rules) {
    this.parties = parties;
    this.roles = roles;
    this.reach = rules.reach();
    this.homes = rules.homes();
    this.ontology = rules.ontology();
    this.stateActs = rules.stateActs();
    this.types = rules.types();
    this.camps = rules.camps();
    this.harmed = new HarmedPeople(parties, types, camps);
  }

  /** The sides of a group; whoever is only named in the phrase of who did it suffered nothing. */
  Sides of(Group group, @Nullable LocalDate on) {
    Sides told = told(group, on);
    Tree tree = group.main().match().tree();
    List<Actor> apart = parties.apart(tree, told.recipients(), told.actors());
    List<Actor> recipients = apart.isEmpty() ? toldOf(group.main(), told, on) : apart;
    return told.with(
        told.actors(), harmed.beside(group, told, harmed.withOthers(group, recipients), on));
  }

  /** "Told <i>Congress</i> that it would sell the ships": to whom somebody promises it. */
  private List<Actor> toldOf(Reading promise, Sides sides, @Nullable LocalDate on) {
    Word says = promise.standing().says();
    if (says == null || !types.isPromise(promise.type())) {
      return List.of();
    }
    Tree tree = promise.match().tree();
    Clause clause = new Clause(tree, says);
    List<Actor> speakers = parties.of(tree, clause.agents(), on);
    boolean own = sides.actors().stream().allMatch(actor -> Sides.has(speakers, actor));
    return own ? without(parties.of(tree, clause.patients(), on), sides.actors()) : List.of();
  }

  private Sides told(Group group, @Nullable LocalDate on) {
    Tree tree = group.main().match().tree();
    List<Actor> actors = doers(group, on);
    Reading harm = harm(group.main());
    if (harm != null) {
      List<Actor> doers = without(parties.of(tree, harm.fillers().actors(), on), actors);
      if (types.isSupport(group.main().type()) || Sides.known(doers) || isOfNobody(harm)) {
        return new Sides(actors, doers);
      }
    }
    List<Actor> named = heldBy(group.main(), recipients(group.main(), on), on);
    List<Actor> sent = sent(group.main(), on);
    List<Actor> recipients = withoutKind(without(named, actors), sent);
    boolean itself = recipients.isEmpty() && !named.isEmpty();
    for (Reading part : group.parts()) {
      if (actors.isEmpty()) { // "jailed <i>for insulting</i> the king": not by those jailed
        actors = without(parties.doers(tree, part.fillers().actors(), on), recipients);
      }
      if (!Sides.known(recipients)) {
        List<Actor> harmed = parties.of(tree, part.fillers().recipients(), on);
        recipients = Sides.known(harmed) || recipients.isEmpty() ? harmed : recipients;
      }
    }
    recipients = metThere(group, harmed.there(group, recipients, on), on);
    for (Reading content : group.main().content()) {
      if (recipients.isEmpty()) {
        recipients = fromContent(group.main(), content, actors, on);
      }
    }
    if (recipients.isEmpty() && group.main().standing().future()) {
      recipients = parties.of(tree, roles.at(group.main().match(), "condition"), on);
    }
    recipients = without(recipients, actors);
    if (isOfOwn(group.main(), recipients, actors)) {
      return new Sides(actors, List.of(), false, types.isPromise(group.main().type()));
    }
    boolean people = isDoneToPeople(group.main().type()) || types.isSeizure(group.main().type());
    if (recipients.isEmpty() && (people || group.main().match().frame().isLegal())) {
      recipients = parties.unnamed().of(tree, group.main());
    }
    if (recipients.isEmpty() && people) {
      recipients = whoLostIt(group.main(), on);
    }
    if (recipients.isEmpty()
        && reach.reaches(group.main().match().frame().type())
        && !isSomebody(tree, group.main())) {
      recipients = withoutKind(onOtherPath(group.main(), actors, on), sent);
    }
    boolean mutual = actors.size() > 1 || isAmongThemselves(group.main());
    if (recipients.isEmpty() && !mutual && !isSomebody(tree, group.main())) {
      List<Actor> reached = withoutKind(reached(group, actors, on), sent);
      return new Sides(actors, reached, !reached.isEmpty(), itself);
    }
    return new Sides(actors, recipients, false, itself);
  }

  /**
   * "Promised to hire <i>constables</i>", "agreed with Oman to reopen <i>consulates</i>", "warned
   * that <i>Lima</i> would strike back": of those who promise or threaten it, to nobody.
   */
  private boolean isOfOwn(Reading main, List<Actor> recipients, List<Actor> actors) {
    boolean promise = types.isPromise(main.type());
    if (recipients.isEmpty() || !(promise || types.isThreat(main.type()))) {
      return false;
    }
    List<Word> clause = new ArrayList<>(roles.at(main.match(), "clause object"));
    clause.addAll(promise ? List.of() : roles.at(main.match(), "clause subject"));
    boolean officials = areOfficials(main.type(), recipients, actors);
    List<Actor> said = recipients.stream().filter(actor -> actor.country() != null).toList();
    boolean theirs = promise && actors.size() > 1 && isAtHome(said, actors);
    return (officials || theirs) && clause.containsAll(main.fillers().recipients());
  }

  /** "Seized the town <i>from the army</i>"; where nobody is named those who live there. */
  private List<Actor> whoLostIt(Reading main, @Nullable LocalDate on) {
    Tree tree = main.match().tree();
    List<Actor> former = parties.of(tree, roles.at(main.match(), "from"), on);
    return ofSectors(former) ? former : parties.residents(tree, main.fillers().recipients());
  }

  /** Violence, and what harms people and is no event without them: "jailed <i>ten of them</i>". */
  private boolean isDoneToPeople(String type) {
    return types.isViolence(type) || (types.hasToll(type) && ontology.requiresRecipient(type));
  }

  /**
   * Who did it; of a deed that a noun tells ("<i>the shelling of a market</i> left ten dead") who
   * did that, and not whom or what it hit.
   */
  private List<Actor> doers(Group group, @Nullable LocalDate on) {
    Reading main = group.main();
    Tree tree = main.match().tree();
    List<Actor> doers = parties.doers(tree, main.fillers().actors(), on);
    for (Reading part : group.parts()) {
      if (tells(part, main)) {
        int noun = part.match().head().index();
        List<Word> behind =
            part.fillers().recipients().stream().filter(word -> word.index() > noun).toList();
        List<Actor> own = parties.doers(tree, part.fillers().actors(), on);
        return own.isEmpty() ? without(doers, parties.of(tree, behind, on)) : own;
      }
    }
    return doers;
  }

  /**
   * "Deployed <i>soldiers</i> along their border": whom somebody sends, who are no recipients even
   * where another word stands for them.
   */
  private List<Actor> sent(Reading reading, @Nullable LocalDate on) {
    Match match = reading.match();
    boolean sends =
        types.isOnGround(reading.type()) && !match.frame().recipient().contains("object");
    Clause clause = new Clause(match.tree(), match.head());
    List<Word> sent = sends ? clause.patients() : List.<Word>of();
    List<Word> people = sent.stream().filter(w -> parties.isSomebody(match.tree(), w)).toList();
    return parties.of(match.tree(), people, on).stream()
        .filter(actor -> !actor.sectors().isEmpty()) // not "the Greek border" where they stand
        .toList();
  }

  /** "Condemned the killing <i>of a teacher</i>": of whom nobody says who did it to her. */
  private static boolean isOfNobody(Reading harm) {
    return harm.fillers().actors().isEmpty() && !harm.fillers().recipients().isEmpty();
  }

  /** One side without those of the same country and kind as others. */
  private static List<Actor> withoutKind(List<Actor> side, List<Actor> others) {
    return side.stream()
        .filter(
            actor ->
                others.stream()
                    .noneMatch(
                        other ->
                            Objects.equals(other.country(), actor.country())
                                && other.sectors().equals(actor.sectors())))
        .toList();
  }

  /** Who fills the recipients' roles; a town before a meeting ("the Geneva talks") is its venue. */
  private List<Actor> recipients(Reading reading, @Nullable LocalDate on) {
    Match match = reading.match();
    List<Actor> found = parties.of(match.tree(), reading.fillers().recipients(), on);
    boolean meeting = match.part() == Frame.Part.NOUN && homes.isVenue(match.frame().type());
    return meeting ? found.stream().filter(a -> !a.isPlace()).toList() : found;
  }

  /**
   * "Seized the town from <i>rebels</i>", "from <i>Chad</i>": who held a place that an attack
   * takes, where a later path of its frame tells; else the place.
   */
  private List<Actor> heldBy(Reading reading, List<Actor> named, @Nullable LocalDate on) {
    boolean place = types.isViolence(reading.type()) && !named.isEmpty() && !ofSectors(named);
    Match match = reading.match();
    for (String path : place ? match.frame().recipient() : List.<String>of()) {
      List<Actor> found = parties.of(match.tree(), roles.at(match, path), on);
      if (ofSectors(found) || (path.equals("from") && Sides.known(found))) {
        return found;
      }
    }
    return named;
  }

  /** "Flew to Doha for talks with <i>rebels</i>": whom somebody meets, rather than where. */
  private List<Actor> metThere(Group group, List<Actor> recipients, @Nullable LocalDate on) {
    Reading main = group.main();
    boolean there =
        homes.isVenue(main.type())
            && !recipients.isEmpty()
            && main.fillers().recipients().stream()
                .allMatch(word -> parties.isPlace(main.match().tree(), word));
    for (Reading part : there ? group.parts() : List.<Reading>of()) {
      List<Actor> met = part.type().equals(main.type()) ? recipients(part, on) : List.of();
      if (ofSectors(met)) {
        return met;
      }
    }
    return recipients;
  }

  static String marker(Tree tree, Word word) {
    Word head = tree.head(word);
    return head == null ? "" : new Clause(tree, head).marker(word);
  }

  /** Whether somebody on a side is more than a place or a state. */
  static boolean ofSectors(List<Actor> side) {
    return side.stream().anyMatch(actor -> !actor.sectors().isEmpty());
  }

  /** Whether somebody on a side is more than a place, a state or the capital that stands for it. */
  static boolean areSomebody(List<Actor> side) {
    return side.stream()
        .anyMatch(actor -> !actor.sectors().isEmpty() && actor.via() != Actor.Via.METONYM);
  }

  /**
   * "Blamed <i>Iran</i> for the attack", "<i>a clerk</i> charged in the attack": the sides of a
   * deed that a noun tells and of which another group of the sentence accuses somebody, whom
   * nothing else says to have done it.
   */
  Sides accused(Group group, List<Group> groups, Sides sides, @Nullable LocalDate on) {
    Match deed = group.main().match();
    if (deed.part() != Frame.Part.NOUN
        || !sides.actors().isEmpty()
        || !ontology.quad(group.main().type()).endsWith("CONFLICT")) {
      return sides;
    }
    for (Group other : groups) {
      Reading act = other.main();
      Word above = deed.tree().head(deed.head());
      boolean told =
          (types.isAccusation(act.type()) && ContentPaths.admit(act.match(), deed.head()))
              || (types.isViolence(group.main().type()) && isPunished(act, deed.head()));
      boolean beside = above != null && act.fillers().recipients().contains(above);
      boolean accuses =
          told
              && above != null
              && (act.match().has(above) || (beside && deed.head().relation().equals("nmod")))
              && !act.fillers().recipients().contains(deed.head());
      List<Actor> accused =
          accuses ? parties.of(deed.tree(), act.fillers().recipients(), on) : List.<Actor>of();
      if (!accused.isEmpty()) {
        return new Sides(accused, without(sides.recipients(), accused));
      }
    }
    return sides;
  }

  /**
   * "Charged in <i>the abduction</i>", "jailed for <i>the attack</i>": what the law holds him for.
   */
  private static boolean isPunished(Reading act, Word deed) {
    Match match = act.match();
    String marker = new Clause(match.tree(), match.head()).marker(deed);
    boolean held = deed.relation().equals("obl") && marker.equals("of"); // "convicted of murder"
    return match.frame().isLegal() && (held || FOR.contains(marker));
  }

  /**
   * "Was arrested in Turkey": the state in which somebody is arrested, charged or convicted by
   * nobody who is named, for the words of {@code events/state-acts.tsv}.
   */
  Sides ofState(Group group, Sides sides) {
    Match match = group.main().match();
    String sector = stateActs.get(match.head().lemma().toLowerCase(Locale.ROOT));
    if (sector == null
        || !match.frame().isLegal()
        || !sides.actors().isEmpty()
        || sides.recipients().isEmpty()
        || sides.reached()) {
      return sides;
    }
    for (Word where : roles.at(match, "in")) {
      Actor state = parties.state(match.tree(), where, sector);
      if (state != null
          && sides.recipients().stream().noneMatch(a -> a.span().equals(state.span()))) {
        return sides.with(List.of(state), sides.recipients());
      }
    }
    return sides;
  }

  /**
   * "Launched airstrikes that have killed <i>dozens</i>": who carried out a deed that a noun tells
   * is who did what the noun is the subject of, and suffered by it who suffered by the deed.
   */
  Sides ofSameDeed(Group group, List<Group> groups, Sides sides, @Nullable LocalDate on) {
    Reading act = group.main();
    if (!types.isViolence(act.type())) {
      return sides;
    }
    List<Actor> actors = sides.actors();
    List<Actor> recipients = sides.recipients();
    for (Group other : groups) {
      if (actors.isEmpty() && tells(other.main(), act)) {
        actors = without(of(other, on).actors(), recipients);
      }
      if (recipients.isEmpty() && tells(act, other.main())) {
        recipients = without(of(other, on).recipients(), actors);
      }
    }
    return sides.with(actors, recipients);
  }

  /** Whether the noun of one deed is the subject of the verb of another. */
  private boolean tells(Reading noun, Reading verb) {
    return noun.match().part() == Frame.Part.NOUN
        && types.isViolence(noun.type())
        && types.isViolence(verb.type())
        && verb.match().part() == Frame.Part.VERB
        && verb.fillers().actors().contains(noun.match().head());
  }

  /**
   * The harm that somebody welcomes or condemns: "backed the overthrow of Assad" supports whoever
   * did it, "condemned Israel's raid on Gaza" accuses Israel. Null where there is none.
   */
  private @Nullable Reading harm(Reading act) {
    if (!types.isSupport(act.type()) && !types.isAccusation(act.type())) {
      return null;
    }
    for (Reading content : act.content()) {
      if (ontology.quad(content.type()).endsWith("CONFLICT")
          && content.match().part() == Frame.Part.NOUN
          && act.fillers().recipients().contains(content.match().head())) {
        return content;
      }
    }
    return null;
  }

  /** "They were abandoned", "these groups were": whoever that is, nobody else suffered it. */
  private boolean isSomebody(Tree tree, Reading reading) {
    List<Word> recipients = reading.fillers().recipients();
    return !recipients.isEmpty() && recipients.stream().allMatch(w -> parties.isSomebody(tree, w));
  }

  /** "A truce <i>between</i> rival militias": several in one phrase, each the other's party. */
  private static boolean isAmongThemselves(Reading reading) {
    Match match = reading.match();
    Clause clause = new Clause(match.tree(), match.head());
    return reading.fillers().actors().stream()
        .anyMatch(word -> clause.prepositional("between").contains(word));
  }

  /** Who fills a later path of the frame, where what fills the first one is nobody. */
  private List<Actor> onOtherPath(Reading reading, List<Actor> actors, @Nullable LocalDate on) {
    Match match = reading.match();
    for (String path : match.frame().recipient()) {
      List<Actor> found = without(parties.of(match.tree(), roles.at(match, path), on), actors);
      if (Sides.known(found)) {
        return found;
      }
    }
    return List.of();
  }

  /** The first known party that the event's phrases hold, however deep. */
  private List<Actor> reached(Group group, List<Actor> actors, @Nullable LocalDate on) {
    Match match = group.main().match();
    boolean home = reach.leavesHome(group.main().type());
    for (Word word : reach.of(match)) {
      List<Actor> found = without(parties.of(match.tree(), List.of(word), on), actors);
      if (Sides.known(found)) {
        boolean nobody =
            home
                && isAtHome(found, actors)
                && (isOnlyPlace(match.tree(), word, found) || areOwn(group, found, actors));
        return nobody ? List.of() : found;
      }
    }
    return List.of();
  }

  /**
   * "Put <i>its garrisons</i> on alert", "promised to hire <i>constables</i>": troops and officials
   * of those who move or promise them, and nobody else's.
   */
  private boolean areOwn(Group group, List<Actor> found, List<Actor> actors) {
    String type = group.main().type();
    boolean troops = found.stream().allMatch(actor -> actor.sectors().equals(List.of("MIL")));
    return (types.isOnGround(type) && troops) || areOfficials(type, found, actors);
  }

  /** Of one side with who promises something, or of one state with who threatens it. */
  private boolean areOfficials(String type, List<Actor> found, List<Actor> actors) {
    boolean own = found.stream().allMatch(actor -> camps.sides(actor, actors));
    boolean state = types.isThreat(type) && found.stream().allMatch(camps::isOfState);
    return own && (types.isPromise(type) || state);
  }

  /** "A vote in <i>Leeds</i>", "a truce in <i>the Libyan city</i>": a place and nobody in it. */
  private boolean isOnlyPlace(Tree tree, Word word, List<Actor> found) {
    return found.stream()
        .allMatch(
            actor -> actor.isPlace() || (actor.sectors().isEmpty() && parties.isPlace(tree, word)));
  }

  /** Whom a speech act concerns where its own words do not say: a party of what it is about. */
  private List<Actor> fromContent(
      Reading act, Reading content, List<Actor> actors, @Nullable LocalDate on) {
    Tree tree = act.match().tree();
    List<Actor> doers = without(parties.of(tree, content.fillers().actors(), on), actors);
    List<Actor> targets = without(parties.of(tree, content.fillers().recipients(), on), actors);
    boolean addressed = types.isDemand(act.type()) || types.isAccusation(act.type());
    List<Actor> first = addressed ? doers : targets;
    boolean frees =
        content.match().frame().transitive()
            && ontology.quad(content.type()).endsWith("COOPERATION");
    if (types.isDemand(act.type()) && frees) {
      return doers.isEmpty() ? without(parties.holding(content, on), actors) : doers;
    }
    if (!addressed && actors.size() > 1 && isAtHome(first, actors)) {
      return List.of(); // who agree with each other, on their own troops
    }
    return first.isEmpty() ? (addressed ? targets : doers) : first;
  }

  static boolean isAtHome(List<Actor> side, List<Actor> others) {
    return side.stream()
        .allMatch(a -> others.stream().anyMatch(b -> Objects.equals(a.country(), b.country())));
  }

  /** One side without those of another. */
  static List<Actor> without(List<Actor> side, List<Actor> other) {
    return side.stream().filter(actor -> !Sides.has(other, actor)).toList();
  }

  /** "X said Y must …": X asks Y; null where the speaker is unknown or speaks of itself. */
  @Nullable Sides demand(Tree tree, Word says, Sides sides, @Nullable LocalDate on) {
    List<Actor> speakers = parties.of(tree, new Clause(tree, says).agents(), on);
    List<Actor> asked = without(sides.actors(), speakers);
    return !Sides.known(speakers) || asked.isEmpty() ? null : new Sides(speakers, asked);
  }
}
