package org.dateline.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a Parquet file, as JSON objects by their columns. */
final class ParquetRows {
  private ParquetRows() {}

  static List<JsonNode> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement statement =
            connection.prepareStatement("select to_json(t)::varchar from read_parquet(?) t")) {
      statement.setString(1, file.toString());
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(mapper.readTree(result.getString(1)));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
