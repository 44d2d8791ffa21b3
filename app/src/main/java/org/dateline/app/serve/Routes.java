package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The paths of the REST interface, each with the role that it takes. */
final class Routes {
  static final String API = "/api/v1";

  private final Javalin javalin;
  private final Sessions sessions;
  private final Recent recent;
  private final List<String> all = new ArrayList<>();

  Routes(Javalin javalin, Sessions sessions, Recent recent) {
    this.javalin = javalin;
    this.sessions = sessions;
    this.recent = recent;
  }

  /** For everybody, also before logging in. */
  void free(HandlerType method, String path, Handler handler) {
    all.add(method + " " + path);
    javalin.addHttpHandler(method, API + path, handler);
  }

  void get(String path, Handler handler) {
    add(HandlerType.GET, path, Role.READER, handler);
  }

  /** Makes an answer. */
  interface Maker {
    JsonNode answer(Context context);
  }

  /** For what many ask: an answer of a moment ago does. */
  void shared(String path, Maker maker) {
    free(
        HandlerType.GET,
        path,
        context -> {
          User user = sessions.require(context, Role.READER);
          Blindfold.check(context, user);
          String whose = Blindfold.isBlind(user) ? user.name() : "";
          String question = whose + " " + context.path() + "?" + context.queryString();
          Json.answer(context, recent.answer(question, () -> Json.bytes(maker.answer(context))));
        });
  }

  void post(String path, Role least, Handler handler) {
    add(HandlerType.POST, path, least, handler);
  }

  private void add(HandlerType method, String path, Role least, Handler handler) {
    free(
        method,
        path,
        context -> {
          Blindfold.check(context, sessions.require(context, least));
          handler.handle(context);
        });
  }

  /** Such as {@code GET /events/{id}}, for holding against the interface's description. */
  List<String> all() {
    return List.copyOf(all);
  }
}
