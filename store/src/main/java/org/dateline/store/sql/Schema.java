package org.dateline.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The schema's versions: {@code schema/0001.sql} makes the first of nothing, each further file the
 * next of the one before; {@code 0001.postgresql.sql} holds what one database alone wants. The
 * table {@code schema_version} says which are done.
 */
final class Schema {
  private static final String FOLDER = "/org/dateline/store/schema/";

  private Schema() {}

  /** Brings the database from its version to the next, and returns whether it had one to come. */
  static boolean advance(Session session, Engine engine) {
    session.execute("create table if not exists schema_version (version integer not null)");
    int next = version(session) + 1;
    if (next > newest()) {
      engine.afterSchema(session);
      return false;
    }
    engine.beforeSchema(session);
    apply(session, resource(name(next, "")));
    apply(session, resource(name(next, "." + engine.name().toLowerCase(Locale.ROOT))));
    session.update(Sql.of("insert into schema_version values (?)", next));
    return true;
  }

  /** Whether a database has the newest version. */
  static boolean isCurrent(Session session) {
    return version(session) == newest();
  }

  private static int version(Session session) {
    Sql sql = Sql.of("select coalesce(max(version), 0) from schema_version");
    int version = (int) session.number(sql);
    if (version > newest()) {
      throw new StoreException(
          "the store has schema %d, made by a newer Dateline; this one knows %d. Use the newer one."
              .formatted(version, newest()));
    }
    return version;
  }

  /** The newest version that this release knows. */
  static int newest() {
    int version = 0;
    while (resource(name(version + 1, "")) != null) {
      version++;
    }
    return version;
  }

  private static void apply(Session session, @Nullable String file) {
    if (file != null) {
      statements(file).forEach(session::execute);
    }
  }

  /** The statements of a file: each ends with a semicolon at a line's end. */
  static List<String> statements(String file) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : file.lines().toList()) {
      int comment = line.indexOf("--");
      statement.append(comment < 0 ? line : line.substring(0, comment)).append('\n');
      if (statement.toString().stripTrailing().endsWith(";")) {
        statements.add(statement.toString().strip());
        statement.setLength(0);
      }
    }
    return statements;
  }

  private static String name(int version, String engine) {
    return String.format(Locale.ROOT, "%04d%s.sql", version, engine);
  }

  private static @Nullable String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
