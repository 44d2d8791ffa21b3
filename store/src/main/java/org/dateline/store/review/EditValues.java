package org.dateline.store.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.dedupe.Figure;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of edits. All methods throw {@link IllegalArgumentException} where a value is
 * not what the field takes.
 */
public final class EditValues {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EditValues() {}

  /** A value as it came. */
  public static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + text, e);
    }
  }

  public static String text(JsonNode value) {
    if (!value.isTextual()) {
      throw new IllegalArgumentException("no text: " + value);
    }
    return value.textValue();
  }

  private static @Nullable String textOrNull(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? null : text(value);
  }

  public static List<String> words(JsonNode value) {
    List<String> words = new ArrayList<>();
    for (JsonNode word : list(value)) {
      words.add(text(word));
    }
    return words;
  }

  private static JsonNode list(JsonNode value) {
    if (!value.isArray()) {
      throw new IllegalArgumentException("no list: " + value);
    }
    return value;
  }

  /** A side: each with its name, and country, sectors, code and id where these are known. */
  public static List<Party> parties(JsonNode value) {
    List<Party> parties = new ArrayList<>();
    for (JsonNode party : list(value)) {
      String name = text(party.path("name"));
      String id = textOrNull(party.path("id"));
      String code = textOrNull(party.path("code"));
      parties.add(
          new Party(
              id == null ? name : id,
              id != null,
              name,
              List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)),
              textOrNull(party.path("country")),
              party.path("sectors").isArray() ? words(party.path("sectors")) : List.of(),
              code == null ? "---" : code));
    }
    return parties;
  }

  /** The days, as stated; one day where no last one is given. */
  public static @Nullable When date(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    LocalDate from = day(text(value.path("from")));
    String to = textOrNull(value.path("to"));
    String precision = textOrNull(value.path("precision"));
    return new When(
        from,
        to == null ? from : day(to),
        precision == null ? Precision.DAY : Precision.valueOf(precision.toUpperCase(Locale.ROOT)),
        EventDate.Basis.STATED);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day: " + text, e);
    }
  }

  /** The place; a city where no precision is given. */
  public static @Nullable Where place(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    String precision = textOrNull(value.path("precision"));
    return new Where(
        text(value.path("name")),
        textOrNull(value.path("country")),
        textOrNull(value.path("admin1")),
        degrees(value.path("latitude"), 90),
        degrees(value.path("longitude"), 180),
        precision == null
            ? Place.Precision.CITY
            : Place.Precision.valueOf(precision.toUpperCase(Locale.ROOT)));
  }

  private static @Nullable Double degrees(JsonNode value, int most) {
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.isNumber() || Math.abs(value.doubleValue()) > most) {
      throw new IllegalArgumentException("no degrees up to " + most + ": " + value);
    }
    return value.doubleValue();
  }

  /** How many; nobody where null. */
  public static @Nullable Figure figure(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    Integer best = number(value.path("best"));
    Integer low = number(value.path("low"));
    Integer high = number(value.path("high"));
    if (best == null && low == null && high == null) {
      throw new IllegalArgumentException("no number: " + value);
    }
    return new Figure(low == null ? best : low, best, high == null ? best : high);
  }

  private static @Nullable Integer number(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.isInt() || value.intValue() < 0) {
      throw new IllegalArgumentException("no number of people: " + value);
    }
    return value.intValue();
  }

  /** The kind of toll that a field names, null for other fields. */
  public static Toll.@Nullable Kind kind(String field) {
    for (Toll.Kind kind : Toll.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(field)) {
        return kind;
      }
    }
    return null;
  }
}
