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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.TellingJson;
import org.dateline.dedupe.Turn;
import org.dateline.store.sql.Session;

/**
 * Merges a batch into what is stored. A new telling can link with those that share a key with it,
 * and can push apart others: in each block a telling is held against the last few before it alone.
 * The clusters of tellings that gained or lost a link are placed again, all others are left.
 *
 * <p>The events are those that {@link Merger#merge} makes of all tellings at once, whatever the
 * batches and their order. Immutable and safe for use by many threads.
 */
public final class Merging {
  private final Merger merger;
  private final TellingJson json = new TellingJson();

  public Merging(Merger merger) {
    this.merger = merger;
  }

  /**
   * Takes tellings out of the store and others in.
   *
   * @param added with ids that are not stored, or are removed in the same step
   * @param removed ids of stored tellings
   * @return all events with a telling that was added, and all whose tellings may have changed
   */
  public List<Event> apply(Session session, Collection<Telling> added, Collection<String> removed) {
    return new Step(new TellingTable(session, json)).apply(added, removed);
  }

  /** All events of the clusters that stored mentions are of, as merging alone makes them. */
  public List<Event> eventsOf(Session session, Collection<String> mentions) {
    return new Step(new TellingTable(session, json)).eventsOf(mentions);
  }

  /** The stored tellings of reports. */
  public List<Telling> ofReports(Session session, Collection<String> reports) {
    return new TellingTable(session, json).ofReports(reports);
  }

  /** One batch on its way in. */
  private final class Step {
    private final TellingTable table;
    private final Map<Long, Telling> tellings = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();

    Step(TellingTable table) {
      this.table = table;
    }

    List<Event> apply(Collection<Telling> added, Collection<String> removed) {
      List<Stored> gone = table.ofMentions(removed);
      Set<Long> goneNumbers = gone.stream().map(Stored::number).collect(Collectors.toSet());
      Set<Long> clusters = new HashSet<>(table.clusters(goneNumbers));
      Map<Stored, Telling> come = numbered(added);
      Map<Long, long[]> keys = new HashMap<>();
      come.forEach((place, telling) -> keys.put(place.number(), merger.keys(telling)));

      Blocks blocks = Blocks.load(table, come.keySet(), keys, goneNumbers);
      table.remove(goneNumbers);
      table.add(come, number -> Objects.requireNonNull(keys.get(number)));
      come.forEach((place, telling) -> tellings.put(place.number(), telling));
      touched.addAll(tellings.keySet());
      link(blocks);
      unlink(blocks, goneNumbers);
      clusters.addAll(table.clusters(touched));
      return place(clusters);
    }

    List<Event> eventsOf(Collection<String> mentions) {
      Set<Long> numbers =
          table.ofMentions(mentions).stream().map(Stored::number).collect(Collectors.toSet());
      return numbers.isEmpty() ? List.of() : place(table.clusters(numbers));
    }

    private Map<Stored, Telling> numbered(Collection<Telling> added) {
      Map<Stored, Telling> numbered = new LinkedHashMap<>();
      long number = table.nextNumber();
      for (Telling telling : added) {
        numbered.put(new Stored(number++, Turn.of(telling)), telling);
      }
      return numbered;
    }

    private void link(Blocks blocks) {
      Map<Link, Pair> met = blocks.met(merger.window());
      load(met.values());
      Set<Telling> named = new HashSet<>();
      for (Pair pair : met.values()) {
        named.add(telling(pair.one()));
        named.add(telling(pair.other()));
      }
      List<Pair> pairs =
          merger.links(named, met.keySet()).stream()
              .map(link -> Objects.requireNonNull(met.get(link)))
              .toList();
      Set<Pair> known = table.links(Pair.numbers(pairs));
      List<Pair> news = pairs.stream().filter(pair -> !known.contains(pair)).toList();
      table.addLinks(news);
      touched.addAll(Pair.numbers(news));
    }

    private void unlink(Blocks blocks, Set<Long> gone) {
      List<Pair> parted =
          blocks.parted(merger.window()).stream()
              .filter(pair -> !gone.contains(pair.one()) && !gone.contains(pair.other()))
              .toList();
      Set<Pair> linked = table.links(Pair.numbers(parted));
      List<Pair> inDoubt = parted.stream().filter(linked::contains).toList();
      Set<Pair> lost = new HashSet<>(inDoubt);
      lost.removeAll(Blocks.meeting(table, inDoubt, merger.window()));
      table.removeLinks(lost);
      touched.addAll(Pair.numbers(lost));
    }

    private List<Event> place(Set<Long> clusters) {
      List<Long> members = table.members(clusters);
      load(members.stream().map(member -> new Pair(member, member)).toList());
      Set<Pair> links = table.links(members);
      Clusters connected = new Clusters();
      members.forEach(connected::add);
      connected.connect(links);
      Map<Long, Long> clusterOf = connected.all();
      table.setClusters(clusterOf);
      Map<Long, List<Telling>> grouped = new TreeMap<>();
      clusterOf.forEach(
          (member, cluster) ->
              grouped.computeIfAbsent(cluster, c -> new ArrayList<>()).add(telling(member)));
      Map<Long, List<Link>> linked = new HashMap<>();
      for (Pair pair : links) {
        linked
            .computeIfAbsent(connected.root(pair.one()), c -> new ArrayList<>())
            .add(new Link(telling(pair.one()).id(), telling(pair.other()).id()));
      }
      List<Event> events = new ArrayList<>();
      grouped.forEach(
          (cluster, group) ->
              events.addAll(merger.place(group, linked.getOrDefault(cluster, List.of()))));
      return events;
    }

    private Telling telling(long number) {
      return Objects.requireNonNull(tellings.get(number));
    }

    private void load(Collection<Pair> pairs) {
      tellings.putAll(
          table.tellings(
              Pair.numbers(pairs).stream()
                  .filter(number -> !tellings.containsKey(number))
                  .mapToLong(Long::longValue)));
    }
  }
}
