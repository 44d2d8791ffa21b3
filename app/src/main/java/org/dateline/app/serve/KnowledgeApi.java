package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.event.Frame;
import org.dateline.knowledge.Knowledge;

/** What the coder knows, for browsing: names of codes, frames with their examples, actors. */
final class KnowledgeApi {
  private static final int MOST_ACTORS = 200;

  private final Json json;
  private final Names names;
  private final Supplier<Engine> engine;
  private final Supplier<Roster> roster;

  KnowledgeApi(Knowledge knowledge, Json json, Supplier<Engine> engine) {
    this.json = json;
    this.names = Names.load(knowledge);
    this.engine = engine;
    this.roster = new Once<>(() -> Roster.load(knowledge, names));
  }

  /** {@code GET /api/v1/names}: what codes mean. */
  void names(Context context) {
    json.answer(context, names.json(json));
  }

  /** {@code GET /api/v1/knowledge/frames}: all frames. */
  void frames(Context context) {
    ArrayNode list = json.array();
    for (Frame frame : engine.get().coder().eventCoder().frames().all()) {
      list.add(frame(frame));
    }
    json.answer(context, list);
  }

  private ObjectNode frame(Frame frame) {
    ObjectNode node = json.object();
    node.put("id", frame.id());
    node.put("type", frame.type());
    ArrayNode words = node.putArray("words");
    for (Frame.Trigger trigger : frame.triggers()) {
      ObjectNode word = words.addObject();
      word.put("part", trigger.part().name().toLowerCase(Locale.ROOT));
      word.put("text", String.join(" ", trigger.lemmas()));
    }
    texts(node, "actor", frame.actor());
    texts(node, "recipient", frame.recipient());
    texts(node, "modes", frame.modes());
    texts(node, "contexts", frame.contexts());
    ObjectNode where = node.putObject("where");
    frame
        .where()
        .forEach((path, classes) -> texts(where, path, classes.stream().sorted().toList()));
    ArrayNode examples = node.putArray("examples");
    for (Frame.Example example : frame.examples()) {
      ObjectNode shown = examples.addObject();
      shown.put("text", example.text());
      texts(shown, "actors", example.actors());
      texts(shown, "recipients", example.recipients());
    }
    texts(node, "not", frame.negatives());
    node.put("source", frame.source().file() + ":" + frame.source().line());
    return node;
  }

  private static void texts(ObjectNode node, String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
  }

  /** {@code GET /api/v1/knowledge/actors?q=}: actors whose names hold all words of {@code q}. */
  void actors(Context context) {
    String wanted = context.queryParam("q") == null ? "" : context.queryParam("q");
    List<Roster.Entry> found = roster.get().find(wanted == null ? "" : wanted);
    ObjectNode answer = json.object();
    answer.put("total", found.size());
    ArrayNode list = answer.putArray("actors");
    for (Roster.Entry entry : found.subList(0, Math.min(MOST_ACTORS, found.size()))) {
      ObjectNode node = list.addObject();
      node.put("id", entry.id());
      node.put("name", entry.name());
      node.put("kind", entry.kind());
      node.put("country", entry.country());
      texts(node, "sectors", entry.sectors());
      texts(node, "aliases", entry.aliases());
      ArrayNode roles = node.putArray("roles");
      for (Roster.Role role : entry.roles()) {
        ObjectNode shown = roles.addObject();
        shown.put("name", role.name());
        shown.put("country", role.country());
        shown.put("from", role.from());
        shown.put("to", role.to());
      }
    }
    json.answer(context, answer);
  }
}
