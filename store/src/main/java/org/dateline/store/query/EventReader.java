package org.dateline.store.query;

import java.util.Locale;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.place.Place;
import org.dateline.store.sql.Row;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/** Makes events of rows of the table {@code events}. */
final class EventReader {
  private EventReader() {}

  static StoredEvent event(Row row) {
    return new StoredEvent(
        row.text("id"),
        row.text("rule"),
        row.text("aggregation"),
        row.text("type"),
        row.text("quad"),
        row.real("score"),
        row.words("modes"),
        row.words("contexts"),
        row.words("auxiliary"),
        Members.sides(row.text("actors")),
        Members.sides(row.text("recipients")),
        when(row),
        where(row),
        Members.tolls(row.text("tolls")),
        row.count("reports"),
        row.count("origins"),
        row.count("mentions"),
        row.instantOrNull("first_published"),
        row.instantOrNull("last_published"),
        row.words("disputed"),
        Status.of(row.text("status")),
        row.text("text"));
  }

  private static @Nullable When when(Row row) {
    String basis = row.textOrNull("date_basis");
    if (basis == null) {
      return null;
    }
    String precision = row.textOrNull("date_precision");
    return new When(
        row.dateOrNull("date_from"),
        row.dateOrNull("date_to"),
        precision == null ? null : Precision.valueOf(upper(precision)),
        EventDate.Basis.valueOf(upper(basis)));
  }

  private static @Nullable Where where(Row row) {
    String name = row.textOrNull("place_name");
    if (name == null) {
      return null;
    }
    return new Where(
        name,
        row.textOrNull("country"),
        row.textOrNull("admin1"),
        row.realOrNull("latitude"),
        row.realOrNull("longitude"),
        Place.Precision.valueOf(upper(row.text("place_precision"))));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
