package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Origin;
import org.dateline.dedupe.Origins;
import org.dateline.dedupe.Sketch;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** Finds what reports are copies of, among those that are stored and those that come. */
final class Copies {
  private final Session session;
  private final Map<String, Sketch> sketches = new HashMap<>();

  Copies(Session session) {
    this.session = session;
  }

  /**
   * Stores the sketches of reports that come.
   *
   * @param news of reports whose earlier editions are taken out
   * @return by report, what it is a copy of: for those that come, and for those stored for which
   *     that has changed
   */
  Map<String, String> add(Collection<Sketch> news) {
    news.forEach(sketch -> sketches.put(sketch.reportId(), sketch));
    List<Link> links = links(news);
    Map<String, String> former = formerOrigins(links);
    load(former.keySet());
    List<Link> all = new ArrayList<>(links);
    former.forEach((report, origin) -> all.add(new Link(origin, report)));
    Map<String, String> changed = new LinkedHashMap<>();
    for (Origin origin : Origins.of(sketches.values(), all)) {
      for (Sketch copy : origin.copies()) {
        if (!origin.id().equals(former.get(copy.reportId()))) {
          changed.put(copy.reportId(), origin.id());
        }
      }
    }
    insert(news);
    return changed;
  }

  /** Takes reports out. */
  void remove(Collection<String> reports) {
    session.update(Sql.of("delete from sketches where report_id").in(reports));
    session.update(Sql.of("delete from sketch_keys where report_id").in(reports));
  }

  /** The pairs of copies of which at least one comes. */
  private List<Link> links(Collection<Sketch> news) {
    Map<Long, Set<String>> blocks = new HashMap<>();
    for (Sketch sketch : news) {
      for (long key : sketch.keys()) {
        blocks.computeIfAbsent(key, k -> new HashSet<>()).add(sketch.reportId());
      }
    }
    LongStream keys = blocks.keySet().stream().mapToLong(Long::longValue);
    session.each(
        Sql.of("select key, report_id from sketch_keys where key").in(keys),
        row -> blocks.getOrDefault(row.number("key"), Set.of()).add(row.text("report_id")));
    blocks.values().removeIf(block -> block.size() < 2);
    load(blocks.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    List<Link> links = new ArrayList<>();
    for (Set<String> block : blocks.values()) {
      links.addAll(Origins.links(block.stream().map(sketches::get).toList()));
    }
    return links;
  }

  /** What the stored reports that are linked, and their copies, were copies of. */
  private Map<String, String> formerOrigins(List<Link> links) {
    Set<String> linked = new HashSet<>();
    links.forEach(link -> linked.addAll(List.of(link.one(), link.other())));
    Map<String, String> former = new HashMap<>();
    session.each(
        Sql.of(
                "select id, origin from reports where origin in (select origin from reports where id")
            .in(linked)
            .and(")"),
        row -> former.put(row.text("id"), row.text("origin")));
    return former;
  }

  private void load(Collection<String> reports) {
    Set<String> missing = new HashSet<>(reports);
    missing.removeAll(sketches.keySet());
    session.each(
        Sql.of("select * from sketches where report_id").in(missing),
        row -> sketches.put(row.text("report_id"), sketch(row)));
  }

  private static Sketch sketch(Row row) {
    String runs = row.text("runs");
    return Sketch.of(
        row.text("report_id"),
        row.instantOrNull("published_at"),
        row.textOrNull("agency"),
        runs.isEmpty()
            ? new long[0]
            : Arrays.stream(runs.split(" ", -1)).mapToLong(Long::parseLong).toArray(),
        row.number("last_run"));
  }

  private void insert(Collection<Sketch> news) {
    NewRows rows =
        new NewRows(
            "sketches",
            "report_id text",
            "published_at timestamp",
            "agency text",
            "runs text",
            "last_run bigint");
    NewRows keys = new NewRows("sketch_keys", "key bigint", "report_id text");
    for (Sketch sketch : news) {
      String runs =
          Arrays.stream(sketch.runs()).mapToObj(Long::toString).collect(Collectors.joining(" "));
      rows.add(sketch.reportId(), sketch.published(), sketch.agency(), runs, sketch.limit());
      for (long key : sketch.keys()) {
        keys.add(key, sketch.reportId());
      }
    }
    session.insert(rows);
    session.insert(keys);
  }
}
