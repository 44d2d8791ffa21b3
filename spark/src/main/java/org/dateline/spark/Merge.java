package org.dateline.spark;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Telling;
import scala.Tuple2;

/**
 * Says which events the mentions tell that come, and what becomes of those that are stored. For one
 * thread.
 */
final class Merge {
  /** Their tellings take some 20 MB of a task's memory, their links about as much. */
  private static final int MENTIONS_A_TASK = 10_000;

  private final JavaSparkContext context;
  private final Lake lake;
  private final KnowledgeFiles files;
  private final int partitions;
  private final long mentions;
  private final Kept kept;

  /**
   * @param mentions how many come
   */
  Merge(JavaSparkContext context, Lake lake, Update.Plan plan, Kept kept, long mentions) {
    this.context = context;
    this.lake = lake;
    this.files = plan.files();
    this.partitions = (int) Math.max(plan.partitions(), mentions / MENTIONS_A_TASK);
    this.mentions = mentions;
    this.kept = kept;
  }

  /**
   * What merging found: the events that are new or made again, and the links that were looked at.
   */
  record Placing(JavaRDD<Placed> placed, JavaPairRDD<Link, Tie> ties) {}

  /**
   * Merges what comes with what is stored.
   *
   * @param added mentions that come
   * @param retold by stored report, what it is a copy of now
   */
  Placing place(Stored stored, JavaRDD<Member> added, Map<String, String> retold) {
    boolean first = !lake.current().has(Columns.TELLINGS);
    Keys keys =
        first
            ? Keys.all()
            : Keys.of(added.map(Member::keys).union(stored.removed().map(Member::keys)));
    JavaRDD<Member> near = first ? context.emptyRDD() : stored.near(keys);
    Set<String> months = new HashSet<>();
    if (!first) {
      JavaRDD<Member> all = added.union(near).union(stored.removed());
      months.addAll(all.map(Member::month).distinct().collect());
    }
    long most = first ? mentions : Long.MAX_VALUE;
    JavaRDD<String> tellings = added.union(near).map(Member::telling);
    JavaPairRDD<Link, Tie> ties =
        kept.keep(
            once(
                new Links(files, keys, partitions)
                    .among(tellings, most)
                    .union(storedTies(stored, keys, months))));
    JavaRDD<Member> members = added;
    JavaRDD<Link> links = ties.filter(tie -> tie._2().holds()).keys();
    if (!first) {
      JavaRDD<Member> again = kept.keep(again(stored, ties, retold));
      members = added.union(again);
      Broadcast<Set<String>> ids = context.broadcast(Set.copyOf(members.map(Member::id).collect()));
      Set<String> others = new HashSet<>(again.map(Member::month).distinct().collect());
      others.removeAll(months);
      links =
          links
              .union(lake.read(Columns.LINKS, Columns.LINK, others).toJavaRDD().map(Merge::link))
              .filter(
                  link -> ids.value().contains(link.one()) && ids.value().contains(link.other()));
    }
    Roots roots = Roots.of(links);
    JavaRDD<Placed> placed = kept.keep(Placed.of(members, links, roots, files, partitions));
    return new Placing(placed, ties);
  }

  /**
   * Each link once. They are put together where they arrive and not before they are sent: few meet
   * twice in one task, and to hold all that a task sends took more room than it had.
   */
  private JavaPairRDD<Link, Tie> once(JavaPairRDD<Link, Tie> ties) {
    return ties.combineByKey(
        tie -> tie, Tie::with, Tie::with, new HashPartitioner(partitions), false, null);
  }

  private static Link link(Row row) {
    return new Link(row.getAs("one"), row.getAs("other"));
  }

  /** The stored links of some months, without the keys whose blocks are looked at again. */
  private JavaPairRDD<Link, Tie> storedTies(Stored stored, Keys keys, Set<String> months) {
    Broadcast<Set<String>> gone =
        context.broadcast(Set.copyOf(stored.removed().map(Member::id).collect()));
    return lake.read(Columns.LINKS, Columns.LINK, months)
        .toJavaRDD()
        .mapToPair(
            row -> {
              Link link = link(row);
              long[] before = Longs.of(row, "keys");
              boolean lost =
                  gone.value().contains(link.one()) || gone.value().contains(link.other());
              long[] left = lost ? new long[0] : keys.without(before);
              return new Tuple2<>(link, new Tie(row.getAs("month"), left, before));
            });
  }

  /** The stored mentions of clusters that gained or lost a link, or a mention. */
  private JavaRDD<Member> again(
      Stored stored, JavaPairRDD<Link, Tie> ties, Map<String, String> retold) {
    Set<String> turned =
        new HashSet<>(
            ties.filter(tie -> tie._2().turned())
                .keys()
                .flatMap(link -> List.of(link.one(), link.other()).iterator())
                .distinct()
                .collect());
    Broadcast<Map<String, String>> origins = context.broadcast(retold);
    KnowledgeFiles knowledge = files;
    return stored
        .connected(context.broadcast(turned), context.broadcast(Set.copyOf(retold.keySet())))
        .map(member -> retold(member, origins.value(), knowledge));
  }

  private static Member retold(Member member, Map<String, String> origins, KnowledgeFiles files) {
    String origin = origins.get(member.reportId());
    if (origin == null) {
      return member;
    }
    Loaded loaded = Loaded.of(files);
    Telling telling = loaded.tellings().read(member.telling());
    return member.telling(loaded.tellings().write(telling.ofOrigin(origin)));
  }
}
