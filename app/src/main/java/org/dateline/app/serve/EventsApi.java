package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.dateline.store.Store;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Facets;
import org.dateline.store.query.Page;
import org.dateline.store.query.ReportQueries.SentenceSpan;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredMention;

/**
 * {@code /api/v1/events}, {@code /mentions} and {@code /facets}: lists of events, and each with its
 * evidence.
 */
final class EventsApi {
  private final Store store;
  private final Sessions sessions;
  private final Json json;
  private final ClaimsJson claims;
  private final Blindfold blindfold;

  EventsApi(Store store, Sessions sessions, Json json, ClaimsJson claims, Blindfold blindfold) {
    this.store = store;
    this.sessions = sessions;
    this.json = json;
    this.claims = claims;
    this.blindfold = blindfold;
  }

  /** {@code GET /events}: a page of those that the filter finds, latest first. */
  JsonNode list(Context context) {
    User user = sessions.require(context, Role.READER);
    EventFilter filter = FilterQuery.of(context, "cursor", "limit");
    Page<StoredEvent> page =
        Paging.of(context).read((cursor, limit) -> store.events(filter, cursor, limit));
    ObjectNode answer = json.object();
    ArrayNode list = answer.putArray("events");
    page.items().forEach(event -> list.add(blindfold.event(event, user)));
    answer.put("next", page.next());
    return answer;
  }

  /** {@code GET /mentions}: a page of the records of all mentions of these events. */
  JsonNode mentions(Context context) {
    EventFilter filter = FilterQuery.of(context, "cursor", "limit");
    Page<StoredMention> page =
        Paging.of(context).read((cursor, limit) -> store.mentions(filter, cursor, limit));
    ObjectNode answer = json.object();
    ArrayNode list = answer.putArray("mentions");
    page.items().forEach(mention -> list.add(json.parse(mention.record())));
    answer.put("next", page.next());
    return answer;
  }

  /** {@code GET /facets}: how those that the filter finds are spread, and how many there are. */
  JsonNode facets(Context context) {
    User user = sessions.require(context, Role.READER);
    EventFilter filter = FilterQuery.of(context);
    Facets facets = store.facets(filter);
    ObjectNode answer = json.object();
    answer.put("total", store.count(filter));
    ObjectNode fields = answer.putObject("facets");
    facets
        .counts()
        .forEach(
            (field, counts) -> {
              if (field.equals("status") && Blindfold.isBlind(user)) {
                return;
              }
              ArrayNode list = fields.putArray(field);
              for (Facets.Count count : counts) {
                list.addObject().put("value", count.value()).put("events", count.events());
              }
            });
    return answer;
  }

  /** {@code GET /events/{id}}: its values, what each report says, and in which words. */
  void event(Context context) {
    String id = context.pathParam("id");
    StoredEvent event =
        store
            .event(id)
            .orElseThrow(() -> Problem.notFound("There is no event " + id + " in this store."));
    User user = sessions.require(context, Role.READER);
    ObjectNode answer = json.object();
    answer.set("event", blindfold.event(event, user));
    ObjectNode told = claims.of(event);
    if (told != null) {
      answer.set("claims", told);
    }
    answer.set("mentions", mentions(store.mentions(id)));
    json.answer(context, answer);
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
