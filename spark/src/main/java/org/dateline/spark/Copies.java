package org.dateline.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.dateline.dedupe.CopyLinker;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Origin;
import org.dateline.dedupe.Origins;
import org.dateline.dedupe.Sketch;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Finds what reports are copies of, among those that come and those that are stored. */
final class Copies {
  private final JavaSparkContext context;
  private final int partitions;

  Copies(JavaSparkContext context, int partitions) {
    this.context = context;
    this.partitions = partitions;
  }

  /** Where a sketch stands in a block. */
  private record Place(long key, @Nullable Instant published, String reportId)
      implements Spread, Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingLong(Place::key)
            .thenComparing(Place::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Place::reportId);

    @Override
    public int spread() {
      return Long.hashCode(key);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * By report, what it is a copy of.
   *
   * @param news for reports that come and are copies
   * @param stored for stored ones for which that has changed
   */
  record Found(Map<String, String> news, Map<String, String> stored) {}

  /**
   * What is a copy of what.
   *
   * @param news of reports that come
   * @param stored of all that stay
   * @param reports the stored reports that stay: {@code id}, {@code origin}, {@code published_at}
   */
  Found origins(JavaRDD<Sketch> news, JavaRDD<Sketch> stored, JavaRDD<Row> reports) {
    List<Link> links = links(news, stored);
    if (links.isEmpty()) {
      return new Found(Map.of(), Map.of());
    }
    Set<String> linked = new HashSet<>();
    links.forEach(link -> linked.addAll(List.of(link.one(), link.other())));
    Broadcast<Set<String>> wanted = context.broadcast(linked);
    Map<String, Sketch> places = new HashMap<>();
    news.filter(sketch -> wanted.value().contains(sketch.reportId()))
        .map(sketch -> place(sketch.reportId(), sketch.published()))
        .collect()
        .forEach(sketch -> places.put(sketch.reportId(), sketch));
    Map<String, String> former = former(reports, wanted, places);
    List<Link> all = new ArrayList<>(links);
    former.forEach((report, origin) -> all.add(new Link(origin, report)));
    Found found = new Found(new HashMap<>(), new HashMap<>());
    for (Origin origin : Origins.of(places.values(), all)) {
      for (Sketch copy : origin.copies()) {
        String id = copy.reportId();
        if (!origin.id().equals(former.getOrDefault(id, id))) {
          (former.containsKey(id) ? found.stored() : found.news()).put(id, origin.id());
        }
      }
    }
    return found;
  }

  private static Sketch place(String id, @Nullable Instant published) {
    return Sketch.of(id, published, null, new long[0], 0);
  }

  /** What the stored reports that are linked, and their copies, were copies of. */
  private static Map<String, String> former(
      JavaRDD<Row> reports, Broadcast<Set<String>> linked, Map<String, Sketch> places) {
    Set<String> touched =
        new HashSet<>(
            reports
                .filter(row -> linked.value().contains(row.<String>getAs("id")))
                .map(row -> row.<String>getAs("origin"))
                .distinct()
                .collect());
    Map<String, String> former = new HashMap<>();
    if (!touched.isEmpty()) {
      reports
          .filter(row -> touched.contains(row.<String>getAs("origin")))
          .collect()
          .forEach(
              row -> {
                String id = row.getAs("id");
                former.put(id, row.getAs("origin"));
                places.put(id, place(id, row.getAs("published_at")));
              });
    }
    return former;
  }

  /** The pairs of copies in blocks that a new sketch is in. */
  private List<Link> links(JavaRDD<Sketch> news, JavaRDD<Sketch> stored) {
    Keys touched = Keys.of(news.map(Sketch::keys));
    JavaRDD<Sketch> near = stored.filter(sketch -> touched.hasAny(sketch.keys()));
    JavaRDD<Sketch> all = news.union(near);
    JavaRDD<long[]> shared =
        all.flatMapToPair(sketch -> ones(touched.among(sketch.keys())))
            .reduceByKey(Integer::sum, partitions)
            .filter(key -> key._2() > 1)
            .map(key -> new long[] {key._1()});
    Keys met = Keys.of(shared);
    return all.flatMapToPair(sketch -> places(sketch, met.among(touched.among(sketch.keys()))))
        .repartitionAndSortWithinPartitions(new Spread.Over(partitions))
        .mapPartitions(Copies::linked)
        .distinct()
        .collect();
  }

  private static Iterator<Tuple2<Long, Integer>> ones(long[] keys) {
    List<Tuple2<Long, Integer>> ones = new ArrayList<>(keys.length);
    for (long key : keys) {
      ones.add(new Tuple2<>(key, 1));
    }
    return ones.iterator();
  }

  private static Iterator<Tuple2<Place, Sketch>> places(Sketch sketch, long[] keys) {
    List<Tuple2<Place, Sketch>> places = new ArrayList<>(keys.length);
    for (long key : keys) {
      places.add(new Tuple2<>(new Place(key, sketch.published(), sketch.reportId()), sketch));
    }
    return places.iterator();
  }

  private static Iterator<Link> linked(Iterator<Tuple2<Place, Sketch>> sketches) {
    Set<Link> links = new HashSet<>();
    CopyLinker linker = new CopyLinker();
    long key = 0;
    while (sketches.hasNext()) {
      Tuple2<Place, Sketch> sketch = sketches.next();
      if (sketch._1().key() != key) {
        key = sketch._1().key();
        linker = new CopyLinker();
      }
      links.addAll(linker.add(sketch._2()));
    }
    return links.iterator();
  }

  static Sketch sketch(Row row, String id) {
    return Sketch.of(
        row.getAs(id),
        row.getAs("published_at"),
        row.getAs("agency"),
        Longs.of(row, "runs"),
        row.<Long>getAs("last_run"));
  }
}
