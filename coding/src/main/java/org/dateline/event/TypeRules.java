package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;

/**
 * Which rules of meaning hold for which types of events: from {@code events/type-roles.tsv}, {@code
 * events/official-modes.tsv} and tables such as {@code events/said-types.tsv}. Immutable.
 */
final class TypeRules {
  private static final String ROLES = "events/type-roles.tsv";

  private enum Role {
    ACCUSATION,
    DEMAND,
    PROMISE,
    REFUSAL,
    SEIZURE,
    SUPPORT,
    THREAT,
    VIOLENCE
  }

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Boolean> others = new HashMap<>();
  private final Map<String, Boolean> official = new HashMap<>();
  private final Set<String> partyless;
  private final Set<String> withActor;
  private final Set<String> ofPublic;
  private final Set<String> deeds;
  private final Set<String> ofPlaces;
  private final Set<String> said;
  private final Set<String> onGround;
  private final Set<String> withToll;
  private final Set<String> ofPeoples;

  private TypeRules(Knowledge knowledge) {
    partyless = knowledge.words("events/partyless-types.tsv", "type");
    withActor = knowledge.words("events/actor-types.tsv", "type");
    ofPublic = knowledge.words("events/public-types.tsv", "type");
    deeds = knowledge.words("events/deed-types.tsv", "type");
    ofPlaces = knowledge.words("events/place-types.tsv", "type");
    said = knowledge.words("events/said-types.tsv", "type");
    onGround = knowledge.words("events/ground-types.tsv", "type");
    withToll = knowledge.words("events/toll-types.tsv", "type");
    ofPeoples = knowledge.words("events/people-types.tsv", "type");
    for (Row row : knowledge.table(ROLES, 1, "type", "role", "note")) {
      roles.put(row.cell(0), role(row));
    }
    for (Row row : knowledge.table("events/other-types.tsv", 1, "type", "own", "note")) {
      others.put(row.cell(0), row.cell(1).equals("yes"));
    }
    for (Row row :
        knowledge.table("events/official-modes.tsv", 2, "type", "mode", "abroad", "note")) {
      official.put(row.cell(0) + ' ' + row.cell(1), row.cell(2).equals("yes"));
    }
  }

  static TypeRules load(Knowledge knowledge) {
    TypeRules rules = new TypeRules(knowledge);
    if (rules.roles.values().stream().filter(Role.DEMAND::equals).count() != 1) {
      throw new KnowledgeException(
          new Fault(ROLES, 0, "no demand, or several", "let one type be the demand"));
    }
    return rules;
  }

  private static Role role(Row row) {
    try {
      return Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault(
          "no role " + row.cell(1),
          "use accusation, demand, promise, refusal, seizure, support, threat, violence");
    }
  }

  /** Whether it harms people: deeds of which other sentences tell who did them, and to whom. */
  boolean isViolence(String type) {
    return roles.get(type) == Role.VIOLENCE;
  }

  /** Whether it holds or takes somebody or something. */
  boolean isSeizure(String type) {
    return roles.get(type) == Role.SEIZURE;
  }

  boolean isAccusation(String type) {
    return roles.get(type) == Role.ACCUSATION;
  }

  boolean isSupport(String type) {
    return roles.get(type) == Role.SUPPORT;
  }

  boolean isRefusal(String type) {
    return roles.get(type) == Role.REFUSAL;
  }

  boolean isPromise(String type) {
    return roles.get(type) == Role.PROMISE;
  }

  boolean isThreat(String type) {
    return roles.get(type) == Role.THREAT;
  }

  boolean isDemand(String type) {
    return roles.get(type) == Role.DEMAND;
  }

  /** What an event becomes that somebody says must be: "Oman said that Yemen must leave". */
  String demand() {
    return roles.keySet().stream().filter(this::isDemand).findFirst().orElseThrow();
  }

  /** Whether it counts though nobody is known on either side, where the sentence says the place. */
  boolean isPartyless(String type) {
    return partyless.contains(type);
  }

  /** Whether it needs an actor that is known. */
  boolean needsActor(String type) {
    return withActor.contains(type);
  }

  /** Whether private people alone do not make it. */
  boolean isPublic(String type) {
    return ofPublic.contains(type);
  }

  /** Whether it is a deed, whose noun tells none where it is the predicate. */
  boolean isDeed(String type) {
    return deeds.contains(type);
  }

  /** Whether a capital that suffers it is the town, not the government that sits there. */
  boolean isDoneToPlaces(String type) {
    return ofPlaces.contains(type);
  }

  /** Whether it is words, whose place no other sentence tells. */
  boolean isSaid(String type) {
    return said.contains(type);
  }

  /** Whether a place at home is where it is done, and no party. */
  boolean isOnGround(String type) {
    return onGround.contains(type);
  }

  /** Whether it harms or frees people, to whom the numbers of a sentence belong. */
  boolean hasToll(String type) {
    return withToll.contains(type);
  }

  /** Whether a people does it itself; of other types its state is the doer. */
  boolean isDoneByPeoples(String type) {
    return ofPeoples.contains(type);
  }

  /** Whether nobody does it to himself. */
  boolean isDoneToOthers(String type) {
    return others.containsKey(type);
  }

  /** Whether nobody does it to what is his own either. */
  boolean isDoneToOthersThings(String type) {
    return others.getOrDefault(type, false);
  }

  /** Whether it is none that private people do, with one of these modes. */
  boolean isOfficial(String type, List<String> modes) {
    return modes.stream().anyMatch(mode -> official.containsKey(type + ' ' + mode));
  }

  /** Whether it is none at home, with one of these modes. */
  boolean isAbroad(String type, List<String> modes) {
    return modes.stream().anyMatch(mode -> official.getOrDefault(type + ' ' + mode, false));
  }
}
