package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.dateline.dedupe.Telling.Count;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.Where;

/**
 * The keys by which tellings are gathered: two that may be of one event share a key. A key is a
 * deed, a span of time, and one thing told: a party, a place, a number, a name or another word. Not
 * a country or a province: so many tell of one that its last few tellings are of other events.
 */
final class Blocking {
  private Blocking() {}

  /** Each once, ascending, which means nothing; the same on every machine. */
  static long[] keys(Profile profile) {
    List<Shelf> shelves = shelves(profile);
    long[] keys = new long[shelves.stream().mapToInt(shelf -> shelf.keys().length).sum()];
    int count = 0;
    for (Shelf shelf : shelves) {
      System.arraycopy(shelf.keys(), 0, keys, count, shelf.keys().length);
      count += shelf.keys().length;
    }
    return Hash.distinct(keys);
  }

  /** The same keys by deed and span of time. */
  static List<Shelf> shelves(Profile profile) {
    long[] anchors = anchors(profile);
    long[] buckets = buckets(profile);
    List<Shelf> shelves = new ArrayList<>();
    for (String deed : profile.deeds()) {
      long what = Hash.of(deed + '/' + profile.standing());
      for (long bucket : buckets) {
        long when = Hash.join(what, bucket);
        long[] keys = new long[anchors.length];
        for (int i = 0; i < keys.length; i++) {
          keys[i] = Hash.join(when, anchors[i]);
        }
        shelves.add(new Shelf(when, Hash.distinct(keys)));
      }
    }
    return shelves;
  }

  /** A report without a date may tell the day or not: its tellings meet without their days too. */
  private static long[] buckets(Profile profile) {
    Days days = profile.days();
    if (profile.telling().published() != null || days.any()) {
      return days.buckets();
    }
    long[] dated = days.buckets();
    long[] buckets = Arrays.copyOf(dated, dated.length + 1);
    buckets[dated.length] = Days.ANY.buckets()[0];
    return buckets;
  }

  private static long[] anchors(Profile profile) {
    LongStream.Builder anchors = LongStream.builder();
    for (Party party : profile.parties()) {
      if (party.known()) {
        anchors.add(Hash.of("id " + party.id()));
      }
      party.names().forEach(name -> anchors.add(Hash.of(name)));
    }
    Where where = profile.telling().where();
    if (where != null) {
      anchors.add(Hash.of("place " + where.name()));
    }
    for (Count count : profile.telling().counts()) {
      anchors.add(Hash.of("toll " + count.kind() + ' ' + count.best()));
    }
    profile.words().hashes(WordSets.Of.CLAUSE).forEach(anchors::add);
    profile.words().hashes(WordSets.Of.NAMES).forEach(anchors::add);
    return Hash.distinct(anchors.build().toArray());
  }
}
