package org.dateline.app.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * The office-holders of a Wikidata JSON dump: an array with one entity a line, as Wikidata
 * publishes it, or any part of one. It is read twice: first offices and states, then the people who
 * held the offices ({@code P39}, with {@code P580} and {@code P582}). An office counts whose
 * English label begins with a title of {@code titles.tsv} and whose country or jurisdiction ({@code
 * P1001, P17}) is a state of ours by its ISO code ({@code P298}).
 */
final class WikidataDump {
  /** The longest line that is read: entities of Wikidata are shorter. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final String MALE = "Q6581097";
  private static final String FEMALE = "Q6581072";

  private final String file;
  private final Codes codes;
  private final Rows rows;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, List<String>> sectors = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, Office> offices = new HashMap<>();
  private int line;

  private record Title(String office, String countries) {}

  /** An office of the dump: its kind, and the item of its country or jurisdiction. */
  private record Office(String kind, String countries, List<String> places) {}

  /** Opens the dump anew, for each of the two readings. */
  interface Source {
    BufferedReader open() throws IOException;
  }

  private WikidataDump(String file, Knowledge knowledge, Codes codes, Rows rows) {
    this.file = file;
    this.codes = codes;
    this.rows = rows;
    for (Row row :
        knowledge.table(
            "actors/titles.tsv", 2, "title", "office", "sectors", "countries", "note")) {
      titles.putIfAbsent(row.cell(0).toLowerCase(Locale.ROOT), new Title(row.cell(1), row.cell(3)));
    }
    for (Row row :
        knowledge.table(
            "actors/office_kinds.tsv", 1, "office", "single", "rank", "sectors", "meaning")) {
      sectors.put(row.cell(0), row.list(3));
    }
  }

  static void read(String file, Source source, Knowledge knowledge, Codes codes, Rows rows)
      throws IOException {
    WikidataDump dump = new WikidataDump(file, knowledge, codes, rows);
    dump.eachLine(source, dump::office);
    dump.eachLine(source, dump::person);
  }

  /** What is done with a line of the dump. */
  private interface Reading {
    void read(String text);
  }

  private void eachLine(Source source, Reading reading) throws IOException {
    line = 0;
    try (BufferedReader in = source.open()) {
      for (String text = next(in); text != null; text = next(in)) {
        line++;
        reading.read(text);
      }
    }
  }

  /** A line; one that is too long is given as an empty one. */
  private static @Nullable String next(BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (text.length() < LONGEST) {
        text.append((char) c);
      }
      c = in.read();
    }
    return text.length() < LONGEST ? text.toString() : "";
  }

  private @Nullable JsonNode entity(String text, boolean report) {
    String bare = text.strip();
    String object = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    if (object.isEmpty() || object.equals("[") || object.equals("]")) {
      return null;
    }
    try {
      JsonNode entity = json.readTree(object);
      if (entity.path("id").isTextual()) {
        return entity;
      }
    } catch (JsonProcessingException e) {
      // said below, with the line
    }
    if (report) {
      rows.fault(
          file, line, "no entity", "give one JSON object with an id a line, as Wikidata does");
    }
    return null;
  }

  private void office(String text) {
    boolean place = text.contains("\"P298\"");
    boolean maybe = text.contains("\"P1001\"") || text.contains("\"P17\"");
    JsonNode entity = place || maybe ? entity(text, false) : null;
    if (entity == null) {
      return;
    }
    String id = entity.get("id").asText();
    for (JsonNode claim : entity.path("claims").path("P298")) {
      String state = codes.country(value(claim).asText());
      if (state != null) {
        states.put(id, state);
      }
    }
    Title title = title(label(entity));
    if (title != null) {
      List<String> places = items(entity, "P1001");
      places.addAll(items(entity, "P17"));
      offices.put(id, new Office(title.office(), title.countries(), places));
    }
  }

  /** The title that a label begins with: "President of Ghana" is a "president". */
  private @Nullable Title title(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    for (int end = lower.length(); end > 0; end = lower.lastIndexOf(' ', end - 1)) {
      Title title = titles.get(lower.substring(0, end));
      String rest = lower.substring(end).strip();
      if (title != null && (rest.isEmpty() || rest.startsWith("of ") || rest.startsWith("for "))) {
        return title;
      }
    }
    return null;
  }

  private void person(String text) {
    boolean maybe = text.contains("\"P39\"");
    JsonNode entity = entity(maybe ? text : shape(text), true);
    if (!maybe || entity == null) {
      return;
    }
    String name = label(entity);
    String id = Rows.id(name);
    boolean holder = false;
    for (JsonNode claim : entity.path("claims").path("P39")) {
      Office office = offices.get(value(claim).path("id").asText());
      String country = office == null ? null : country(office);
      String from = date(claim, "P580");
      if (office != null && country != null && !id.isEmpty() && !from.isEmpty()) {
        holder = true;
        rows.put(
            "actors/offices.tsv",
            5,
            List.of(
                id,
                country,
                office.kind(),
                String.join("|", sectors.getOrDefault(office.kind(), List.of("GOV"))),
                from,
                date(claim, "P582"),
                "wikidata"));
      }
    }
    if (holder) {
      rows.countEntry();
      rows.put(
          "actors/people.tsv",
          1,
          List.of(id, name, gender(entity), aliases(entity, name), entity.get("id").asText()));
    }
  }

  /** Enough of a line that is not needed to see whether it is an entity's at all. */
  private static String shape(String text) {
    String bare = text.strip();
    boolean object = bare.startsWith("{") && (bare.endsWith("}") || bare.endsWith("},"));
    return object || bare.isEmpty() || bare.equals("[") || bare.equals("]") ? "" : bare;
  }

  private @Nullable String country(Office office) {
    for (String place : office.places()) {
      String state = states.get(place);
      if (state != null) {
        boolean fits =
            office.countries().isEmpty()
                || List.of(office.countries().split("\\|", -1)).contains(state);
        return fits ? state : null;
      }
    }
    return null;
  }

  private static String label(JsonNode entity) {
    String label = entity.path("labels").path("en").path("value").asText();
    return label.replace('\t', ' ').replace('|', ' ').replace('\n', ' ').strip();
  }

  private static String aliases(JsonNode entity, String name) {
    Set<String> aliases = new LinkedHashSet<>();
    for (JsonNode alias : entity.path("aliases").path("en")) {
      String text = alias.path("value").asText().replaceAll("[\\t\\n|]", " ").strip();
      if (!text.equals(name) && text.indexOf(' ') > 0) {
        aliases.add(text);
      }
    }
    return String.join("|", aliases);
  }

  private static String gender(JsonNode entity) {
    List<String> items = items(entity, "P21");
    return items.contains(FEMALE) ? "f" : items.contains(MALE) ? "m" : "";
  }

  private static List<String> items(JsonNode entity, String property) {
    List<String> items = new ArrayList<>();
    for (JsonNode claim : entity.path("claims").path(property)) {
      String item = value(claim).path("id").asText();
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  private static JsonNode value(JsonNode claim) {
    return claim.path("mainsnak").path("datavalue").path("value");
  }

  /**
   * The first of a qualifier's dates, as exact as it is; empty where there is none since year 1.
   */
  private static String date(JsonNode claim, String qualifier) {
    JsonNode value =
        claim.path("qualifiers").path(qualifier).path(0).path("datavalue").path("value");
    String time = value.path("time").asText();
    if (!time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*")) {
      return "";
    }
    int precision = value.path("precision").asInt();
    int length = precision >= 11 ? 10 : precision == 10 ? 7 : precision == 9 ? 4 : 0;
    return time.substring(1, 1 + length);
  }
}
