package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/session}: who one is, logging in and out. */
final class SessionApi {
  private static final int LARGEST_BODY = 4096;
  private static final int MOST_FAILURES = 8;
  private static final Duration FAILURES_WITHIN = Duration.ofMinutes(5);

  private final Accounts accounts;
  private final Sessions sessions;
  private final Json json;
  private final Pace failures;

  SessionApi(Accounts accounts, Sessions sessions, Json json, InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.json = json;
    this.failures = new Pace(MOST_FAILURES, FAILURES_WITHIN, clock);
  }

  /** {@code GET}: who one is, or how to log in. */
  void show(Context context) {
    answer(context, sessions.user(context));
  }

  /** {@code POST}: logs in. */
  void begin(Context context) {
    ObjectNode body = json.body(context, LARGEST_BODY);
    String address = context.ip();
    failures.step(address);
    User user =
        body.has("token")
            ? accounts.ofSecret(body.path("token").asText())
            : accounts.ofPassword(body.path("name").asText(), body.path("password").asText());
    if (user == null) {
      throw new Problem(401, "Unauthorized", "That is not right.");
    }
    failures.forget(address);
    sessions.begin(context, user);
    answer(context, user);
  }

  /** {@code DELETE}: logs out. */
  void end(Context context) {
    sessions.end(context);
    answer(context, null);
  }

  private void answer(Context context, @Nullable User user) {
    ObjectNode node = json.object();
    node.put("name", user == null ? null : user.name());
    node.put("role", user == null ? null : user.role().word());
    node.put("login", accounts.isOpen() ? "none" : accounts.hasToken() ? "token" : "password");
    json.answer(context, node);
  }
}
