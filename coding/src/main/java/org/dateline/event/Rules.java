package org.dateline.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * What readings become: PLOVER's rules and ours, as knowledge says them. Immutable.
 *
 * @param partyless types whose events count though nobody is known on either side, where the
 *     sentence says the place
 * @param actorTypes types whose events need an actor that is known
 * @param publicTypes types that private people alone do not make
 * @param privateSectors sectors of people who are of no public life
 * @param deedTypes types of deeds, whose noun tells none where it is the predicate
 * @param placeTypes types whose recipient a capital stands for as a town, not as a government
 * @param saidTypes types of words, whose place no other sentence tells
 * @param groundTypes types whose place at home is where they are done, and no party
 * @param tollTypes types of deeds that harm or free people, to whom the numbers of a sentence
 *     belong
 * @param peopleTypes types that a people does itself; of others its state is the doer
 * @param stateActs words for what police and courts do, and the sector of those
 * @param otherTypes types that nobody does to himself, and whether to what is his own either
 * @param general frames whose noun takes up any deed of their type that was told before
 * @param official types and modes, joined by a blank, that private people do not do, and whether
 *     such an event is none at home either
 * @param doers who did what its own sentence leaves open
 * @param authorities who arrested, charged and judged where its own sentence leaves it open
 * @param repeats when and where that was done of which its own sentence does not say it
 * @param leadDays when that was which the headline or first sentence tells without a day
 * @param scenes where crimes and arrests were that no sentence places
 */
record Rules(
    Ontology ontology,
    Shifts shifts,
    Grouper grouper,
    Policy policy,
    Homes homes,
    Instruments instruments,
    Reach reach,
    Confidence confidence,
    ContextFinder contexts,
    Set<String> partyless,
    Set<String> actorTypes,
    Set<String> publicTypes,
    Set<String> privateSectors,
    Set<String> deedTypes,
    Set<String> placeTypes,
    Set<String> saidTypes,
    Set<String> groundTypes,
    Set<String> tollTypes,
    Set<String> peopleTypes,
    Map<String, String> stateActs,
    Map<String, Boolean> otherTypes,
    Set<String> general,
    Map<String, Boolean> official,
    Doers doers,
    Authorities authorities,
    Repeats repeats,
    LeadDays leadDays,
    Scenes scenes) {

  static Rules load(Knowledge knowledge, Ontology ontology, Operators operators, RoleWords words) {
    Map<String, Boolean> official = new HashMap<>();
    for (Row row :
        knowledge.table("events/official-modes.tsv", 2, "type", "mode", "abroad", "note")) {
      official.put(row.cell(0) + ' ' + row.cell(1), row.cell(2).equals("yes"));
    }
    Instruments instruments = Instruments.load(knowledge);
    Policy policy = Policy.load(knowledge);
    DeedKinds kinds = DeedKinds.load(knowledge);
    Camps camps = Camps.load(knowledge);
    return new Rules(
        ontology,
        Shifts.load(knowledge),
        Grouper.load(knowledge),
        policy,
        Homes.load(knowledge),
        instruments,
        Reach.load(knowledge, instruments, words),
        Confidence.load(knowledge),
        ContextFinder.load(knowledge, ontology, operators),
        knowledge.words("events/partyless-types.tsv", "type"),
        knowledge.words("events/actor-types.tsv", "type"),
        knowledge.words("events/public-types.tsv", "type"),
        knowledge.words("events/private-sectors.tsv", "sector"),
        knowledge.words("events/deed-types.tsv", "type"),
        knowledge.words("events/place-types.tsv", "type"),
        knowledge.words("events/said-types.tsv", "type"),
        knowledge.words("events/ground-types.tsv", "type"),
        knowledge.words("events/toll-types.tsv", "type"),
        knowledge.words("events/people-types.tsv", "type"),
        stateActs(knowledge),
        otherTypes(knowledge),
        Retold.general(knowledge),
        Map.copyOf(official),
        new Doers(kinds, camps, policy),
        Authorities.load(knowledge, policy),
        new Repeats(kinds, camps, ontology, policy, knowledge),
        new LeadDays(policy),
        new Scenes(knowledge.words("events/scene-types.tsv", "type"), camps));
  }

  private static Map<String, String> stateActs(Knowledge knowledge) {
    Map<String, String> sectors = new HashMap<>();
    for (Row row : knowledge.table("events/state-acts.tsv", 1, "word", "sector", "note")) {
      sectors.put(row.cell(0), row.cell(1));
    }
    return Map.copyOf(sectors);
  }

  private static Map<String, Boolean> otherTypes(Knowledge knowledge) {
    Map<String, Boolean> types = new HashMap<>();
    for (Row row : knowledge.table("events/other-types.tsv", 1, "type", "own", "note")) {
      types.put(row.cell(0), row.cell(1).equals("yes"));
    }
    return Map.copyOf(types);
  }
}
