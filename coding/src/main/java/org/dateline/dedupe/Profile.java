package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.dedupe.Telling.Party;

/**
 * A telling, with what merging compares worked out once.
 *
 * @param telling what it is of, without its words
 * @param deeds what it says was done, sorted
 * @param standing its auxiliaries, but for the past ones: an event long ago is no other event
 * @param days when it may have happened
 * @param outline what tells it apart from most
 * @param report hash of the report's id
 * @param words hashes of its words
 */
record Profile(
    Telling telling,
    List<String> deeds,
    String standing,
    Days days,
    Outline outline,
    long report,
    WordSets words) {

  static Profile of(Telling telling, Deeds deeds, Limits limits, Set<String> common) {
    TreeSet<String> standing = new TreeSet<>(telling.auxiliaries());
    standing.remove("historical");
    Days days = Days.of(telling.when(), limits);
    return new Profile(
        telling.withoutWords(),
        deeds.of(telling),
        String.join("+", standing),
        days,
        Outline.of(telling, days, deeds.isMutual(telling.type())),
        Hash.of(telling.reportId()),
        new WordSets(telling.words(), common));
  }

  List<Party> parties() {
    List<Party> parties = new ArrayList<>(telling.actors());
    parties.addAll(telling.recipients());
    return parties;
  }
}
