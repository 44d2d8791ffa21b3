package org.dateline.store.export;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.dedupe.Telling.Where;
import org.dateline.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Where it happened. */
final class PlaceCells {
  private final Countries countries;

  PlaceCells(Countries countries) {
    this.countries = countries;
  }

  void addTo(Map<String, Cell> cells) {
    put(cells, "place.name", Where::name);
    put(cells, "place.city", where -> isTown(where) ? where.name() : null);
    put(
        cells,
        "place.district",
        where -> where.precision() == Precision.DISTRICT ? where.name() : null);
    put(cells, "place.province", Where::admin1);
    put(cells, "place.country", Where::country);
    put(cells, "place.latitude", Where::latitude);
    put(cells, "place.longitude", Where::longitude);
    put(cells, "place.precision", where -> DateCells.word(where.precision()));
    put(cells, "place.country-name", fact(Countries.Fact.NAME));
    put(cells, "place.fips", fact(Countries.Fact.FIPS));
    put(cells, "place.iso-number", this::isoNumber);
    put(cells, "place.gw", fact(Countries.Fact.GW));
    put(cells, "place.acled-region", fact(Countries.Fact.ACLED_REGION));
    put(cells, "place.ucdp-region", fact(Countries.Fact.UCDP_REGION));
    put(cells, "place.full-name", this::fullName);
    put(cells, "place.wkt", PlaceCells::wkt);
    put(cells, "place.prio-grid", PlaceCells::prioGrid);
    put(cells, "place.acled-precision", PlaceCells::acledPrecision);
    put(cells, "place.ucdp-precision", PlaceCells::ucdpPrecision);
    cells.put(
        "place.gdelt-type",
        row -> row.event().where() == null ? 0 : gdeltType(row.event().where()));
    cells.put("place.geonames", row -> recorded(row.of(), "geonames_id"));
    cells.put("place.feature", row -> recorded(row.of(), "feature"));
    cells.put("place.text", row -> recorded(row.of(), "text"));
  }

  private static void put(
      Map<String, Cell> cells, String name, Function<Where, @Nullable Object> value) {
    cells.put(name, row -> row.event().where() == null ? null : value.apply(row.event().where()));
  }

  private Function<Where, @Nullable Object> fact(Countries.Fact fact) {
    return where -> countries.get(fact, where.country());
  }

  /** Without the zeros that it begins with. */
  private @Nullable Integer isoNumber(Where where) {
    String number = countries.get(Countries.Fact.ISO_NUMBER, where.country());
    return number == null ? null : Integer.valueOf(number);
  }

  static boolean isTown(Where where) {
    return where.precision() == Precision.CITY || where.precision() == Precision.POINT;
  }

  /** What the first mention that names the event's place says of it. */
  static @Nullable String recorded(ExportEvent event, String field) {
    Where where = event.event().where();
    return where == null
        ? null
        : event
            .all(record -> record.path("place"))
            .filter(place -> where.name().equals(place.path("name").asText()))
            .map(place -> ExportEvent.text(place.path(field)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private String fullName(Where where) {
    return Stream.of(
            where.name(), where.admin1(), countries.get(Countries.Fact.NAME, where.country()))
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String wkt(Where where) {
    return where.latitude() == null
        ? null
        : "POINT (" + where.longitude() + " " + where.latitude() + ")";
  }

  private static @Nullable Integer prioGrid(Where where) {
    boolean fine = isTown(where) || where.precision() == Precision.DISTRICT;
    if (!fine || where.latitude() == null || where.longitude() == null) {
      return null;
    }
    int row = (int) Math.floor((where.latitude() + 90) * 2);
    int column = (int) Math.floor((where.longitude() + 180) * 2);
    return row * 720 + column + 1;
  }

  private static int acledPrecision(Where where) {
    return switch (where.precision()) {
      case POINT, CITY -> 1;
      case DISTRICT -> 2;
      case PROVINCE, COUNTRY, REGION -> 3;
    };
  }

  private static int ucdpPrecision(Where where) {
    return switch (where.precision()) {
      case POINT, CITY -> 1;
      case DISTRICT -> 3;
      case PROVINCE -> 4;
      case REGION -> 5;
      case COUNTRY -> 6;
    };
  }

  private static int gdeltType(Where where) {
    boolean states = "USA".equals(where.country());
    return switch (where.precision()) {
      case POINT, CITY -> states ? 3 : 4;
      case DISTRICT, PROVINCE -> states ? 2 : 5;
      case COUNTRY -> 1;
      case REGION -> 0;
    };
  }
}
