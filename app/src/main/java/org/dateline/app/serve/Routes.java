package org.dateline.app.serve;

import io.javalin.Javalin;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The paths of the REST interface, each with the role that it takes. */
final class Routes {
  static final String API = "/api/v1";

  private final Javalin javalin;
  private final Sessions sessions;
  private final List<String> all = new ArrayList<>();

  Routes(Javalin javalin, Sessions sessions) {
    this.javalin = javalin;
    this.sessions = sessions;
  }

  /** For everybody, also before logging in. */
  void free(HandlerType method, String path, Handler handler) {
    all.add(method + " " + path);
    javalin.addHttpHandler(method, API + path, handler);
  }

  void get(String path, Handler handler) {
    add(HandlerType.GET, path, Role.READER, handler);
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
