package org.dateline.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The nested columns of a record, made of the JSON Schema that describes it, so that both cannot
 * differ. Days and times stay texts, as the record has them.
 */
final class NestedSchema {
  private final JsonNode root;

  private NestedSchema(JsonNode root) {
    this.root = root;
  }

  /**
   * The columns.
   *
   * @param name of a file in {@code knowledge/schemas}
   */
  static StructType of(String name) {
    try (InputStream in =
        NestedSchema.class.getResourceAsStream("/org/dateline/knowledge/schemas/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no schema " + name);
      }
      JsonNode root = new ObjectMapper().readTree(in);
      return (StructType) new NestedSchema(root).type(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataType type(JsonNode schema) {
    List<JsonNode> parts = parts(schema);
    List<StructField> fields = new ArrayList<>();
    DataType plain = DataTypes.StringType;
    for (JsonNode part : parts) {
      part.path("properties")
          .properties()
          .forEach(
              property -> {
                if (fields.stream().noneMatch(field -> field.name().equals(property.getKey()))) {
                  fields.add(field(property.getKey(), property.getValue()));
                }
              });
      if (part.has("items")) {
        return DataTypes.createArrayType(type(part.get("items")));
      }
      String types = part.path("type").toString();
      if (types.contains("integer")) {
        plain = DataTypes.LongType;
      } else if (types.contains("number")) {
        plain = DataTypes.DoubleType;
      } else if (types.contains("boolean")) {
        plain = DataTypes.BooleanType;
      }
    }
    return fields.isEmpty() ? plain : new StructType(fields.toArray(StructField[]::new));
  }

  private StructField field(String name, JsonNode schema) {
    return DataTypes.createStructField(name, type(schema), true);
  }

  /** The schema with what it refers to and is put together of. */
  private List<JsonNode> parts(JsonNode schema) {
    List<JsonNode> parts = new ArrayList<>();
    parts.add(schema);
    if (schema.has("$ref")) {
      parts.addAll(parts(root.at(schema.get("$ref").asText().substring(1))));
    }
    for (String group : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(group).forEach(part -> parts.addAll(parts(part)));
    }
    return parts;
  }
}
