package org.dateline.dedupe;

import java.util.HashSet;
import java.util.Set;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.Where;

/**
 * The keys by which tellings are gathered: two that may be of one event share a key. A key is a
 * deed, a span of time, and one thing told: a party, a place, a number, a name or another word.
 */
final class Blocking {
  private Blocking() {}

  /** Each once, in no order that means anything; the same on every machine. */
  static long[] keys(Profile profile) {
    Set<Long> anchors = anchors(profile);
    long[] buckets = buckets(profile);
    Set<Long> keys = new HashSet<>();
    for (String deed : profile.deeds()) {
      long what = Hash.of(deed + '/' + profile.standing());
      for (long bucket : buckets) {
        long when = Hash.join(what, bucket);
        for (long anchor : anchors) {
          keys.add(Hash.join(when, anchor));
        }
      }
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  /** A report without a date may tell the day or not: its tellings meet without their days too. */
  private static long[] buckets(Profile profile) {
    Days days = profile.days();
    if (profile.telling().published() != null || days.any()) {
      return days.buckets();
    }
    long[] dated = days.buckets();
    long[] buckets = java.util.Arrays.copyOf(dated, dated.length + 1);
    buckets[dated.length] = Days.ANY.buckets()[0];
    return buckets;
  }

  private static Set<Long> anchors(Profile profile) {
    Set<Long> anchors = new HashSet<>();
    for (Party party : profile.parties()) {
      if (party.known()) {
        anchors.add(Hash.of("id " + party.id()));
      }
      if (party.country() != null) {
        anchors.add(Hash.of("country " + party.country()));
      }
      party.names().forEach(name -> anchors.add(Hash.of(name)));
    }
    Where where = profile.telling().where();
    if (where != null) {
      anchors.add(Hash.of("place " + where.name()));
      anchors.add(Hash.of("admin1 " + where.admin1()));
      anchors.add(Hash.of("country " + where.country()));
    }
    for (Count count : profile.telling().counts()) {
      anchors.add(Hash.of("toll " + count.kind() + ' ' + count.best()));
    }
    add(anchors, profile.clause());
    add(anchors, profile.names());
    return anchors;
  }

  private static void add(Set<Long> anchors, long[] words) {
    for (long word : words) {
      anchors.add(word);
    }
  }
}
