package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.dedupe.Figure;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.store.query.Rules;
import org.dateline.store.query.Status;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/** An event that one record alone tells. */
final class RecordEvent {
  private RecordEvent() {}

  static ExportEvent of(JsonNode record) {
    String published = ExportEvent.text(record.path("report").path("published"));
    Instant at = published == null ? null : MentionCells.instant(published);
    StoredEvent event =
        new StoredEvent(
            record.path("id").asText(),
            Merger.RULE,
            Rules.STORED.ruleName(),
            record.path("type").asText(),
            record.path("quad").asText(),
            record.path("score").asDouble(),
            texts(record.path("modes")),
            record.path("contexts").findValuesAsText("name"),
            texts(record.path("auxiliary")),
            sides(record.path("actors")),
            sides(record.path("recipients")),
            when(record.path("date")),
            where(record.path("place")),
            tolls(record.path("toll")),
            1,
            1,
            1,
            at,
            at,
            List.of(),
            Status.UNREVIEWED,
            record.path("text").asText());
    return new ExportEvent(event, List.of(record));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static List<Side> sides(JsonNode actors) {
    List<Side> sides = new ArrayList<>();
    for (JsonNode actor : actors) {
      sides.add(
          new Side(
              ExportEvent.text(actor.path("country")),
              texts(actor.path("sectors")),
              actor.path("code").asText(),
              actor.path("id").asText(),
              actor.path("name").asText()));
    }
    return sides;
  }

  private static When when(JsonNode date) {
    String precision = ExportEvent.text(date.path("precision"));
    return new When(
        day(date.path("from")),
        day(date.path("to")),
        precision == null ? null : Precision.valueOf(precision.toUpperCase(Locale.ROOT)),
        EventDate.Basis.valueOf(date.path("basis").asText().toUpperCase(Locale.ROOT)));
  }

  private static @Nullable LocalDate day(JsonNode value) {
    String text = ExportEvent.text(value);
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable Where where(JsonNode place) {
    if (place.isNull()) {
      return null;
    }
    return new Where(
        place.path("name").asText(),
        ExportEvent.text(place.path("country")),
        ExportEvent.text(place.path("admin1")),
        place.path("latitude").isNull() ? null : place.path("latitude").asDouble(),
        place.path("longitude").isNull() ? null : place.path("longitude").asDouble(),
        Place.Precision.valueOf(place.path("precision").asText().toUpperCase(Locale.ROOT)));
  }

  private static Map<Toll.Kind, Figure> tolls(JsonNode tolls) {
    Map<Toll.Kind, Figure> figures = new EnumMap<>(Toll.Kind.class);
    for (JsonNode toll : tolls) {
      if (!toll.path("cumulative").asBoolean()) {
        figures.putIfAbsent(
            Toll.Kind.valueOf(toll.path("kind").asText().toUpperCase(Locale.ROOT)),
            new Figure(
                number(toll.path("low")), number(toll.path("best")), number(toll.path("high"))));
      }
    }
    return figures;
  }

  private static @Nullable Integer number(JsonNode value) {
    return value.isNull() ? null : value.asInt();
  }
}
