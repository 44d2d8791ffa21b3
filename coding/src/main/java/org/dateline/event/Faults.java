package org.dateline.event;

import java.util.List;
import org.dateline.actor.Actors;
import org.dateline.event.Grouper.Group;
import org.dateline.event.Realms.Realm;
import org.dateline.quantity.Toll;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Why a group of readings makes no event mention. Bound to one report. */
final class Faults {
  private final Rules rules;
  private final TypeRules types;
  private final Actors actors;
  private final DirectSpeech speech;
  private final @Nullable Realm realm;

  Faults(Rules rules, Actors actors, DirectSpeech speech, @Nullable Realm realm) {
    this.rules = rules;
    this.types = rules.types();
    this.actors = actors;
    this.speech = speech;
    this.realm = realm;
  }

  /**
   * Why a group makes no mention, null where it makes one.
   *
   * @param type the type that it would be of
   * @param modes its modes
   * @param placed whether its own sentence says where it happened
   */
  @Nullable String of(
      Group group, String type, List<String> modes, Sides sides, List<Toll> tolls, boolean placed) {
    Reading main = group.main();
    if (realm != null && realm.borrows(main.match().frame(), type, sides, tolls)) {
      return "only a word of " + realm.name();
    }
    String fault = ofWords(group);
    fault = fault == null ? ofParties(group, type, sides, tolls, placed) : fault;
    fault = fault == null ? ofPrivateLife(main, type, modes, sides) : fault;
    return fault == null ? ofType(main, type, sides) : fault;
  }

  /** What its own words say: that it is none, or none that is told. */
  private @Nullable String ofWords(Group group) {
    Reading main = group.main();
    if (main.standing().condition()) {
      return "only a condition, or what did not happen";
    }
    if (isPredicate(main.match()) && types.isDeed(main.type()) && !tellsHarm(group)) {
      return "says what something is, not what was done";
    }
    if (new Questions(main.match()).isAskedAbout()) {
      return "asked, not told";
    }
    boolean refused = types.isRefusal(main.type()) && main.standing().negation();
    return refused ? "not refused" : null;
  }

  private @Nullable String ofParties(
      Group group, String type, Sides sides, List<Toll> tolls, boolean placed) {
    Reading main = group.main();
    boolean told =
        suffered(sides, tolls)
            || (sides.anyActor(actors) && isDated(main.match()))
            || (main.match().frame().once() && sides.ofSomebody())
            || isThatDeed(main, sides);
    if (isBare(group) && !told && parties(main.match(), sides) < fewestParties()) {
      return "an event noun on its own, with fewer than two parties";
    }
    return !sides.anyKnown()
            && !rules.isSure(main.match(), type)
            && !counts(main, type, sides, tolls, placed)
        ? "no party is a known actor"
        : null;
  }

  /** What private people do, what is done to oneself, and what is done at home. */
  private @Nullable String ofPrivateLife(
      Reading main, String type, List<String> modes, Sides sides) {
    if (types.isPublic(type)
        && !isByLaw(main, sides)
        && !main.match().frame().people()
        && !sides.anyNamed(actors) // whom the news names is of public life
        && (isPrivate(main, type, sides)
            || rules.privateLife().isBetween(main, sides)
            || isOfOne(main, sides))) {
      return "of private people alone, who make no " + type;
    }
    if (types.isViolence(type) && rules.privateLife().isAmongBonds(main, sides)) {
      return "among kin or neighbours, which is no " + type;
    }
    if (main.match().frame().isLegal()
        && !sides.anyNamed(actors)
        && rules.privateLife().isOverCrime(main, sides)) {
      return "over an offence of private life";
    }
    if (sides.itself() && isToOneself(main)) {
      return "done to nobody else";
    }
    List<String> ownModes = main.match().frame().modes();
    if (sides.withoutOffice(rules.privateLife().sectors())
        && (types.isOfficial(type, modes)
            || types.isOfficial(main.type(), ownModes)
            || isOfficialPlan(main))) {
      return "private people, who make no " + main.type() + " of this kind";
    }
    return types.isAbroad(main.type(), ownModes) && sides.atHome()
        ? "at home, which is no " + main.type() + " of this kind"
        : null;
  }

  private boolean isPrivate(Reading main, String type, Sides sides) {
    return !rules.isSure(main.match(), type)
        && (sides.ofPrivateLife(rules.privateLife().sectors())
            || sides.ofStrangerToPrivatePeople(rules.privateLife().sectors()));
  }

  /** What an event of its type needs. */
  private @Nullable String ofType(Reading main, String type, Sides sides) {
    if (rules.ontology().requiresRecipient(type)
        && sides.recipients().isEmpty()
        && sides.actors().size() < 2) {
      return "no recipient, which " + type + " requires";
    }
    if (isNeither(main.standing()) && type.equals(main.type())) {
      return "only possible, and not done";
    }
    Questions questions = new Questions(main.match());
    if (types.isDemand(main.type())
        && (questions.isPutAsQuestion() || (main.content().isEmpty() && questions.asksNothing()))) {
      return "asks nothing of anybody";
    }
    if (isOpinion(main, sides)) {
      return "an opinion of what should be done, no demand";
    }
    return sides.anyActor(actors) ? null : withoutActor(main, type);
  }

  /** "Refused a request to <i>interrogate</i> them", "could not <i>vouch</i> for it". */
  private static boolean isNeither(Standing standing) {
    return standing.hypothetical() && standing.negation();
  }

  /** "A mason was arraigned": of nobody, and so by the law. */
  private static boolean isByLaw(Reading main, Sides sides) {
    return sides.actors().isEmpty()
        && main.fillers().actors().isEmpty()
        && main.match().frame().isLegal();
  }

  /** "Defended <i>themselves</i>", "defended <i>his</i> decision". */
  private boolean isToOneself(Reading main) {
    boolean own = types.isDoneToOthersThings(main.type());
    return types.isDoneToOthers(main.type())
        && main.fillers().recipients().stream()
            .allMatch(word -> isReflexive(word) || (own && isOfSomebody(main.match(), word)));
  }

  private static boolean isReflexive(Word word) {
    return word.xpos().equals("PRP")
        && (word.lemma().endsWith("self") || word.lemma().endsWith("selves"));
  }

  private static boolean isOfSomebody(Match match, Word word) {
    Word owner = match.tree().child(word, "nmod:poss");
    return owner != null && owner.upos().equals("PRON");
  }

  /** "A woman from Oran asked for a word": one person of private life, whom no state hears. */
  private boolean isOfOne(Reading main, Sides sides) {
    return sides.privately()
        && sides.actors().size() == 1
        && sides.amongPrivatePeople(rules.privateLife().sectors())
        && !rules.ontology().isStateless(sides.actors().get(0))
        && main.fillers().actors().stream().allMatch(word -> word.morphology().isSingular());
  }

  /** "A lawyer said that Britain should …": a demand is somebody's known, on somebody known. */
  private boolean isOpinion(Reading main, Sides sides) {
    return main.match().frame().actor().contains("speaker")
        && (types.isDemand(main.type()) || types.isAccusation(main.type()))
        && (isUpTo(sides)
            || isOwnNeed(main.match())
            || (types.isDemand(main.type())
                && new Sides(sides.actors(), List.of())
                    .amongPrivatePeople(rules.privateLife().sectors()))
            || !Sides.known(sides.actors())
            || !Sides.known(sides.recipients())
            || sides.ofOneself());
  }

  /** "<i>I</i> need to say this": asked of nobody. */
  private static boolean isOwnNeed(Match match) {
    Word subject = Clause.of(match.tree(), match.head()).subject();
    return subject != null && subject.text().equals("I");
  }

  /** "Refugees need to return": what people should do who hold no office. */
  private boolean isUpTo(Sides sides) {
    return new Sides(sides.recipients(), List.of()).withoutOffice(rules.privateLife().sectors());
  }

  /** What counts though nobody known did it: deeds, but not words, thoughts or what may be. */
  private @Nullable String withoutActor(Reading main, String type) {
    if (types.needsActor(type) && !rules.isSure(main.match(), type)) {
      return "no known actor, which " + type + " needs here";
    }
    if (main.standing().hypothetical()) {
      return "only possible, and of no known actor";
    }
    if (main.standing().negation()) {
      return "not done, by no known actor";
    }
    Match match = main.match();
    return speech.holds(match.tree().sentence().index(), match.head())
        ? "told in direct speech of no known actor"
        : null;
  }

  /**
   * An event noun that nothing carries ("after the attack") often only recalls an event; not a
   * phrase of its own ("at the request of Niger").
   */
  private static boolean isBare(Group group) {
    Reading main = group.main();
    return main.match().part() == Frame.Part.NOUN
        && main.match().light() == null
        && main.match().words().stream().noneMatch(word -> word.deprel().equals("case"))
        && group.parts().isEmpty()
        && main.match().anchor().head() >= 0
        && !main.standing().future();
  }

  /**
   * "Condemned <i>the attack on the port</i>", "<i>the attack on the port on Monday</i>": one deed,
   * and no old one that the sentence only recalls.
   */
  private boolean isThatDeed(Reading main, Sides sides) {
    return types.isViolence(main.type())
        && main.match().isThatDeed()
        && !sides.reached()
        && Sides.known(sides.recipients())
        && (main.standing().absorbedBy() != null || isDated(main.match()));
  }

  /** "The Oslo bombing was an attack <i>which killed eight</i>". */
  private static boolean tellsHarm(Group group) {
    return group.parts().stream().anyMatch(part -> part.match().frame().harm());
  }

  /** "They are no <i>threat</i> to us", "this is a <i>war</i> on the poor". */
  private static boolean isPredicate(Match match) {
    return match.part() == Frame.Part.NOUN
        && match.light() == null
        && match.tree().child(match.anchor(), "cop") != null
        && match.tree().child(match.anchor(), "case") == null;
  }

  /** "Tehran's July 14 deal": a noun that says who and when. */
  private static boolean isDated(Match match) {
    return match.tree().children(match.head()).stream().anyMatch(match.tree()::isTime);
  }

  private static int parties(Match match, Sides sides) {
    int told = sides.actors().size() + (sides.reached() ? 0 : sides.recipients().size());
    return told == 1 && isAmongSeveral(match) ? 2 : told;
  }

  /** "Five days of talks between <i>officials</i>": several, each other's counterpart. */
  private static boolean isAmongSeveral(Match match) {
    return match.light() == null
        && !match.anchor().relation().equals("nmod") // "the need for dialogue"
        && match.frame().actor().contains("between")
        && new Clause(match.tree(), match.head())
            .prepositional("between").stream()
                .anyMatch(word -> word.morphology().number().equals("Plur"));
  }

  private double fewestParties() {
    return rules.policy().value("bare_noun_parties");
  }

  /**
   * An event of unknown parties counts where it says how many suffered, or names one of them in a
   * report of some country, or, for some types, where it happened.
   */
  private boolean counts(Reading main, String type, Sides sides, List<Toll> tolls, boolean placed) {
    return tolls.stream().anyMatch(Faults::several)
        || (placed && types.isPartyless(type))
        || ((sides.anyNamed(actors) || isArrest(main, sides)) && actors.focus() != null);
  }

  /** "Only one <i>has been arrested</i>": whoever it is, a state does it. */
  private static boolean isArrest(Reading main, Sides sides) {
    return isByLaw(main, sides)
        && main.match().part() == Frame.Part.VERB
        && main.match().frame().modes().contains("arrest");
  }

  /** "The murder of six priests": whom it cost how many lives says that it happened. */
  private static boolean suffered(Sides sides, List<Toll> tolls) {
    return !sides.recipients().isEmpty()
        && tolls.stream().anyMatch(toll -> toll.best() != null && toll.best() > 0);
  }

  private static boolean several(Toll toll) {
    return toll.best() != null && toll.best() > 1;
  }

  /** "Plans <i>to travel</i> to England": what those who promise it would do themselves. */
  private boolean isOfficialPlan(Reading main) {
    return types.isPromise(main.type())
        && main.content().stream()
            .anyMatch(content -> types.isOfficial(content.type(), content.match().frame().modes()));
  }
}
