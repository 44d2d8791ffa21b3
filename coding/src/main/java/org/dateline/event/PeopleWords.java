package org.dateline.event;

import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Word;

/**
 * Words for people whom nobody names.
 *
 * @param standIns that stand for them ("many", "those"), from {@code events/stand-ins.tsv}
 * @param settlements where they live ("two villages"), from {@code events/settlements.tsv}
 */
record PeopleWords(Set<String> standIns, Set<String> settlements) {
  static PeopleWords load(Knowledge knowledge) {
    return new PeopleWords(
        knowledge.words("events/stand-ins.tsv", "word"),
        knowledge.words("events/settlements.tsv", "word"));
  }

  /** Whether a word as it is written stands for people: "others", and not "other". */
  boolean isWritten(Word word) {
    return standIns.contains(word.text().toLowerCase(Locale.ROOT));
  }

  boolean isStandIn(Word word) {
    return isWritten(word) || standIns.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isSettlement(Word word) {
    return settlements.contains(word.lemma().toLowerCase(Locale.ROOT));
  }
}
