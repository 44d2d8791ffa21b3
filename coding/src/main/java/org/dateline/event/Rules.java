package org.dateline.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Determiners;

/**
 * What readings become: PLOVER's rules and ours, as knowledge says them. Immutable.
 *
 * @param types which types these rules hold for
 * @param determiners what determiners say of their noun
 * @param camps who is of one side with whom
 * @param privateLife people and offences of private life
 * @param stateActs words for what police and courts do, and the sector of those
 * @param addressed which events of a sentence say whom one beside them concerns, by its type
 * @param general frames whose noun takes up any deed of their type that was told before
 * @param doers who did what its own sentence leaves open
 * @param authorities who arrested, charged and judged where its own sentence leaves it open
 * @param repeats when and where that was done of which its own sentence does not say it
 * @param leadDays when that was which the headline or first sentence tells without a day
 * @param scenes where crimes and arrests were that no sentence places
 * @param realms which reports only borrow the words of events
 * @param toldScenes where other deeds were that no sentence places
 * @param natives of which country those are of whom nobody says it
 * @param mutual violence that several do to each other
 */
record Rules(
    Ontology ontology,
    Shifts shifts,
    Grouper grouper,
    Policy policy,
    Homes homes,
    Camps camps,
    Instruments instruments,
    Reach reach,
    Confidence confidence,
    ContextFinder contexts,
    TypeRules types,
    Determiners determiners,
    PrivateLife privateLife,
    Map<String, String> stateActs,
    Map<String, ActsBeside.Answers> addressed,
    Set<String> general,
    Doers doers,
    Authorities authorities,
    Repeats repeats,
    LeadDays leadDays,
    Sequels sequels,
    Scenes scenes,
    Realms realms,
    ToldScenes toldScenes,
    Natives natives,
    Mutual mutual) {

  static Rules load(Knowledge knowledge, Ontology ontology, Operators operators, RoleWords words) {
    Instruments instruments = Instruments.load(knowledge);
    TypeRules types = TypeRules.load(knowledge);
    Policy policy = Policy.load(knowledge);
    DeedKinds kinds = DeedKinds.load(knowledge);
    Camps camps = Camps.load(knowledge);
    Homes homes = Homes.load(knowledge);
    return new Rules(
        ontology,
        Shifts.load(knowledge),
        Grouper.load(knowledge),
        policy,
        homes,
        camps,
        instruments,
        Reach.load(knowledge, instruments, words),
        Confidence.load(knowledge),
        ContextFinder.load(knowledge, ontology, operators),
        types,
        Determiners.load(knowledge),
        PrivateLife.load(knowledge),
        stateActs(knowledge),
        ActsBeside.addressed(knowledge),
        Retold.general(knowledge),
        new Doers(kinds, camps, policy),
        Authorities.load(knowledge, policy),
        new Repeats(kinds, camps, ontology, types, policy, knowledge),
        new LeadDays(policy),
        new Sequels(types),
        new Scenes(knowledge.words("events/scene-types.tsv", "type"), camps),
        Realms.load(knowledge, policy),
        ToldScenes.load(knowledge, camps, ontology),
        new Natives(ontology, homes, camps, types),
        Mutual.load(knowledge));
  }

  /**
   * Whether the model is surer than {@code sure_event} of {@code events/policy.tsv} that words tell
   * an event of a type: then it counts whoever takes part.
   */
  boolean isSure(Match match, String type) {
    return match.isLikely(type, policy.value("sure_event"));
  }

  private static Map<String, String> stateActs(Knowledge knowledge) {
    Map<String, String> sectors = new HashMap<>();
    for (Row row : knowledge.table("events/state-acts.tsv", 1, "word", "sector", "note")) {
      sectors.put(row.cell(0), row.cell(1));
    }
    return Map.copyOf(sectors);
  }
}
