package org.dateline.store.export;

import java.util.List;
import java.util.Map;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/** An event of organised violence in UCDP's words. */
final class UcdpCells {
  private static final String CIVILIANS = "Civilians";
  private static final String UNKNOWN = "Unknown";

  private final Countries countries;
  private final Acled acled;

  UcdpCells(Countries countries, Acled acled) {
    this.countries = countries;
    this.acled = acled;
  }

  void addTo(Map<String, Cell> cells) {
    cells.put("ucdp.violence", this::violence);
    cells.put("ucdp.side-a", row -> name(sideA(row)));
    cells.put("ucdp.side-b", this::sideB);
    cells.put("ucdp.dyad", row -> name(sideA(row)) + " - " + sideB(row));
    cells.put("ucdp.gw-a", row -> gw(sideA(row)));
    cells.put("ucdp.gw-b", row -> violence(row) == 3 ? null : gw(other(row)));
  }

  /** 1 state-based, 2 between others, 3 against civilians or nobody that is named. */
  private int violence(ShapeRow row) {
    Side recipient = first(row.recipients());
    if (recipient == null || !(isState(recipient) || acled.isArmed(recipient))) {
      return 3;
    }
    Side actor = first(row.actors());
    boolean byState = actor != null && isState(actor);
    return byState || isState(recipient) ? 1 : 2;
  }

  /** The state, where one of two parties that fight is one; else who did it. */
  private @Nullable Side sideA(ShapeRow row) {
    return swapped(row) ? first(row.recipients()) : first(row.actors());
  }

  private @Nullable Side other(ShapeRow row) {
    return swapped(row) ? first(row.actors()) : first(row.recipients());
  }

  private boolean swapped(ShapeRow row) {
    Side actor = first(row.actors());
    return violence(row) == 1 && (actor == null || !isState(actor));
  }

  private String sideB(ShapeRow row) {
    return violence(row) == 3 ? CIVILIANS : name(other(row));
  }

  private String name(@Nullable Side side) {
    if (side == null) {
      return UNKNOWN;
    }
    String country = countries.get(Countries.Fact.NAME, side.country());
    return isState(side) && country != null ? "Government of " + country : side.name();
  }

  private @Nullable String gw(@Nullable Side side) {
    return side != null && isState(side) ? countries.get(Countries.Fact.GW, side.country()) : null;
  }

  private static @Nullable Side first(List<Side> side) {
    return side.isEmpty() ? null : side.get(0);
  }

  /** Forces of a state, or a state as such. */
  private boolean isState(Side side) {
    return side.sectors().isEmpty() ? side.country() != null : acled.isState(side);
  }
}
