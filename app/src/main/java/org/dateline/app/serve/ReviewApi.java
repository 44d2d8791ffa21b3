package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.store.Store;
import org.dateline.store.ingest.Review;
import org.dateline.store.query.ReviewQueue;
import org.dateline.store.review.Agreement;
import org.dateline.store.review.Decision;
import org.dateline.store.review.DecisionLog;
import org.dateline.store.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/queue}, {@code /decisions} and {@code /agreement}: what to decide next, deciding
 * it, and the log, and how far people agree. Coders are blind to each other: {@link Blindfold}.
 */
final class ReviewApi {
  private static final int LARGEST_BODY = 64 * 1024;
  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_QUEUE = 100;

  private final Store store;
  private final Supplier<Review> review;
  private final Sessions sessions;
  private final Json json;
  private final Blindfold blindfold;
  private final Runnable changed;

  ReviewApi(
      Store store,
      Supplier<Review> review,
      Sessions sessions,
      Json json,
      Blindfold blindfold,
      Runnable changed) {
    this.store = store;
    this.review = review;
    this.sessions = sessions;
    this.json = json;
    this.blindfold = blindfold;
    this.changed = changed;
  }

  /** {@code GET /queue}: events that the user has yet to decide about, most doubtful first. */
  void queue(Context context) {
    User user = sessions.require(context, Role.CODER);
    ReviewQueue.Order order = order(context.queryParam("by"));
    ObjectNode answer = json.object();
    ArrayNode list = answer.putArray("events");
    for (String id : store.queue(user.name(), order, LONGEST_QUEUE)) {
      store.event(id).ifPresent(event -> list.add(blindfold.event(event, user)));
    }
    json.answer(context, answer);
  }

  private static ReviewQueue.Order order(@Nullable String word) {
    if (word == null || word.equals("confidence")) {
      return ReviewQueue.Order.CONFIDENCE;
    }
    if (word.equals("disagreement")) {
      return ReviewQueue.Order.DISAGREEMENT;
    }
    throw Problem.badRequest("'by' is confidence or disagreement.");
  }

  /** {@code GET /decisions?event=…}: the log of one event, as far as the user may see it. */
  void log(Context context) {
    User user = sessions.require(context, Role.READER);
    String event = context.queryParam("event");
    if (event == null) {
      throw Problem.badRequest("'event' is missing: the id of the event asked about.");
    }
    ObjectNode answer = json.object();
    ArrayNode list = answer.putArray("decisions");
    List<Decision> all = store.decisions(event);
    Set<Long> standing = new HashSet<>();
    DecisionLog.standing(all).forEach(decision -> standing.add(decision.number()));
    for (Decision decision : Blindfold.seen(all, user)) {
      list.add(node(decision, standing.contains(decision.number())));
    }
    json.answer(context, answer);
  }

  /** {@code GET /agreement}: how far those who decided about the same events agree. */
  void agreement(Context context) {
    ArrayNode list = json.array();
    for (Agreement agreement : Agreement.of(store.ratings())) {
      ObjectNode node = list.addObject();
      node.put("field", agreement.field());
      agreement.coders().forEach(node.putArray("coders")::add);
      node.put("events", agreement.events());
      node.put("observed", agreement.observed());
      node.put("coefficient", agreement.coefficient());
    }
    json.answer(context, list);
  }

  /** {@code POST /decisions}: takes a decision down and carries it out. */
  void decide(Context context) {
    User user = sessions.require(context, Role.CODER);
    ObjectNode body = json.body(context, LARGEST_BODY);
    try {
      Decision decision = decide(body, user);
      changed.run();
      context.status(201);
      json.answer(context, node(decision, true));
    } catch (NoSuchElementException e) {
      throw Problem.notFound(sentence(e));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(sentence(e));
    }
  }

  private Decision decide(ObjectNode body, User user) {
    String by = user.name();
    Review log = review.get();
    String event = body.path("event").asText();
    String reason = reason(body);
    return switch (verdict(body.path("decision").asText())) {
      case ACCEPT -> log.accept(event, by);
      case REJECT -> log.reject(event, reason, by);
      case EDIT ->
          log.edit(event, body.path("field").asText(), body.path("value").toString(), reason, by);
      case MERGE -> {
        List<String> all = new ArrayList<>(List.of(event));
        all.addAll(texts(body.path("events")));
        yield log.merge(all, reason, by);
      }
      case SPLIT -> log.split(event, texts(body.path("mentions")), reason, by);
      case UNDO -> log.undo(undone(body, user), reason, by);
    };
  }

  /** The number of the decision to undo: a coder's own, or any for those who lead. */
  private long undone(ObjectNode body, User user) {
    long number = body.path("number").asLong();
    boolean own = store.decision(number).map(d -> d.by().equals(user.name())).orElse(true);
    if (!own && Blindfold.isBlind(user)) {
      throw new Problem(403, "Forbidden", "Coders undo what they decided themselves.");
    }
    return number;
  }

  private static Verdict verdict(String word) {
    try {
      return Verdict.of(word);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("'decision' is accept, reject, edit, merge, split or undo.");
    }
  }

  private static @Nullable String reason(ObjectNode body) {
    String reason = body.path("reason").asText("").strip();
    if (reason.length() > LONGEST_REASON) {
      throw Problem.badRequest("'reason' is longer than " + LONGEST_REASON + " characters.");
    }
    return reason.isEmpty() ? null : reason;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static String sentence(RuntimeException fault) {
    String message = String.valueOf(fault.getMessage());
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }

  private ObjectNode node(Decision decision, boolean stands) {
    ObjectNode node = json.object();
    node.put("number", decision.number());
    node.put("at", decision.at().toString());
    node.put("by", decision.by());
    node.put("decision", decision.verdict().word());
    node.put("event", decision.eventId());
    decision.mentions().forEach(node.putArray("mentions")::add);
    node.put("field", decision.field());
    node.set("value", decision.value() == null ? null : json.parse(decision.value()));
    node.put("reason", decision.reason());
    node.put("undoes", decision.undoes());
    node.put("stands", stands);
    return node;
  }
}
