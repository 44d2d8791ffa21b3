package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when, from {@code actors/offices.tsv}, and what kinds of office there are,
 * from {@code actors/office_kinds.tsv}. Immutable.
 */
final class Offices {
  private static final int LOWEST_RANK = 9;
  private static final int RANK_OF_CALLINGS = 8;
  private static final List<String> GOVERNMENT = List.of("GOV");

  private final Map<String, List<Spell>> byPerson = new HashMap<>();
  private final Map<String, List<Spell>> byOffice = new HashMap<>();
  private final Map<String, List<Spell>> rulers = new HashMap<>();
  private final Map<String, List<String>> sectors = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Set<String> single = new HashSet<>();

  private Offices() {}

  static Offices load(Knowledge knowledge) {
    Offices offices = new Offices();
    for (Row row :
        knowledge.table(
            "actors/office_kinds.tsv", 1, "office", "single", "rank", "sectors", "meaning")) {
      offices.addKind(row);
    }
    for (Row row :
        knowledge.table(
            "actors/offices.tsv",
            5,
            "person",
            "country",
            "office",
            "sectors",
            "from",
            "to",
            "source")) {
      offices.addSpell(row);
    }
    offices.byPerson.values().forEach(spells -> spells.sort(Comparator.comparingInt(Spell::rank)));
    return offices;
  }

  private void addKind(Row row) {
    String office = row.cell(0);
    sectors.put(office, row.list(3));
    ranks.put(office, Integer.valueOf(row.cell(2)));
    if (row.cell(1).equals("yes")) {
      single.add(office);
    }
  }

  private void addSpell(Row row) {
    Spell spell =
        new Spell(
            row.cell(0),
            row.cell(1),
            row.cell(2),
            ranks.getOrDefault(row.cell(2), LOWEST_RANK),
            row.list(3),
            Dates.first(row.cell(4)),
            Dates.last(row.cell(5)));
    add(byPerson, spell.person(), spell);
    add(byOffice, spell.country() + ' ' + spell.office(), spell);
    if (spell.rules()) {
      add(rulers, spell.country(), spell);
    }
  }

  private static void add(Map<String, List<Spell>> spells, String key, Spell spell) {
    spells.computeIfAbsent(key, k -> new ArrayList<>()).add(spell);
  }

  /** The offices of a person, the highest first. */
  List<Spell> of(String person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** Who holds an office of a country on a day; null for offices that several hold at a time. */
  @Nullable Spell holder(String country, String office, LocalDate on) {
    if (!isSingle(office)) {
      return null;
    }
    for (Spell spell : byOffice.getOrDefault(country + ' ' + office, List.of())) {
      if (spell.on(on)) {
        return spell;
      }
    }
    return null;
  }

  /** Who heads or headed the state or the government of a country. */
  List<Spell> rulers(String country) {
    return rulers.getOrDefault(country, List.of());
  }

  /** Whether a state has one holder of an office at a time: a president, not a general. */
  boolean isSingle(String office) {
    return single.contains(office);
  }

  /** "Soldier", "journalist": ranks and callings, which are no offices. */
  boolean isCalling(String office) {
    return ranks.getOrDefault(office, LOWEST_RANK) >= RANK_OF_CALLINGS;
  }

  /** The sectors of whoever holds an office of a kind: a government's where it is not listed. */
  List<String> sectorsOf(String office) {
    return sectors.getOrDefault(office, GOVERNMENT);
  }
}
