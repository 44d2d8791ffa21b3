package org.dateline.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Shelf;
import org.dateline.dedupe.ShelfLinker;
import org.dateline.dedupe.ShelfLinker.Meeting;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Turn;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Finds which mentions are linked, in the blocks of some keys. A mention goes to the machines of
 * its shelves. A shelf of more than {@link #MOST} mentions is cut into slices by key, so that each
 * block stays whole: a busy week costs more machines, not a longer wait.
 */
final class Links {
  /** Mentions that one task holds of a shelf, about. */
  static final int MOST = 5_000;

  private final KnowledgeFiles files;
  private final Keys keys;
  private final int partitions;

  Links(KnowledgeFiles files, Keys keys, int partitions) {
    this.files = files;
    this.keys = keys;
    this.partitions = partitions;
  }

  /** Where a mention stands on a slice of a shelf. */
  private record Place(long shelf, int slice, Turn turn) implements Spread, Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingLong(Place::shelf)
            .thenComparingInt(Place::slice)
            .thenComparing(Place::turn);

    @Override
    public int spread() {
      return Long.hashCode(shelf * 31 + slice);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** A mention on a slice, with the keys of the blocks there. */
  @SuppressWarnings("ArrayRecordComponent") // on its way to another machine
  private record Shelved(String telling, long[] keys) implements java.io.Serializable {}

  /**
   * The links, each as often as its mentions meet on slices.
   *
   * @param tellings all that have one of the keys, as JSON
   * @param count how many they are at most
   */
  JavaPairRDD<Link, Tie> among(JavaRDD<String> tellings, long count) {
    KnowledgeFiles knowledge = files;
    Keys wanted = keys;
    Map<Long, Integer> slices = count > MOST ? slices(tellings) : Map.of();
    return tellings
        .flatMapToPair(telling -> shelved(telling, knowledge, wanted, slices))
        .repartitionAndSortWithinPartitions(new Spread.Over(partitions))
        .mapPartitionsToPair(shelved -> new Meetings(shelved, Loaded.of(knowledge)));
  }

  /** Into how many slices the shelves are cut that have too many mentions. */
  private Map<Long, Integer> slices(JavaRDD<String> tellings) {
    KnowledgeFiles knowledge = files;
    Keys wanted = keys;
    Map<Long, Integer> slices = new HashMap<>();
    tellings
        .mapPartitionsToPair(
            some -> {
              Map<Long, Integer> counts = new HashMap<>();
              Loaded loaded = Loaded.of(knowledge);
              some.forEachRemaining(
                  telling -> {
                    for (Shelf shelf : loaded.merger().shelves(loaded.tellings().read(telling))) {
                      if (wanted.hasAny(shelf.keys())) {
                        counts.merge(shelf.id(), 1, Integer::sum);
                      }
                    }
                  });
              return counts.entrySet().stream()
                  .map(shelf -> new Tuple2<>(shelf.getKey(), shelf.getValue()))
                  .iterator();
            })
        .reduceByKey(Integer::sum, partitions)
        .filter(shelf -> shelf._2() > MOST)
        .collect()
        .forEach(shelf -> slices.put(shelf._1(), 1 + shelf._2() / MOST));
    return slices;
  }

  private static Iterator<Tuple2<Place, Shelved>> shelved(
      String json, KnowledgeFiles files, Keys wanted, Map<Long, Integer> slices) {
    Loaded loaded = Loaded.of(files);
    Telling telling = loaded.tellings().read(json);
    List<Tuple2<Place, Shelved>> shelved = new ArrayList<>();
    for (Shelf shelf : loaded.merger().shelves(telling)) {
      long[] keys = wanted.among(shelf.keys());
      int cut = slices.getOrDefault(shelf.id(), 1);
      for (int slice = 0; slice < cut; slice++) {
        int at = slice;
        long[] own =
            cut == 1
                ? keys
                : Arrays.stream(keys).filter(key -> Math.floorMod(key, cut) == at).toArray();
        if (own.length > 0) {
          Place place = new Place(shelf.id(), slice, Turn.of(telling));
          shelved.add(new Tuple2<>(place, new Shelved(json, own)));
        }
      }
    }
    return shelved.iterator();
  }

  /** The links of slices that come one after the other. */
  private static final class Meetings implements Iterator<Tuple2<Link, Tie>> {
    private final Iterator<Tuple2<Place, Shelved>> shelved;
    private final Loaded loaded;
    private Iterator<Meeting> found = List.<Meeting>of().iterator();
    private ShelfLinker linker;
    private @Nullable Place last;

    Meetings(Iterator<Tuple2<Place, Shelved>> shelved, Loaded loaded) {
      this.shelved = shelved;
      this.loaded = loaded;
      this.linker = loaded.merger().shelfLinker();
    }

    @Override
    public boolean hasNext() {
      while (!found.hasNext() && shelved.hasNext()) {
        Tuple2<Place, Shelved> next = shelved.next();
        Place place = next._1();
        if (last != null && (last.shelf() != place.shelf() || last.slice() != place.slice())) {
          linker = loaded.merger().shelfLinker();
        }
        last = place;
        Telling telling = loaded.tellings().read(next._2().telling());
        found = linker.add(telling, next._2().keys()).iterator();
      }
      return found.hasNext();
    }

    @Override
    public Tuple2<Link, Tie> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Meeting meeting = found.next();
      long[] keys = meeting.keys().stream().mapToLong(Long::longValue).sorted().toArray();
      return new Tuple2<>(
          new Link(meeting.earlier().id(), meeting.later().id()),
          new Tie(CodeReads.month(meeting.later().published()), keys, null));
    }
  }
}
