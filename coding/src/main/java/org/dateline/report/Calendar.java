package org.dateline.report;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** The words that dates are written with, in all languages that the knowledge has. Immutable. */
final class Calendar {
  /** A month's name in one language. */
  private record Month(String language, int number) {}

  /** What a unit word marks its number as. */
  enum Part {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * A word such as {@code 年}.
   *
   * @param part what its number is
   * @param before whether it stands before the number
   */
  record Unit(Part part, boolean before) {}

  private final Map<String, List<Month>> months = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, ZoneOffset> offsets = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  private Calendar() {}

  static Calendar load(Knowledge knowledge) {
    Calendar calendar = new Calendar();
    calendar.loadMonths(knowledge);
    for (Row row : knowledge.table("report/date_units.tsv", 1, "word", "unit", "side")) {
      Part part =
          switch (row.cell(1)) {
            case "year" -> Part.YEAR;
            case "month" -> Part.MONTH;
            case "day" -> Part.DAY;
            default -> throw row.fault("no such unit: " + row.cell(1), "year, month or day");
          };
      calendar.units.put(Folding.fold(row.cell(0)), new Unit(part, row.cell(2).equals("before")));
    }
    for (Row row : knowledge.table("report/zone_names.tsv", 1, "name", "offset")) {
      calendar.offsets.put(row.cell(0), ZoneOffset.of(row.cell(1)));
    }
    for (Row row : knowledge.table("report/language_zones.tsv", 1, "language", "zone")) {
      calendar.zones.put(row.cell(0), row.cell(1));
    }
    return calendar;
  }

  private void loadMonths(Knowledge knowledge) {
    List<Row> rows =
        knowledge.table(
            "report/months.tsv",
            1,
            "language",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    for (Row row : rows) {
      for (int month = 1; month <= 12; month++) {
        for (String name : row.list(month)) {
          months
              .computeIfAbsent(Folding.fold(name), n -> new ArrayList<>(2))
              .add(new Month(row.cell(0), month));
        }
      }
    }
  }

  /**
   * The month that a folded word names, 0 for none. Where languages differ (Croatian October is
   * Polish November), the given language decides, else the first in order of codes.
   */
  int month(String word, @Nullable String language) {
    List<Month> found = months.get(word);
    if (found == null) {
      return 0;
    }
    for (Month month : found) {
      if (month.language.equals(language)) {
        return month.number;
      }
    }
    return found.get(0).number;
  }

  @Nullable Unit unit(String word) {
    return units.get(word);
  }

  @Nullable ZoneOffset offset(String word) {
    return offsets.get(word);
  }

  /** The zone of a language's publishers, null where they sit in several. */
  @Nullable ZoneId zone(@Nullable String language) {
    String zone = language == null ? null : zones.get(language);
    return zone == null ? null : ZoneId.of(zone);
  }
}
