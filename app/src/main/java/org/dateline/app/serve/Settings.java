package org.dateline.app.serve;

import java.util.Set;

/**
 * How a server runs.
 *
 * @param host address to bind
 * @param port port to bind, 0 for any that is free
 * @param names host names by which browsers reach it, besides {@code localhost} and addresses
 * @param accounts who may come in
 * @param codersAtOnce how many texts are coded at a time
 */
public record Settings(
    String host, int port, Set<String> names, Accounts accounts, int codersAtOnce) {
  public Settings {
    names = Set.copyOf(names);
  }

  /** On this machine alone, on any free port, for anybody on it. */
  public static Settings local() {
    return local(Accounts.open());
  }

  /** On this machine alone, on any free port. */
  public static Settings local(Accounts accounts) {
    return new Settings("127.0.0.1", 0, Set.of(), accounts, 2);
  }
}
