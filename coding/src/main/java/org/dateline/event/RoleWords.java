package org.dateline.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Words that decide who fills a role, each read once. Immutable.
 *
 * @param engaged verbs whose passive says who does it ("is engaged in"), of {@code
 *     events/engaged-verbs.tsv}
 * @param arrangers verbs of bringing others together: "UN-mediated talks" are not the UN's, of
 *     {@code events/arrangers.tsv}
 * @param topics nouns that say what an event is about, of {@code events/topic-nouns.tsv}
 * @param circumstances a preposition and an event noun, such as "in support", of {@code
 *     events/circumstances.tsv}
 * @param mouthpieces documents that speak for who made them, of {@code events/mouthpieces.tsv}
 * @param combat verbs of fighting somebody, of {@code events/combat-verbs.tsv}
 */
record RoleWords(
    Set<String> engaged,
    Set<String> arrangers,
    Set<String> topics,
    Set<String> circumstances,
    Set<String> mouthpieces,
    Set<String> combat) {

  static RoleWords load(Knowledge knowledge) {
    Set<String> circumstances = new HashSet<>();
    for (Row row : knowledge.table("events/circumstances.tsv", 2, "preposition", "noun", "note")) {
      circumstances.add(row.cell(0) + ' ' + row.cell(1));
    }
    return new RoleWords(
        knowledge.words("events/engaged-verbs.tsv", "verb"),
        knowledge.words("events/arrangers.tsv", "verb"),
        knowledge.words("events/topic-nouns.tsv", "noun"),
        Set.copyOf(circumstances),
        knowledge.words("events/mouthpieces.tsv", "noun"),
        knowledge.words("events/combat-verbs.tsv", "verb"));
  }

  /** Whether a phrase only says how it came: "fired rockets <i>in support</i> of Hamas". */
  boolean isCircumstance(String preposition, String noun) {
    return circumstances.contains(preposition + ' ' + noun);
  }
}
