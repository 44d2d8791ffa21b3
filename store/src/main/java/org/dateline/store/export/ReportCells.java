package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who tells it. */
final class ReportCells {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ReportCells() {}

  static void addTo(Map<String, Cell> cells) {
    cells.put("report.id", row -> ofFirst(row, "id"));
    cells.put("report.title", row -> ofFirst(row, "title"));
    cells.put("report.publisher", row -> ofFirst(row, "publisher"));
    cells.put("report.url", row -> address(row.of().first()));
    cells.put("report.titles", row -> row.of().ofReports("title"));
    cells.put("report.publishers", row -> row.of().ofReports("publisher"));
    cells.put("report.languages", row -> row.of().ofReports("language"));
    cells.put("report.urls", row -> row.of().distinct(ReportCells::address));
    cells.put("report.count", row -> row.event().reports());
    cells.put("report.origin-count", row -> row.event().origins());
    cells.put("report.publisher-count", row -> Math.max(1, row.of().ofReports("publisher").size()));
    cells.put("report.first", row -> row.event().firstPublished());
    cells.put("report.last", row -> row.event().lastPublished());
    cells.put("report.stamp", row -> stamp(row.event().firstPublished()));
    cells.put("report.day", row -> day(row.event().firstPublished()));
    cells.put("report.epoch", row -> seconds(row.event().lastPublished()));
  }

  private static @Nullable String ofFirst(ShapeRow row, String field) {
    return ExportEvent.text(row.of().first().path("report").path(field));
  }

  /** Where a record's report is; its id where it has no address. */
  static @Nullable String address(JsonNode record) {
    JsonNode report = record.path("report");
    String url = ExportEvent.text(report.path("url"));
    return url == null ? ExportEvent.text(report.path("id")) : url;
  }

  static @Nullable String stamp(@Nullable Instant time) {
    return time == null ? null : STAMP.format(time);
  }

  private static @Nullable LocalDate day(@Nullable Instant time) {
    return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  private static @Nullable Long seconds(@Nullable Instant time) {
    return time == null ? null : time.getEpochSecond();
  }
}
