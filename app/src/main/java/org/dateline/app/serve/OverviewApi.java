package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import org.dateline.store.Store;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Overviews.DayTotal;
import org.dateline.store.query.Overviews.DayVolume;
import org.dateline.store.query.Overviews.Group;
import org.dateline.store.query.Overviews.PairTotal;
import org.dateline.store.query.Overviews.PlaceTotal;

/** {@code GET /api/v1/timeline}, {@code /places}, {@code /pairs}: totals of what a filter finds. */
final class OverviewApi {
  private static final int MOST_PLACES = 20_000;
  private static final int MOST_PAIRS = 200;

  private final Store store;
  private final Json json;

  OverviewApi(Store store, Json json) {
    this.store = store;
    this.json = json;
  }

  /** Events by day and type, and the volume of reports behind them. */
  void timeline(Context context) {
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
    json.answer(context, answer);
  }

  /** Events by place and quad category. */
  void places(Context context) {
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
    json.answer(context, list);
  }

  /** Who did things to whom, how often, and how friendly that was. */
  void pairs(Context context) {
    EventFilter filter = FilterQuery.of(context);
    ArrayNode list = json.array();
    for (PairTotal total : store.overview(overviews -> overviews.pairs(filter, MOST_PAIRS))) {
      ObjectNode node = list.addObject();
      group(node.putObject("actor"), total.actor());
      group(node.putObject("recipient"), total.recipient());
      node.put("events", total.events());
      node.put("score", Math.round(total.score() * 10) / 10.0);
    }
    json.answer(context, list);
  }

  private static void group(ObjectNode node, Group group) {
    node.put("code", group.code());
    node.put("country", group.country());
    group.sectors().forEach(node.putArray("sectors")::add);
    node.put("name", group.name());
  }
}
