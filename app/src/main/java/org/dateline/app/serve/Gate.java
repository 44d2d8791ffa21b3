package org.dateline.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request must pass before anything else sees it, and the headers that every answer has.
 *
 * <p>Host names: a page elsewhere whose name is pointed at this machine (DNS rebinding) comes with
 * a name in {@code Host} that we do not have. An address in {@code Host} cannot be such a name.
 * Changes: a page elsewhere can make a browser send a form, but neither our origin nor the types of
 * content that we take.
 */
final class Gate {
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final Set<String> TYPES = Set.of("application/json", "application/octet-stream");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final Set<String> names;

  /**
   * @param names host names by which the server is known, besides {@code localhost} and addresses
   */
  Gate(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  void pass(Context context) {
    headers(context);
    String host = context.header("Host");
    if (host == null || !known(name(host))) {
      String detail = "This server does not go by the name in 'Host'; start it with --name.";
      throw new Problem(421, "Misdirected request", detail);
    }
    if (!READING.contains(context.method())) {
      checkOrigin(context, host);
      checkType(context);
    }
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "no-store");
  }

  private boolean known(String name) {
    return name.equals("localhost") || isAddress(name) || names.contains(name);
  }

  /** The name without the port, in small letters. */
  private static String name(String host) {
    int port = host.lastIndexOf(':');
    boolean six = host.endsWith("]");
    String name = port < 0 || six ? host : host.substring(0, port);
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isAddress(String name) {
    if (name.startsWith("[") && name.endsWith("]")) {
      return name.chars().allMatch(c -> "[]:.".indexOf(c) >= 0 || Character.digit(c, 16) >= 0);
    }
    return !name.isEmpty() && name.chars().allMatch(c -> c == '.' || Character.digit(c, 10) >= 0);
  }

  private static void checkOrigin(Context context, String host) {
    String site = context.header("Sec-Fetch-Site");
    boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
    String origin = context.header("Origin");
    boolean foreign = origin != null && !host.equalsIgnoreCase(authority(origin));
    if (elsewhere || foreign) {
      throw new Problem(403, "Forbidden", "Another site's page may not change anything here.");
    }
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getRawAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void checkType(Context context) {
    String type = context.contentType();
    String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (context.method() != HandlerType.DELETE && !TYPES.contains(plain)) {
      String detail = "Send application/json, or application/octet-stream for a file.";
      throw new Problem(415, "Unsupported media type", detail);
    }
  }
}
