package org.dateline.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.TellingJson;
import org.dateline.dedupe.Turn;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** The tables {@code tellings}, {@code telling_keys} and {@code links} within one transaction. */
final class TellingTable {
  private static final String PLACE =
      "select number, mention_id, report_id, published_at, position";
  private final Session session;
  private final TellingJson json;

  TellingTable(Session session, TellingJson json) {
    this.session = session;
    this.json = json;
  }

  long nextNumber() {
    return session.number(Sql.of("select coalesce(max(number), 0) + 1 from tellings"));
  }

  List<Stored> ofMentions(Collection<String> mentions) {
    return mentions.isEmpty()
        ? List.of()
        : session.list(
            Sql.of(PLACE + " from tellings where mention_id").in(mentions), TellingTable::stored);
  }

  Map<Long, Stored> places(LongStream numbers) {
    Map<Long, Stored> places = new HashMap<>();
    session.each(
        Sql.of(PLACE + " from tellings where number").in(numbers),
        row -> places.put(row.number("number"), stored(row)));
    return places;
  }

  private static Stored stored(Row row) {
    return new Stored(
        row.number("number"),
        new Turn(
            row.instantOrNull("published_at"),
            row.text("report_id"),
            row.count("position"),
            row.text("mention_id")));
  }

  Map<Long, Telling> tellings(LongStream numbers) {
    Map<Long, Telling> tellings = new HashMap<>();
    session.each(
        Sql.of("select number, telling from tellings where number").in(numbers),
        row -> tellings.put(row.number("number"), json.read(row.text("telling"))));
    return tellings;
  }

  List<Telling> ofReports(Collection<String> reports) {
    return session.list(
        Sql.of("select telling from tellings where report_id").in(reports).and("order by number"),
        row -> json.read(row.text("telling")));
  }

  /** The keys of tellings, by telling. */
  Map<Long, List<Long>> keys(LongStream numbers) {
    return multimap(
        Sql.of("select telling as one, key as other from telling_keys where telling").in(numbers));
  }

  /** The numbers of the tellings that have a key, by key. */
  Map<Long, List<Long>> blocks(LongStream keys) {
    return multimap(
        Sql.of("select key as one, telling as other from telling_keys where key").in(keys));
  }

  private Map<Long, List<Long>> multimap(Sql sql) {
    Map<Long, List<Long>> map = new HashMap<>();
    session.each(
        sql,
        row ->
            map.computeIfAbsent(row.number("one"), key -> new ArrayList<>())
                .add(row.number("other")));
    return map;
  }

  /** The links of tellings, to any others. */
  Set<Pair> links(Collection<Long> numbers) {
    Sql ofOne = Sql.of("select one, other from links where one").in(longs(numbers));
    Sql ofOther = Sql.of("union select one, other from links where other").in(longs(numbers));
    return Set.copyOf(
        session.list(ofOne.and(ofOther), row -> new Pair(row.number("one"), row.number("other"))));
  }

  /** The clusters that tellings are of. */
  Set<Long> clusters(Collection<Long> numbers) {
    return Set.copyOf(
        session.list(
            Sql.of("select distinct cluster from tellings where number").in(longs(numbers)),
            row -> row.number("cluster")));
  }

  /** The numbers of the tellings of clusters. */
  List<Long> members(Collection<Long> clusters) {
    return session.list(
        Sql.of("select number from tellings where cluster").in(longs(clusters)),
        row -> row.number("number"));
  }

  /** Adds tellings, each a cluster of its own. */
  void add(Map<Stored, Telling> added, LongFunction<long[]> keys) {
    NewRows rows =
        new NewRows(
            "tellings",
            "number bigint",
            "mention_id text",
            "report_id text",
            "published_at timestamp",
            "position integer",
            "cluster bigint",
            "telling text");
    NewRows keyRows = new NewRows("telling_keys", "key bigint", "telling bigint");
    added.forEach(
        (place, telling) -> {
          long number = place.number();
          rows.add(
              number,
              place.turn().id(),
              place.turn().reportId(),
              place.turn().published(),
              place.turn().position(),
              number,
              json.write(telling));
          for (long key : Objects.requireNonNull(keys.apply(number))) {
            keyRows.add(key, number);
          }
        });
    session.insert(rows);
    session.insert(keyRows);
  }

  /** Removes tellings with their keys and links. */
  void remove(Collection<Long> numbers) {
    session.update(Sql.of("delete from tellings where number").in(longs(numbers)));
    session.update(Sql.of("delete from telling_keys where telling").in(longs(numbers)));
    session.update(Sql.of("delete from links where one").in(longs(numbers)));
    session.update(Sql.of("delete from links where other").in(longs(numbers)));
  }

  void addLinks(Collection<Pair> links) {
    NewRows rows = new NewRows("links", "one bigint", "other bigint");
    links.forEach(link -> rows.add(link.one(), link.other()));
    session.insert(rows);
  }

  void removeLinks(Collection<Pair> links) {
    session.update(
        Sql.of("delete from links where (one, other) in")
            .and("(select unnest(cast(? as bigint[])),", ones(links))
            .and("unnest(cast(? as bigint[])))", others(links)));
  }

  private static Object ones(Collection<Pair> pairs) {
    return Sql.array(pairs.stream().map(Pair::one).toList());
  }

  private static Object others(Collection<Pair> pairs) {
    return Sql.array(pairs.stream().map(Pair::other).toList());
  }

  /** Says of which cluster each telling is now. */
  void setClusters(Map<Long, Long> clusters) {
    session.update(
        Sql.of(
                "update tellings set cluster = now.cluster from (select unnest(cast(? as bigint[])) as number,",
                Sql.array(clusters.keySet()))
            .and("unnest(cast(? as bigint[])) as cluster) as now", Sql.array(clusters.values()))
            .and("where tellings.number = now.number and tellings.cluster <> now.cluster"));
  }

  private static LongStream longs(Collection<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue);
  }
}
