package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.TreeSet;
import org.dateline.store.Store;
import org.dateline.store.query.Status;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredMention;
import org.dateline.store.review.Decision;

/**
 * Keeps coders blind to each other: until a coder has decided about an event, it looks to them as
 * if nobody had. Readers and those who lead see all.
 *
 * <p>Merging and splitting is seen by all: what an event is cannot be shown in two ways at once.
 */
final class Blindfold {
  private static final List<String> SIDES = List.of("actors", "recipients");
  private static final List<String> SAID = List.of("modes", "contexts", "auxiliary");

  private final Store store;
  private final Json json;
  private final EventJson events;
  private final ClaimsJson claims;

  Blindfold(Store store, Json json, ClaimsJson claims) {
    this.store = store;
    this.json = json;
    this.events = new EventJson(json);
    this.claims = claims;
  }

  /** Whether the user may not see what others decide before having decided. */
  static boolean isBlind(User user) {
    return user.role() == Role.CODER;
  }

  /**
   * Refuses what would tell coders what others decided.
   *
   * @throws Problem 403
   */
  static void check(Context context, User user) {
    boolean tells =
        context.queryParam("status") != null || context.path().startsWith(Routes.API + "/exports/");
    if (isBlind(user) && tells) {
      String detail = "Coders are blind to each other: no filter by 'status', and no exports.";
      throw new Problem(403, "Forbidden", detail);
    }
  }

  /** Those of the decisions about an event that the user may see. */
  static List<Decision> seen(List<Decision> all, User user) {
    boolean decided = all.stream().anyMatch(decision -> decision.by().equals(user.name()));
    return decided || !isBlind(user) ? all : List.of();
  }

  /** The event as the user may see it. */
  ObjectNode event(StoredEvent event, User user) {
    ObjectNode node = events.of(event);
    boolean touched = event.status() != Status.UNREVIEWED;
    if (touched && isBlind(user) && seen(store.decisions(event.id()), user).isEmpty()) {
      node.put("status", Status.UNREVIEWED.word());
      if (event.status() == Status.EDITED) {
        unedit(node, event);
      }
    }
    return node;
  }

  /** Puts back what the reports say. */
  private void unedit(ObjectNode node, StoredEvent event) {
    ObjectNode said = claims.of(event);
    if (said == null) {
      return;
    }
    node.set("type", said.path("type").path("value").path("type"));
    for (String side : SIDES) {
      JsonNode parties = said.path(side).path("value").path("parties");
      node.set(side, parties.isArray() ? parties : json.array());
    }
    node.set("date", said.path("date").path("value"));
    node.set("place", said.path("place").path("value"));
    ObjectNode tolls = node.putObject("tolls");
    for (JsonNode toll : said.path("tolls")) {
      ObjectNode figure = tolls.putObject(toll.path("kind").asText());
      for (String key : List.of("low", "best", "high")) {
        figure.set(key, toll.path(key));
      }
    }
    classify(node, store.mentions(event.id()));
  }

  /** Quad category and score of the type; what else the mentions say. */
  private void classify(ObjectNode node, List<StoredMention> mentions) {
    for (String field : SAID) {
      TreeSet<String> all = new TreeSet<>();
      for (StoredMention mention : mentions) {
        for (JsonNode value : json.parse(mention.record()).path(field)) {
          all.add(value.isObject() ? value.path("name").asText() : value.asText());
        }
      }
      ArrayNode list = node.putArray(field);
      all.forEach(list::add);
    }
    for (StoredMention mention : mentions) {
      JsonNode record = json.parse(mention.record());
      if (record.path("type").equals(node.path("type"))) {
        node.set("quad", record.path("quad"));
        node.set("score", record.path("score"));
      }
    }
  }
}
