package org.dateline.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in. A browser holds a random key in a cookie that no script can read and that no
 * other site's page sends; a program sends the token with each request. Thread-safe.
 */
final class Sessions {
  static final Duration LENGTH = Duration.ofHours(12);

  private static final String COOKIE = "dateline-session";
  private static final int KEY_BYTES = 32;
  private static final int MOST = 10_000;

  private final Accounts accounts;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> byKey = new ConcurrentHashMap<>();

  private record Session(User user, Instant end) {}

  Sessions(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Who sends this request; null where nobody knows. */
  @Nullable User user(Context context) {
    if (accounts.isOpen()) {
      return User.LOCAL;
    }
    String authorization = context.header("Authorization");
    if (authorization != null && authorization.startsWith("Bearer ")) {
      return accounts.ofSecret(authorization.substring("Bearer ".length()).strip());
    }
    String key = context.cookie(COOKIE);
    Session session = key == null ? null : byKey.get(key);
    return session == null || session.end().isBefore(clock.instant()) ? null : session.user();
  }

  /**
   * Who sends this request, if that is enough.
   *
   * @throws Problem 401 where nobody knows, 403 where the role does not cover it
   */
  User require(Context context, Role least) {
    User user = user(context);
    if (user == null) {
      context.header("WWW-Authenticate", "Bearer");
      throw new Problem(401, "Unauthorized", "Log in first, or send the token.");
    }
    if (!user.role().covers(least)) {
      String detail = "This needs the role " + least.word() + "; yours is " + user.role().word();
      throw new Problem(403, "Forbidden", detail + ".");
    }
    return user;
  }

  void begin(Context context, User user) {
    Instant now = clock.instant();
    byKey.values().removeIf(session -> session.end().isBefore(now));
    if (byKey.size() >= MOST) {
      throw new Problem(503, "Busy", "Too many people are logged in.");
    }
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    byKey.put(text, new Session(user, now.plus(LENGTH)));
    context.cookie(cookie(context, text, Math.toIntExact(LENGTH.toSeconds())));
  }

  void end(Context context) {
    String key = context.cookie(COOKIE);
    if (key != null) {
      byKey.remove(key);
    }
    context.cookie(cookie(context, "", 0));
  }

  private static Cookie cookie(Context context, String value, int seconds) {
    boolean secure = "https".equals(context.header("X-Forwarded-Proto"));
    return new Cookie(COOKIE, value, "/", seconds, secure, 0, true, null, null, SameSite.STRICT);
  }
}
