package org.dateline.store.export;

import org.dateline.quantity.Toll;

/** Which events a table takes. */
interface Choice {
  boolean takes(ExportEvent event);

  /** Whether it leaves out what was denied, feared, planned or is long past. */
  default boolean realOnly() {
    return true;
  }

  static Choice named(String name, Acled acled) {
    return switch (name) {
      case "all" -> new All();
      case "real" -> event -> true;
      case "acled" -> acled;
      case "deadly" -> Choice::isDeadly;
      default -> throw new IllegalArgumentException("no choice of events: " + name);
    };
  }

  private static boolean isDeadly(ExportEvent event) {
    Integer killed = event.toll(Toll.Kind.KILLED).best();
    return event.event().type().equals("ASSAULT") && killed != null && killed > 0;
  }

  /** All. */
  record All() implements Choice {
    @Override
    public boolean takes(ExportEvent event) {
      return true;
    }

    @Override
    public boolean realOnly() {
      return false;
    }
  }

  /** Those that have a counterpart among ACLED's types. */
  record Acled(org.dateline.store.export.Acled types) implements Choice {
    @Override
    public boolean takes(ExportEvent event) {
      return types.kind(event.event()) != null;
    }
  }
}
