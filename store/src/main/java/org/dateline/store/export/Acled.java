package org.dateline.store.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/** ACLED's kinds of events and actors. Only its words are used, none of its data. */
final class Acled {
  /**
   * A kind of event.
   *
   * @param type of the three levels the middle one
   * @param subType the finest
   * @param disorder the coarsest
   */
  record Kind(String type, String subType, String disorder) {}

  /**
   * A kind of actor.
   *
   * @param name in words
   * @param number its code
   * @param armed whether it fights
   */
  record Inter(String name, int number, boolean armed) {}

  private static final Inter RIOTERS = new Inter("Rioters", 5, false);
  private static final Inter PROTESTERS = new Inter("Protesters", 6, false);
  static final Inter CIVILIANS = new Inter("Civilians", 7, false);
  private static final Inter EXTERNAL = new Inter("External/Other Forces", 8, true);
  private static final String STATE = "State Forces";

  private final Map<List<String>, Kind> kinds = new HashMap<>();
  private final Map<String, Inter> inters = new HashMap<>();

  private Acled() {}

  static Acled load(Knowledge knowledge) {
    Acled acled = new Acled();
    for (Row row :
        knowledge.table(
            "exports/acled_types.tsv",
            3,
            "type",
            "mode",
            "recipient",
            "event_type",
            "sub_event_type",
            "disorder_type")) {
      acled.kinds.put(
          List.of(row.cell(0), row.cell(1), row.cell(2)),
          new Kind(row.cell(3), row.cell(4), row.cell(5)));
    }
    for (Row row :
        knowledge.table("exports/acled_inter.tsv", 1, "sector", "inter", "number", "armed")) {
      acled.inters.put(
          row.cell(0),
          new Inter(row.cell(1), Integer.parseInt(row.cell(2)), row.cell(3).equals("yes")));
    }
    return acled;
  }

  /** The kind of an event, null where ACLED has none. */
  @Nullable Kind kind(StoredEvent event) {
    List<String> modes = new ArrayList<>(event.modes());
    modes.add("");
    for (String mode : modes) {
      for (String recipient : List.of(recipient(event), "")) {
        Kind kind = kinds.get(List.of(event.type(), mode, recipient));
        if (kind != null) {
          return kind;
        }
      }
    }
    return null;
  }

  private String recipient(StoredEvent event) {
    if (event.recipients().isEmpty()) {
      return "";
    }
    return isArmed(event.recipients().get(0)) ? "armed" : "civilians";
  }

  private Inter bySector(Side party) {
    return party.sectors().stream()
        .map(inters::get)
        .filter(inter -> inter != null)
        .findFirst()
        .orElse(CIVILIANS);
  }

  /** Whether a party fights. */
  boolean isArmed(Side party) {
    return bySector(party).armed();
  }

  /** Whether it is part of a state. */
  boolean isState(Side party) {
    return bySector(party).name().equals(STATE);
  }

  /** The kind of an actor. */
  Inter inter(Side party, StoredEvent event) {
    Inter inter = bySector(party);
    if (event.type().equals("PROTEST") && event.actors().contains(party)) {
      return event.modes().contains("riot") ? RIOTERS : PROTESTERS;
    }
    String country = event.where() == null ? null : event.where().country();
    boolean abroad = country != null && party.country() != null && !country.equals(party.country());
    return inter.name().equals(STATE) && abroad ? EXTERNAL : inter;
  }
}
