package org.dateline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Turn;
import org.dateline.spark.Components.Place;
import org.dateline.spark.Components.Sent;
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
    JavaPairRDD<Place, Sent> mentions =
        members.mapToPair(
            member -> {
              Telling telling = Loaded.of(files).tellings().read(member.telling());
              return new Tuple2<>(
                  new Place(roots.of(member.id()), Turn.of(telling)), new Sent(member, null));
            });
    return mentions
        .union(
            links.mapToPair(
                link -> new Tuple2<>(Place.ofLink(roots.of(link.one())), new Sent(null, link))))
        .repartitionAndSortWithinPartitions(new Spread.Over(partitions))
        .mapPartitions(sent -> new Components(sent, Loaded.of(files)));
  }

  /**
   * One event.
   *
   * @param numbers of its mentions among the component's
   */
  static Placed of(long cluster, int[] numbers, Spool members, Loaded loaded) {
    List<Member> seated = Arrays.stream(numbers).mapToObj(members::member).toList();
    List<Telling> tellings =
        seated.stream().map(member -> loaded.tellings().read(member.telling())).toList();
    Event event = new Event(Merger.RULE, tellings);
    @Nullable When when = loaded.aggregator().date(event, Loaded.RULE).value();
    String month = CodeReads.month(when == null ? null : when.from());
    return new Placed(event.id(), json(event, loaded), month, cluster, seated);
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
