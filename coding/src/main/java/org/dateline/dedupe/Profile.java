package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.Words;

/**
 * A telling, with what merging compares worked out once.
 *
 * @param telling what it is of, without its words
 * @param deeds what it says was done, sorted
 * @param standing its auxiliaries, but for the past ones: an event long ago is no other event
 * @param days when it may have happened
 * @param outline what tells it apart from most
 * @param trigger hashes of the trigger's words
 * @param clause hashes of the clause's words
 * @param names hashes of the sentence's names
 * @param topic hashes of the report's words
 * @param cast hashes of the report's names
 * @param figures hashes of the report's numbers
 */
@SuppressWarnings("ArrayRecordComponent")
record Profile(
    Telling telling,
    List<String> deeds,
    String standing,
    Days days,
    Outline outline,
    long[] trigger,
    long[] clause,
    long[] names,
    long[] topic,
    long[] cast,
    long[] figures) {

  static Profile of(Telling telling, Deeds deeds, Limits limits, Set<String> common) {
    Words words = telling.words();
    TreeSet<String> standing = new TreeSet<>(telling.auxiliaries());
    standing.remove("historical");
    Days days = Days.of(telling.when(), limits);
    return new Profile(
        telling.withoutWords(),
        deeds.of(telling),
        String.join("+", standing),
        days,
        Outline.of(telling, days, deeds.isMutual(telling.type())),
        Hash.set(words.trigger()),
        Hash.set(without(common, words.clause())),
        Hash.set(words.names()),
        Hash.set(words.topic()),
        Hash.set(words.cast()),
        Hash.set(words.figures()));
  }

  private static List<String> without(Set<String> common, List<String> words) {
    return words.stream().filter(word -> !common.contains(word)).toList();
  }

  List<Party> parties() {
    List<Party> parties = new ArrayList<>(telling.actors());
    parties.addAll(telling.recipients());
    return parties;
  }
}
