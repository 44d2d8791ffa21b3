package org.dateline.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom an event concerns of which its own words do not say it, by another event that its sentence
 * tells beside it: who proposed what somebody refuses, who called off what after a promise, whom
 * somebody addresses by the verb beside it. Bound to one report.
 */
final class ActsBeside {
  private static final String JOINED = "conj";

  /** Relations of a noun that sums up what the sentence before it tells. */
  private static final Set<String> SUMS = Set.of("appos", "parataxis", "dep", "obl");

  private final Parties parties;
  private final SideFinder finder;
  private final TypeRules types;
  private final Set<String> occasions;
  private final Map<String, Answers> addressed;
  private final TalksBefore talks;

  ActsBeside(Parties parties, SideFinder finder, Rules rules) {
    this.parties = parties;
    this.finder = finder;
    this.types = rules.types();
    this.occasions = rules.grouper().occasions();
    this.addressed = rules.addressed();
    this.talks = new TalksBefore(parties, rules);
  }

  /**
   * Which events of a sentence say whom one of a type concerns.
   *
   * @param beside types of what the same people do
   * @param answers types of what others do before or after it
   * @param talks whether talks before it do
   */
  record Answers(Set<String> beside, Set<String> answers, boolean talks) {
    private static final Answers NONE = new Answers(Set.of(), Set.of(), false);
  }

  /** {@code events/addressed-types.tsv}, by type. */
  static Map<String, Answers> addressed(Knowledge knowledge) {
    Map<String, Answers> types = new HashMap<>();
    for (Row row :
        knowledge.table(
            "events/addressed-types.tsv", 1, "type", "beside", "answers", "talks", "note")) {
      Set<String> beside = Set.copyOf(row.list(1));
      Set<String> answers = Set.copyOf(row.list(2));
      types.put(row.cell(0), new Answers(beside, answers, row.cell(3).equals("yes")));
    }
    return Map.copyOf(types);
  }

  /**
   * "<i>Peru</i> proposed a truce, an idea that Chile rejected", "<i>Peru</i> closed the port, a
   * step condemned by Chile": who said or did what somebody refuses, welcomes or condemns by the
   * word for it that stands beside the sentence.
   */
  Sides ofProposal(Group group, List<Group> groups, Sides sides, @Nullable LocalDate on) {
    Reading answer = group.main();
    Tree tree = answer.match().tree();
    Word idea = idea(tree, answer.match().head());
    boolean answers = types.isRefusal(answer.type()) || types.isSupport(answer.type());
    if (idea == null
        || !(answers || types.isAccusation(answer.type()))
        || !sides.recipients().isEmpty()
        || (parties.isSomebody(tree, idea) && !idea.xpos().equals("NN"))) { // "something that …"
      return sides;
    }
    for (Group other : answers ? groups : List.<Group>of()) {
      Reading act = other.main();
      Word verb = act.match().head();
      boolean says = types.isDemand(act.type()) || types.isPromise(act.type());
      if (says && verb.index() < idea.index() && !tree.under(verb, idea)) {
        List<Actor> doers = parties.doers(tree, act.fillers().actors(), on);
        List<Actor> who = SideFinder.without(doers, sides.actors());
        if (Sides.known(who)) {
          return sides.with(sides.actors(), who);
        }
      }
    }
    boolean doesIt = new Clause(tree, answer.match().head()).infinitive(); // "the one to oppose it"
    List<Word> told = doesIt ? List.of() : doers(tree, idea);
    List<Actor> doers = parties.doers(tree, told, on);
    List<Actor> who = SideFinder.without(doers, sides.actors());
    return Sides.known(who) ? sides.with(sides.actors(), who) : sides;
  }

  /** The noun that a relative clause or a participle describes; null for none. */
  private static @Nullable Word idea(Tree tree, Word verb) {
    Word first = verb.deprel().equals(JOINED) ? tree.head(verb) : verb;
    return first != null && first.relation().equals("acl") ? tree.head(first) : null;
  }

  /**
   * Who did what a word beside the sentence sums up: the subject of the nearest verb above it that
   * has one; nobody where the word names a place or a thing, or is no apposition.
   */
  private List<Word> doers(Tree tree, Word idea) {
    boolean sum =
        SUMS.contains(idea.relation())
            && SideFinder.marker(tree, idea).isEmpty()
            && tree.children(idea).stream()
                .anyMatch(word -> word.relation().equals("punct") && word.index() < idea.index());
    boolean other = parties.isPlace(tree, idea) || parties.isThing(tree, idea);
    for (Word above = tree.head(idea); sum && !other && above != null; above = tree.head(above)) {
      List<Word> agents = above.isVerb() ? new Clause(tree, above).agents() : List.<Word>of();
      if (!agents.isEmpty()) {
        return agents;
      }
    }
    return List.of();
  }

  /** The sides, with those of another event's where nobody is told to whom it was done. */
  Sides of(Group group, List<Group> groups, Sides sides, @Nullable LocalDate on) {
    boolean open = sides.recipients().isEmpty() && !sides.itself() && !isToldOfSome(group.main());
    boolean only = sides.reached() && !SideFinder.ofSectors(sides.recipients());
    if (!(open || only) || !Sides.known(sides.actors())) {
      return sides;
    }
    for (Group other : groups) {
      List<Actor> found = List.of();
      if (!other.main().equals(group.main())) {
        List<Actor> partners = partners(group.main(), other, sides, on);
        found = partners.isEmpty() && open ? from(group, other, sides, on) : partners;
      }
      if (!found.isEmpty()) {
        return sides.with(sides.actors(), found);
      }
    }
    return sides;
  }

  /** "Urged <i>others</i> to follow": people of whom the event's own words say no more. */
  private boolean isToldOfSome(Reading main) {
    Tree tree = main.match().tree();
    return main.fillers().recipients().stream().anyMatch(word -> parties.unnamed().is(tree, word));
  }

  /** With whom somebody talked before. */
  private List<Actor> partners(Reading act, Group other, Sides sides, @Nullable LocalDate on) {
    boolean talked = addressed.getOrDefault(act.type(), Answers.NONE).talks();
    return talked ? people(talks.partners(act, other, sides.actors(), on)) : List.of();
  }

  private List<Actor> from(Group group, Group other, Sides sides, @Nullable LocalDate on) {
    Reading main = group.main();
    Reading act = other.main();
    Answers told = addressed.getOrDefault(main.type(), Answers.NONE);
    boolean answer = told.answers().contains(act.type()) && isAnswer(main.match(), act.match());
    boolean beside =
        main.match().part() == Frame.Part.VERB
            && told.beside().contains(act.type())
            && isBeside(main, act);
    if (!answer && !beside) {
      return List.of();
    }
    Sides theirs = finder.of(other, on);
    boolean same = theirs.actors().stream().anyMatch(actor -> Sides.has(sides.actors(), actor));
    List<Actor> others = SideFinder.without(theirs.recipients(), sides.actors());
    if (answer) {
      boolean among =
          same || !people(others).isEmpty(); // "their union signed a deal with the firm"
      return among ? List.of() : people(theirs.actors());
    }
    return same && !theirs.reached() ? people(others) : List.of();
  }

  /** "Drivers ended their strike <i>after</i> the ministry promised to pay". */
  private boolean isAnswer(Match one, Match other) {
    return isOccasion(one, other) || isOccasion(other, one);
  }

  private boolean isOccasion(Match occasion, Match deed) {
    Tree tree = deed.tree();
    Word verb = occasion.anchor();
    Word above = verb.relation().equals("advcl") ? tree.head(verb) : null;
    return above != null
        && (deed.has(above) || deed.anchor().equals(above))
        && tree.children(verb).stream()
            .filter(word -> word.deprel().equals("mark") || word.deprel().equals("advmod"))
            .anyMatch(word -> occasions.contains(word.lemma()));
  }

  /** "<i>Summoned</i> the envoy and <i>warned</i> that …": two verbs of one subject. */
  private static boolean isBeside(Reading one, Reading other) {
    Tree tree = one.match().tree();
    Word first = one.match().anchor();
    Word second = other.match().anchor();
    boolean before = first.index() < second.index();
    return before ? isNext(tree, first, second) : isNext(tree, second, first);
  }

  private static boolean isNext(Tree tree, Word first, Word second) {
    boolean result = second.deprel().equals("advcl") && second.xpos().equals("VBG");
    if (result && first.equals(tree.head(second))) {
      return !new Clause(tree, second).hasSubject(); // "raided the club, seizing computers"
    }
    Word above = second.deprel().equals(JOINED) ? tree.head(second) : null;
    boolean joined =
        above != null
            && (above.equals(first)
                || (first.deprel().equals(JOINED) && above.equals(tree.head(first))));
    return joined && !new Clause(tree, second).hasSubject();
  }

  /** Those of a side who are somebody, and no place or thing of some country. */
  private static List<Actor> people(List<Actor> side) {
    return side.stream()
        .filter(one -> one.isState() || one.isOrganisation() || !one.sectors().isEmpty())
        .toList();
  }
}
