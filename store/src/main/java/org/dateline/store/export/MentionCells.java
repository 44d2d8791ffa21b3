package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/** What one mention says. */
final class MentionCells {
  private static final int PERCENT = 100;
  private static final int UNKNOWN = -1;

  private MentionCells() {}

  static void addTo(Map<String, Cell> cells) {
    cells.put("mention.count", row -> row.event().mentions());
    cells.put("mention.ids", row -> row.of().mentions().stream().map(MentionCells::place).toList());
    cells.put("sentence.number", row -> number(row.of().first()));
    cells.put("mention.sentence", row -> number(row.mention()));
    cells.put(
        "mention.publisher",
        row -> ExportEvent.text(row.mention().path("report").path("publisher")));
    cells.put("mention.url", row -> ReportCells.address(row.mention()));
    cells.put("mention.stamp", row -> stamp(row.mention()));
    cells.put("mention.actor-offset", row -> offset(row.mention().path("actors"), row.actors()));
    cells.put(
        "mention.recipient-offset",
        row -> offset(row.mention().path("recipients"), row.recipients()));
    cells.put("mention.action-offset", row -> row.mention().path("trigger").path("begin").asInt());
    cells.put(
        "mention.confidence",
        row -> Math.round(row.mention().path("confidence").asDouble() * PERCENT));
  }

  private static int number(JsonNode record) {
    return record.path("sentence").asInt() + 1;
  }

  private static String place(JsonNode record) {
    return record.path("report").path("id").asText() + "_" + number(record);
  }

  private static @Nullable String stamp(JsonNode record) {
    String published = ExportEvent.text(record.path("report").path("published"));
    return published == null ? null : ReportCells.stamp(instant(published));
  }

  /** The day's first moment where only the day is known, UTC where no zone is. */
  static Instant instant(String published) {
    if (published.indexOf('T') < 0) {
      return LocalDate.parse(published).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            published, OffsetDateTime::from, LocalDateTime::from);
    return time instanceof OffsetDateTime exact
        ? exact.toInstant()
        : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
  }

  private static int offset(JsonNode actors, List<Side> side) {
    for (JsonNode actor : actors) {
      if (!side.isEmpty() && actor.path("id").asText().equals(side.get(0).id())) {
        return actor.path("begin").asInt(UNKNOWN);
      }
    }
    return UNKNOWN;
  }
}
