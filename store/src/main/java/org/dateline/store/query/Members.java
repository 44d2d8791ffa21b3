package org.dateline.store.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.dedupe.Figure;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent.Side;
import org.dateline.store.sql.NewRows;
import org.jspecify.annotations.Nullable;

/**
 * What the row of an event holds of its sides and tolls, as {@code 0007.sql} says: arrays of JSON,
 * so that a page is read from one table, and parties are found without another.
 */
public final class Members {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Members() {}

  /** A side as a column holds it. */
  public static String sides(List<Side> sides) {
    ArrayNode all = MAPPER.createArrayNode();
    for (Side side : sides) {
      ArrayNode one = all.addArray().add(side.country());
      ArrayNode sectors = one.addArray();
      side.sectors().forEach(sectors::add);
      one.add(side.code()).add(NewRows.storable(side.id())).add(NewRows.storable(side.name()));
    }
    return all.toString();
  }

  static List<Side> sides(String column) {
    List<Side> sides = new ArrayList<>();
    for (JsonNode one : read(column)) {
      List<String> sectors = new ArrayList<>();
      one.path(1).forEach(sector -> sectors.add(sector.asText()));
      sides.add(
          new Side(
              one.path(0).textValue(),
              sectors,
              one.path(2).asText(),
              one.path(3).asText(),
              one.path(4).asText()));
    }
    return sides;
  }

  /** A word of a side as its column holds it. */
  static String quoted(String word) {
    return MAPPER.getNodeFactory().textNode(word).toString();
  }

  /** The names of a side as they are searched. */
  public static String names(List<Side> sides) {
    return sides.stream()
        .map(side -> side.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  /** Tolls as a column holds them. */
  public static String tolls(Map<Toll.Kind, Figure> tolls) {
    ArrayNode all = MAPPER.createArrayNode();
    tolls.forEach(
        (kind, figure) ->
            all.addArray()
                .add(kind.name().toLowerCase(Locale.ROOT))
                .add(figure.low())
                .add(figure.best())
                .add(figure.high()));
    return all.toString();
  }

  static Map<Toll.Kind, Figure> tolls(String column) {
    Map<Toll.Kind, Figure> tolls = new EnumMap<>(Toll.Kind.class);
    for (JsonNode one : read(column)) {
      tolls.put(
          Toll.Kind.valueOf(one.path(0).asText().toUpperCase(Locale.ROOT)),
          new Figure(number(one.path(1)), number(one.path(2)), number(one.path(3))));
    }
    return tolls;
  }

  private static @Nullable Integer number(JsonNode value) {
    return value.isNull() ? null : value.intValue();
  }

  private static JsonNode read(String column) {
    try {
      return MAPPER.readTree(column);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
