package org.dateline.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dateline.dedupe.Link;

/** The blocks that a batch changes, by key. */
final class Blocks {
  private final Collection<Block> blocks;

  private Blocks(Collection<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * Reads them, before the change is made in the tables.
   *
   * @param come tellings to be added, with their keys
   * @param gone numbers of tellings to be removed
   */
  static Blocks load(
      TellingTable table, Collection<Stored> come, Map<Long, long[]> keys, Set<Long> gone) {
    Map<Long, List<Stored>> added = new HashMap<>();
    for (Stored place : come) {
      for (long key : Objects.requireNonNull(keys.get(place.number()))) {
        added.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
      }
    }
    Set<Long> changed = new HashSet<>(added.keySet());
    table.keys(longs(gone)).values().forEach(changed::addAll);
    Map<Long, List<Long>> stored = table.blocks(longs(changed));
    Map<Long, Stored> places = places(table, stored);
    List<Block> blocks = new ArrayList<>();
    for (long key : changed) {
      List<Stored> before = sorted(stored.getOrDefault(key, List.of()), places);
      List<Stored> after = new ArrayList<>(before);
      after.removeIf(place -> gone.contains(place.number()));
      after.addAll(added.getOrDefault(key, List.of()));
      after.sort(Stored.ORDER);
      blocks.add(new Block(before, after));
    }
    return new Blocks(blocks);
  }

  private static List<Stored> sorted(Collection<Long> numbers, Map<Long, Stored> places) {
    return numbers.stream()
        .map(number -> Objects.requireNonNull(places.get(number)))
        .sorted(Stored.ORDER)
        .toList();
  }

  /** The pairs that meet now in some block where they did not. */
  Map<Link, Pair> met(int window) {
    Map<Link, Pair> met = new LinkedHashMap<>();
    for (Block block : blocks) {
      block.met(
          window,
          (one, other) ->
              met.put(
                  new Link(one.turn().id(), other.turn().id()),
                  new Pair(one.number(), other.number())));
    }
    return met;
  }

  /** The pairs that no longer meet in some block; they may still meet in another. */
  Set<Pair> parted(int window) {
    Set<Pair> parted = new HashSet<>();
    for (Block block : blocks) {
      block.parted(window, (one, other) -> parted.add(new Pair(one.number(), other.number())));
    }
    return parted;
  }

  /** Those of the pairs that meet in any block, as it is in the tables. */
  static Set<Pair> meeting(TellingTable table, Collection<Pair> pairs, int window) {
    Map<Long, List<Long>> keys = table.keys(longs(Pair.numbers(pairs)));
    Map<Pair, Set<Long>> shared = new HashMap<>();
    for (Pair pair : pairs) {
      Set<Long> both = new HashSet<>(keys.getOrDefault(pair.one(), List.of()));
      both.retainAll(keys.getOrDefault(pair.other(), List.of()));
      shared.put(pair, both);
    }
    Set<Long> all = shared.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<Long, Map<Long, Integer>> ranks = ranks(table, all);
    Set<Pair> meeting = new HashSet<>();
    shared.forEach(
        (pair, both) -> {
          for (long key : both) {
            Map<Long, Integer> rank = ranks.getOrDefault(key, Map.of());
            if (rank.getOrDefault(pair.other(), 0) - rank.getOrDefault(pair.one(), 0) <= window) {
              meeting.add(pair);
            }
          }
        });
    return meeting;
  }

  /** By key, where in its block each telling stands. */
  private static Map<Long, Map<Long, Integer>> ranks(TellingTable table, Set<Long> keys) {
    Map<Long, List<Long>> stored = table.blocks(longs(keys));
    Map<Long, Stored> places = places(table, stored);
    Map<Long, Map<Long, Integer>> ranks = new HashMap<>();
    stored.forEach(
        (key, numbers) -> {
          Map<Long, Integer> rank = new HashMap<>();
          sorted(numbers, places).forEach(place -> rank.put(place.number(), rank.size()));
          ranks.put(key, rank);
        });
    return ranks;
  }

  private static Map<Long, Stored> places(TellingTable table, Map<Long, List<Long>> blocks) {
    return table.places(
        blocks.values().stream().flatMap(List::stream).mapToLong(number -> number).distinct());
  }

  private static LongStream longs(Collection<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue);
  }
}
