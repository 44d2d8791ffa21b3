package org.dateline.store.export;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.dedupe.Figure;
import org.dateline.quantity.Toll;
import org.jspecify.annotations.Nullable;

/** How many suffered what. */
final class TollCells {
  private TollCells() {}

  static void addTo(Map<String, Cell> cells) {
    for (Toll.Kind kind : Toll.Kind.values()) {
      put(cells, kind, "low", Figure::low);
      put(cells, kind, "best", Figure::best);
      put(cells, kind, "high", Figure::high);
    }
  }

  private static void put(
      Map<String, Cell> cells,
      Toll.Kind kind,
      String bound,
      Function<Figure, @Nullable Integer> number) {
    String name = DateCells.word(kind) + "." + bound;
    cells.put(name + "-or-none", row -> number.apply(row.of().toll(kind)));
    cells.put(name, row -> Objects.requireNonNullElse(number.apply(row.of().toll(kind)), 0));
  }
}
