package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.Words;

/**
 * A telling, with what merging compares worked out once.
 *
 * @param telling what it is of
 * @param deeds what it says was done, sorted
 * @param standing its auxiliaries, but for the past ones: an event long ago is no other event
 * @param days when it may have happened
 * @param trigger hashes of the trigger's words
 * @param clause hashes of the clause's words
 * @param names hashes of the sentence's names
 * @param topic hashes of the report's names
 */
@SuppressWarnings("ArrayRecordComponent")
record Profile(
    Telling telling,
    List<String> deeds,
    String standing,
    Days days,
    long[] trigger,
    long[] clause,
    long[] names,
    long[] topic) {

  static Profile of(Telling telling, Deeds deeds, Limits limits) {
    Words words = telling.words();
    TreeSet<String> standing = new TreeSet<>(telling.auxiliaries());
    standing.remove("historical");
    return new Profile(
        telling,
        deeds.of(telling),
        String.join("+", standing),
        Days.of(telling.when(), limits),
        Hash.set(words.trigger()),
        Hash.set(words.clause()),
        Hash.set(words.names()),
        Hash.set(words.topic()));
  }

  List<Party> parties() {
    List<Party> parties = new ArrayList<>(telling.actors());
    parties.addAll(telling.recipients());
    return parties;
  }
}
