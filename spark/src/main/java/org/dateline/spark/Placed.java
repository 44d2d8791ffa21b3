package org.dateline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.When;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * An event with the mentions that tell it.
 *
 * @param id of the event
 * @param json as {@link org.dateline.coding.EventWriter} writes it
 * @param month when it happened, as its values are decided
 * @param cluster its mentions and all that they are linked with, by the least of their ids
 * @param members at least one
 */
record Placed(String id, String json, String month, long cluster, List<Member> members)
    implements Serializable {

  /**
   * The events of all members.
   *
   * @param links all between them
   * @param roots of these links
   */
  static JavaRDD<Placed> of(
      JavaRDD<Member> members,
      JavaRDD<Link> links,
      Roots roots,
      KnowledgeFiles files,
      int partitions) {
    JavaPairRDD<Long, Member> grouped =
        members.mapToPair(member -> new Tuple2<>(roots.of(member.id()), member));
    JavaPairRDD<Long, Link> linked =
        links.mapToPair(link -> new Tuple2<>(roots.of(link.one()), link));
    return grouped
        .cogroup(linked, partitions)
        .flatMap(group -> place(group._1(), group._2()._1(), group._2()._2(), files));
  }

  private static Iterator<Placed> place(
      long cluster, Iterable<Member> members, Iterable<Link> links, KnowledgeFiles files) {
    Loaded loaded = Loaded.of(files);
    Map<String, Member> byId = new HashMap<>();
    List<Telling> tellings = new ArrayList<>();
    for (Member member : members) {
      byId.put(member.id(), member);
      tellings.add(loaded.tellings().read(member.telling()));
    }
    HashSet<Link> own = new HashSet<>();
    links.forEach(own::add);
    List<Placed> placed = new ArrayList<>();
    for (Event event : loaded.merger().place(tellings, own)) {
      List<Member> seated = new ArrayList<>();
      event.tellings().forEach(telling -> seated.add(byId.get(telling.id())));
      @Nullable When when = loaded.aggregator().date(event, Loaded.RULE).value();
      String month = CodeReads.month(when == null ? null : when.from());
      placed.add(new Placed(event.id(), json(event, loaded), month, cluster, seated));
    }
    return placed.iterator();
  }

  private static String json(Event event, Loaded loaded) {
    StringWriter line = new StringWriter();
    try {
      loaded.eventWriter().write(List.of(event), line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString().strip();
  }
}
