package org.dateline.store.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.dedupe.Telling.Where;
import org.dateline.store.export.Acled.Inter;
import org.dateline.store.export.Acled.Kind;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/** An event in ACLED's words. */
final class AcledCells {
  private final Acled acled;

  AcledCells(Acled acled) {
    this.acled = acled;
  }

  void addTo(Map<String, Cell> cells) {
    cells.put("acled.id", AcledCells::id);
    cells.put("acled.type", row -> ofKind(row, Kind::type));
    cells.put("acled.sub-type", row -> ofKind(row, Kind::subType));
    cells.put("acled.disorder", row -> ofKind(row, Kind::disorder));
    cells.put("acled.actor1", row -> first(row.actors()));
    cells.put("acled.actor2", row -> first(row.recipients()));
    cells.put("acled.associates1", row -> others(row.actors()));
    cells.put("acled.associates2", row -> others(row.recipients()));
    cells.put("acled.inter1", row -> name(inter(row, row.actors())));
    cells.put("acled.inter2", row -> name(inter(row, row.recipients())));
    cells.put("acled.interaction", this::interaction);
    cells.put("acled.civilian-targeting", this::civilianTargeting);
  }

  private static String id(ShapeRow row) {
    Where where = row.event().where();
    String country = where == null ? null : where.country();
    return Objects.requireNonNullElse(country, "XXX") + EventCells.number(row.event(), 0);
  }

  private @Nullable String ofKind(ShapeRow row, Function<Kind, String> value) {
    Kind kind = acled.kind(row.event());
    return kind == null ? null : value.apply(kind);
  }

  private static @Nullable String first(List<Side> side) {
    return side.isEmpty() ? null : side.get(0).name();
  }

  private static List<String> others(List<Side> side) {
    return side.stream().skip(1).map(Side::name).toList();
  }

  private @Nullable Inter inter(ShapeRow row, List<Side> side) {
    return side.isEmpty() ? null : acled.inter(side.get(0), row.event());
  }

  private static @Nullable String name(@Nullable Inter inter) {
    return inter == null ? null : inter.name();
  }

  private @Nullable String interaction(ShapeRow row) {
    Inter one = inter(row, row.actors());
    Inter other = inter(row, row.recipients());
    if (one == null || other == null) {
      Inter sole = one == null ? other : one;
      return sole == null ? null : "Sole " + sole.name();
    }
    return one.number() <= other.number()
        ? one.name() + "-" + other.name()
        : other.name() + "-" + one.name();
  }

  private @Nullable String civilianTargeting(ShapeRow row) {
    boolean civilians = Acled.CIVILIANS.equals(inter(row, row.recipients()));
    return civilians && row.event().type().equals("ASSAULT") ? "Civilian targeting" : null;
  }
}
