package org.dateline.store.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.dedupe.Telling.Where;
import org.jspecify.annotations.Nullable;

/**
 * Writes an OGC GeoPackage 1.3: an SQLite file with a layer {@code events} of points, none where
 * the place is unknown, whose attributes are the flat table's columns.
 */
final class GeoPackageSink implements EventSink {
  private static final int POINT_BYTES = 8 + 21;
  private static final int WGS_84 = 4326;

  private final Shape flat;
  private final OutputStream out;
  private final Path file;
  private final Connection connection;
  private final PreparedStatement insert;

  GeoPackageSink(Shape flat, OutputStream out) throws IOException {
    this.flat = flat;
    this.out = out;
    this.file = Files.createTempFile("dateline-export", ".gpkg");
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      connection.setAutoCommit(false);
      begin();
      String holes = flat.columns().stream().map(column -> ", ?").collect(Collectors.joining());
      insert = connection.prepareStatement("insert into events values (null, ?" + holes + ")");
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private void begin() throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : schema().split(";\n", -1)) {
        statement.execute(sql);
      }
      statement.execute(
          flat.columns().stream()
              .map(column -> ", \"" + column.name() + "\" " + sqlType(column.type()))
              .collect(
                  Collectors.joining(
                      "",
                      "create table events (fid integer primary key autoincrement not null, geom point",
                      ")")));
    }
  }

  private static String schema() throws IOException {
    try (InputStream in = GeoPackageSink.class.getResourceAsStream("geopackage.sql")) {
      byte[] sql = Objects.requireNonNull(in, "geopackage.sql").readAllBytes();
      return new String(sql, StandardCharsets.UTF_8).strip();
    }
  }

  private static String sqlType(String type) {
    return switch (type) {
      case "integer" -> "integer";
      case "number" -> "double";
      case "boolean" -> "boolean";
      case "date" -> "date";
      case "datetime" -> "datetime";
      default -> "text";
    };
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    Map<String, Object> values = flat.values(event);
    try {
      byte[] point = point(event.event().where());
      if (point == null) {
        insert.setNull(1, Types.BLOB);
      } else {
        insert.setBytes(1, point);
      }
      for (int i = 0; i < flat.columns().size(); i++) {
        Column column = flat.columns().get(i);
        insert.setObject(i + 2, value(values.get(column.name()), column.type()));
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** A header without an envelope, then the point as well-known binary; both little-endian. */
  private static byte @Nullable [] point(@Nullable Where where) {
    if (where == null || where.latitude() == null || where.longitude() == null) {
      return null;
    }
    return ByteBuffer.allocate(POINT_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put((byte) 1)
        .putInt(WGS_84)
        .put((byte) 1)
        .putInt(1)
        .putDouble(where.longitude())
        .putDouble(where.latitude())
        .array();
  }

  private @Nullable Object value(@Nullable Object value, String type) {
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? null
          : list.stream().map(Object::toString).collect(Collectors.joining(flat.join()));
    }
    if (value == null || value instanceof Number) {
      return value;
    }
    return type.equals("datetime") ? milliseconds(value.toString()) : value.toString();
  }

  /** The standard writes moments with three digits behind the second. */
  private static String milliseconds(String moment) {
    return moment.indexOf('.') < 0 ? moment.replace("Z", ".000Z") : moment;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      try (connection) {
        try (insert;
            Statement statement = connection.createStatement()) {
          statement.execute(
              "update gpkg_contents set min_x = (select min(longitude) from events),"
                  + " max_x = (select max(longitude) from events),"
                  + " min_y = (select min(latitude) from events),"
                  + " max_y = (select max(latitude) from events),"
                  + " last_change = coalesce((select max(last_published) from events), last_change)");
        }
        connection.commit();
      }
      Files.copy(file, out);
    } catch (SQLException e) {
      throw fault(e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static IOException fault(SQLException e) {
    return new IOException("no GeoPackage could be written: " + e.getMessage(), e);
  }
}
