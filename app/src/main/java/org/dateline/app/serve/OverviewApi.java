package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.dedupe.Aggregation;
import org.dateline.store.Store;
import org.dateline.store.query.Dimension;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Overviews.DayTotal;
import org.dateline.store.query.Overviews.DayVolume;
import org.dateline.store.query.Overviews.Group;
import org.dateline.store.query.Overviews.PairTotal;
import org.dateline.store.query.Overviews.PartyTotal;
import org.dateline.store.query.Overviews.PlaceTotal;
import org.dateline.store.query.Overviews.UnknownTotal;
import org.dateline.store.query.Total;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/v1/timeline}, {@code /places}, {@code /pairs}, {@code /actors}, {@code
 * /aggregates}: totals of what a filter finds.
 */
final class OverviewApi {
  private static final int MOST_PLACES = 20_000;
  private static final int MOST_PAIRS = 200;
  private static final int MOST_ACTORS = 1_000;
  private static final int MOST_DIMENSIONS = 4;

  private final Store store;
  private final Json json;

  OverviewApi(Store store, Json json) {
    this.store = store;
    this.json = json;
  }

  /** Events by day and type, and the volume of reports behind them. */
  JsonNode timeline(Context context) {
    EventFilter filter = FilterQuery.of(context);
    ObjectNode answer = json.object();
    ArrayNode days = answer.putArray("days");
    for (DayTotal total : store.overview(overviews -> overviews.days(filter))) {
      ObjectNode node = days.addObject();
      node.put("day", total.day().toString());
      node.put("type", total.type());
      node.put("events", total.events());
      node.put("killed", total.killed());
    }
    ArrayNode reports = answer.putArray("reports");
    for (DayVolume volume : store.overview(overviews -> overviews.reports())) {
      reports.addObject().put("day", volume.day().toString()).put("reports", volume.reports());
    }
    return answer;
  }

  /** Events by place and quad category. */
  JsonNode places(Context context) {
    EventFilter filter = FilterQuery.of(context);
    ArrayNode list = json.array();
    for (PlaceTotal total : store.overview(overviews -> overviews.places(filter, MOST_PLACES))) {
      ObjectNode node = list.addObject();
      node.put("name", total.place());
      node.put("country", total.country());
      node.put("admin1", total.admin1());
      node.put("latitude", total.latitude());
      node.put("longitude", total.longitude());
      node.put("precision", total.precision());
      node.put("quad", total.quad());
      node.put("events", total.events());
      node.put("killed", total.killed());
    }
    return list;
  }

  /** Who did things to whom, how often, and how friendly that was. */
  JsonNode pairs(Context context) {
    EventFilter filter = FilterQuery.of(context);
    ArrayNode list = json.array();
    for (PairTotal total : store.overview(overviews -> overviews.pairs(filter, MOST_PAIRS))) {
      ObjectNode node = list.addObject();
      group(node.putObject("actor"), total.actor());
      group(node.putObject("recipient"), total.recipient());
      node.put("events", total.events());
      node.put("score", Math.round(total.score() * 10) / 10.0);
    }
    return list;
  }

  /** Who takes part in events, of those that the knowledge has an entry for. */
  JsonNode actors(Context context) {
    EventFilter filter = FilterQuery.of(context);
    ArrayNode list = json.array();
    for (PartyTotal total : store.overview(overviews -> overviews.parties(filter, MOST_ACTORS))) {
      ObjectNode node = list.addObject().put("id", total.id());
      group(node, total.group());
      node.put("as_actor", total.asActor());
      node.put("as_recipient", total.asRecipient());
    }
    return list;
  }

  /** Names of those who take part but have no entry, with how often they do. */
  JsonNode unknownActors(Context context) {
    EventFilter filter = FilterQuery.of(context);
    ArrayNode list = json.array();
    for (UnknownTotal total : store.overview(overviews -> overviews.unknown(filter, MOST_ACTORS))) {
      ObjectNode node = list.addObject();
      node.put("name", total.name());
      node.put("code", total.code());
      node.put("mentions", total.mentions());
      node.put("reports", total.reports());
      node.put("text", total.text());
    }
    return list;
  }

  /** Sums by the dimensions that {@code by} names, as {@code dateline aggregate} has them. */
  JsonNode aggregates(Context context) {
    EventFilter asked = FilterQuery.of(context, "by", "rule");
    EventFilter filter =
        asked.auxiliary() == null ? asked.withAuxiliary(EventFilter.NO_AUXILIARY) : asked;
    List<Dimension> dimensions = dimensions(FilterQuery.text(context, "by"));
    Aggregation rule = rule(FilterQuery.text(context, "rule"));
    ObjectNode answer = json.object().put("rule", rule.ruleName());
    ArrayNode rows = answer.putArray("rows");
    for (Total total : store.totals(filter, dimensions, rule)) {
      ObjectNode row = rows.addObject();
      ObjectNode group = row.putObject("group");
      for (int i = 0; i < dimensions.size(); i++) {
        group.put(dimensions.get(i).word(), total.group().get(i));
      }
      row.put("events", total.events());
      row.put("mentions", total.mentions());
      row.put("killed_low", total.killedLow());
      row.put("killed_best", total.killedBest());
      row.put("killed_high", total.killedHigh());
    }
    return answer;
  }

  private static List<Dimension> dimensions(@Nullable String words) {
    List<String> names = words == null ? List.of() : List.of(words.split(",", -1));
    if (names.size() > MOST_DIMENSIONS) {
      throw Problem.badRequest("'by' names more than " + MOST_DIMENSIONS + " dimensions.");
    }
    return names.stream()
        .map(name -> named(Dimension.values(), Dimension::word, name, "by"))
        .toList();
  }

  private static Aggregation rule(@Nullable String word) {
    return word == null
        ? Aggregation.LOW_BEST_HIGH
        : named(Aggregation.values(), Aggregation::ruleName, word, "rule");
  }

  private static <E> E named(E[] values, Function<E, String> word, String name, String parameter) {
    for (E value : values) {
      if (word.apply(value).equals(name)) {
        return value;
      }
    }
    String known = Stream.of(values).map(word).collect(Collectors.joining(", "));
    throw Problem.badRequest(
        "'" + parameter + "' knows no '" + name + "'; it knows " + known + ".");
  }

  private static void group(ObjectNode node, Group group) {
    node.put("code", group.code());
    node.put("country", group.country());
    group.sectors().forEach(node.putArray("sectors")::add);
    node.put("name", group.name());
  }
}
