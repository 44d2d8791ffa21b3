package org.dateline.app.serve;

/** Somebody whom the server knows. */
record User(String name, Role role) {
  /** Whoever sits at a machine that only itself can reach, and that asks for no login. */
  static final User LOCAL = new User("local", Role.ADMIN);
}
