package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dateline.coding.EventWriter;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Event;
import org.dateline.store.Store;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Facets;
import org.dateline.store.query.Page;
import org.dateline.store.query.ReportQueries.SentenceSpan;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredMention;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/events} and {@code /api/v1/facets}: lists of events, and each with its evidence.
 */
final class EventsApi {
  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 500;

  private final Store store;
  private final Aggregator aggregator;
  private final Json json;
  private final EventJson events;

  EventsApi(Store store, Aggregator aggregator, Json json) {
    this.store = store;
    this.aggregator = aggregator;
    this.json = json;
    this.events = new EventJson(json);
  }

  /** {@code GET /events}: a page of those that the filter finds, latest first. */
  void list(Context context) {
    EventFilter filter = FilterQuery.of(context, "cursor", "limit");
    Page<StoredEvent> page = page(filter, FilterQuery.text(context, "cursor"), limit(context));
    ObjectNode answer = json.object();
    ArrayNode list = answer.putArray("events");
    page.items().forEach(event -> list.add(events.of(event)));
    answer.put("next", page.next());
    json.answer(context, answer);
  }

  private Page<StoredEvent> page(EventFilter filter, @Nullable String cursor, int limit) {
    try {
      return store.events(filter, cursor, limit);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("'cursor' is none that a page gave.");
    }
  }

  private static int limit(Context context) {
    Integer limit = FilterQuery.number(context, "limit");
    if (limit == null) {
      return USUAL_PAGE;
    }
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw Problem.badRequest("'limit' is from 1 to " + LARGEST_PAGE + ".");
    }
    return limit;
  }

  /** {@code GET /facets}: how those that the filter finds are spread, and how many there are. */
  void facets(Context context) {
    EventFilter filter = FilterQuery.of(context);
    Facets facets = store.facets(filter);
    ObjectNode answer = json.object();
    answer.put("total", store.count(filter));
    ObjectNode fields = answer.putObject("facets");
    facets
        .counts()
        .forEach(
            (field, counts) -> {
              ArrayNode list = fields.putArray(field);
              for (Facets.Count count : counts) {
                list.addObject().put("value", count.value()).put("events", count.events());
              }
            });
    json.answer(context, answer);
  }

  /** {@code GET /events/{id}}: its values, what each report says, and in which words. */
  void event(Context context) {
    String id = context.pathParam("id");
    StoredEvent event =
        store
            .event(id)
            .orElseThrow(() -> Problem.notFound("There is no event " + id + " in this store."));
    ObjectNode answer = json.object();
    answer.set("event", events.of(event));
    Aggregation rule = Aggregation.named(event.aggregation());
    store.tellings(id).ifPresent(told -> answer.set("claims", json.parse(claims(told, rule))));
    answer.set("mentions", mentions(store.mentions(id)));
    json.answer(context, answer);
  }

  private String claims(Event event, Aggregation rule) {
    StringWriter out = new StringWriter();
    try {
      new EventWriter(aggregator, rule).write(List.of(event), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Records, each with where its sentence begins, so that its marks can be set in the sentence. */
  private ArrayNode mentions(List<StoredMention> mentions) {
    Map<String, List<SentenceSpan>> sentences =
        store.sentences(mentions.stream().map(StoredMention::reportId).distinct().toList());
    ArrayNode list = json.array();
    for (StoredMention mention : mentions) {
      ObjectNode record = (ObjectNode) json.parse(mention.record());
      int number = record.path("sentence").asInt();
      for (SentenceSpan span : sentences.getOrDefault(mention.reportId(), List.of())) {
        if (span.number() == number) {
          record.put("begin", span.begin());
        }
      }
      list.add(record);
    }
    return list;
  }
}
