package org.dateline.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * What readings become: PLOVER's rules and ours, as knowledge says them. Immutable.
 *
 * @param partyless types whose events count though nobody is known on either side, where the
 *     sentence says the place
 * @param actorTypes types whose events need an actor that is known
 * @param official types and modes, joined by a blank, that private people do not do
 */
record Rules(
    Ontology ontology,
    Shifts shifts,
    Merger merger,
    Policy policy,
    Homes homes,
    Instruments instruments,
    Reach reach,
    Confidence confidence,
    Set<String> partyless,
    Set<String> actorTypes,
    Set<String> official) {

  static Rules load(Knowledge knowledge, Ontology ontology) {
    Set<String> official = new HashSet<>();
    for (Row row : knowledge.table("events/official-modes.tsv", 2, "type", "mode", "note")) {
      official.add(row.cell(0) + ' ' + row.cell(1));
    }
    return new Rules(
        ontology,
        Shifts.load(knowledge),
        Merger.load(knowledge),
        Policy.load(knowledge),
        Homes.load(knowledge),
        Instruments.load(knowledge),
        Reach.load(knowledge),
        Confidence.load(knowledge),
        types(knowledge, "events/partyless-types.tsv"),
        types(knowledge, "events/actor-types.tsv"),
        Set.copyOf(official));
  }

  private static Set<String> types(Knowledge knowledge, String file) {
    Set<String> types = new HashSet<>();
    for (Row row : knowledge.table(file, 1, "type", "note")) {
      types.add(row.cell(0));
    }
    return Set.copyOf(types);
  }
}
