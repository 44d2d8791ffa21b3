package org.dateline.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** What is true of whoever is of a sector, from {@code actors/sector_traits.tsv}. Immutable. */
final class SectorTraits {
  private static final String TABLE = "actors/sector_traits.tsv";

  private final Map<String, Set<Trait>> bySector = new HashMap<>();

  private SectorTraits() {}

  /** What may be true. */
  enum Trait {
    /** Of a body that every state has. */
    OFFICIAL,
    /** Of the country that the sentences around speak of, where nothing else is said. */
    NEAR,
    /** Of the country that the report is set in, where nothing else is said. */
    SET,
    /** Abroad more seldom than at home, and of no state's business. */
    LOCAL,
    /** Local, and as a rule at home wherever a report that names other countries too is set. */
    RESIDENT,
    /** Of a calling that makes nobody one of the elite who has left it. */
    CALLING,
    /** Called by it for good. */
    LASTING,
    /** On no government's side. */
    AGAINST
  }

  static SectorTraits load(Knowledge knowledge) {
    Set<String> known =
        knowledge.table("ontology/sectors.tsv", 1, "sector", "name").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toSet());
    SectorTraits traits = new SectorTraits();
    for (Row row : knowledge.table(TABLE, 1, "sector", "traits", "note")) {
      if (!known.contains(row.cell(0))) {
        throw row.fault("unknown sector " + row.cell(0), "use one of " + known);
      }
      Set<Trait> own = EnumSet.noneOf(Trait.class);
      row.list(1).forEach(name -> own.add(trait(row, name)));
      traits.bySector.put(row.cell(0), own);
    }
    return traits;
  }

  private static Trait trait(Row row, String name) {
    for (Trait trait : Trait.values()) {
      if (trait.name().toLowerCase(Locale.ROOT).equals(name)) {
        return trait;
      }
    }
    throw row.fault("unknown trait " + name, "use those that the table's head lists");
  }

  /** Whether it is true of the primary one of these sectors. */
  boolean ofFirst(List<String> sectors, Trait trait) {
    return !sectors.isEmpty() && has(sectors.get(0), trait);
  }

  /** Whether it is true of every one of these sectors. */
  boolean ofAll(List<String> sectors, Trait trait) {
    return sectors.stream().allMatch(sector -> has(sector, trait));
  }

  private boolean has(String sector, Trait trait) {
    return bySector.getOrDefault(sector, Set.of()).contains(trait);
  }
}
