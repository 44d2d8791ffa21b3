package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.actor.OfficeSpells.Spell;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;
import org.junit.jupiter.api.Test;

/** People and the offices they held: complete, in order, one holder at a time. */
class OfficesKnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final List<Spell> SPELLS = OfficeSpells.load(KNOWLEDGE);
  private static final Map<String, Row> PEOPLE = OfficeSpells.people(KNOWLEDGE);
  private static final List<Row> KINDS =
      KNOWLEDGE.table(
          "actors/office_kinds.tsv", 1, "office", "single", "rank", "sectors", "meaning");
  private static final List<Row> SHARED =
      KNOWLEDGE.table("actors/shared_offices.tsv", 3, "country", "office", "from", "to", "reason");
  private static final List<Row> STATES = State.all(KNOWLEDGE).stream().map(State::row).toList();
  private static final Set<String> HEADS =
      Set.of("head_of_state", "head_of_government", "monarch", "supreme_leader", "pope");

  /**
   * Years without a head: the Congo was Zaire, Palestine had no authority, Somalia no government.
   */
  private static final Set<String> GAPS =
      new TreeSet<>(
          Set.of(
              "COD 1990",
              "COD 1991",
              "COD 1992",
              "COD 1993",
              "COD 1994",
              "COD 1995",
              "COD 1996",
              "PSE 1990",
              "PSE 1991",
              "PSE 1992",
              "PSE 1993",
              "SOM 1998",
              "SOM 1999"));

  @Test
  void thereAreThousandsOfSpells() {
    assertThat(SPELLS).hasSizeGreaterThan(3500);
    assertThat(PEOPLE).hasSizeGreaterThan(3000);
  }

  @Test
  void everyPersonHasAnOfficeAndEveryOfficeAPerson() {
    Set<String> holders = SPELLS.stream().map(Spell::person).collect(Collectors.toSet());
    assertThat(PEOPLE.keySet()).isEqualTo(new TreeSet<>(holders));
  }

  @Test
  void namesGendersAndAliasesAreThere() {
    for (Row person : PEOPLE.values()) {
      assertThat(person.cell(0)).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(person.cell(1)).isNotEmpty();
      assertThat(person.cell(2)).isIn("f", "m");
      assertThat(person.list(3)).doesNotHaveDuplicates().doesNotContain(person.cell(1), "");
    }
  }

  @Test
  void tablesAreSorted() {
    List<Row> people =
        KNOWLEDGE.table("actors/people.tsv", 1, "person", "name", "gender", "aliases", "wikidata");
    assertThat(people).extracting(r -> r.cell(0)).isSorted();
    assertThat(SPELLS)
        .isSortedAccordingTo(
            Comparator.comparing(Spell::person)
                .thenComparing(Spell::country)
                .thenComparing(Spell::office)
                .thenComparing(Spell::from));
  }

  @Test
  void countriesOfficesSectorsAndDatesAreKnown() {
    Set<String> countries = first(STATES);
    countries.addAll(first(KNOWLEDGE.table("ontology/nonstate.tsv", 1, "code", "name")));
    Set<String> sectors = first(KNOWLEDGE.table("ontology/sectors.tsv", 1, "sector", "name"));
    Set<String> kinds = first(KINDS);
    for (Spell spell : SPELLS) {
      assertThat(countries).as(spell.toString()).contains(spell.country());
      assertThat(kinds).as(spell.toString()).contains(spell.office());
      assertThat(spell.sectors()).as(spell.toString()).isNotEmpty().isSubsetOf(sectors);
      assertThat(spell.from()).as(spell.toString()).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
      assertThat(spell.to()).as(spell.toString()).matches("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
      assertThat(spell.firstDay()).as(spell.toString()).isLessThanOrEqualTo(spell.lastDay());
    }
  }

  private static Set<String> first(List<Row> rows) {
    return rows.stream().map(r -> r.cell(0)).collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void anOfficeOfOneHolderHasOneHolderAtATime() {
    Set<String> single =
        KINDS.stream()
            .filter(k -> k.cell(1).equals("yes"))
            .map(k -> k.cell(0))
            .collect(Collectors.toSet());
    Map<String, List<Spell>> byOffice =
        SPELLS.stream()
            .filter(s -> single.contains(s.office()))
            .collect(
                Collectors.groupingBy(
                    s -> s.country() + " " + s.office(), TreeMap::new, Collectors.toList()));
    List<String> overlaps = new ArrayList<>();
    byOffice.values().forEach(spells -> addOverlaps(spells, overlaps));
    assertThat(overlaps).isEmpty();
  }

  private static void addOverlaps(List<Spell> spells, List<String> overlaps) {
    List<Spell> sorted = new ArrayList<>(spells);
    sorted.sort(Comparator.comparing(Spell::firstDay));
    for (int i = 1; i < sorted.size(); i++) {
      for (Spell earlier : sorted.subList(0, i)) {
        Spell later = sorted.get(i);
        // A day on which one hands over to the other belongs to both, as does a month or a year.
        String end = earlier.to().isEmpty() ? earlier.lastDay() : earlier.to();
        if (end.compareTo(OfficeSpells.end(later.from())) > 0
            && !later.from().startsWith(earlier.to().isEmpty() ? "-" : earlier.to())
            && !shared(later)) {
          overlaps.add(earlier + " and " + later);
        }
      }
    }
  }

  private static boolean shared(Spell spell) {
    return SHARED.stream()
        .anyMatch(
            r ->
                r.cell(0).equals(spell.country())
                    && r.cell(1).equals(spell.office())
                    && (r.cell(2).isEmpty() || spell.firstDay().compareTo(r.cell(2)) >= 0)
                    && (r.cell(3).isEmpty()
                        || spell.firstDay().compareTo(OfficeSpells.end(r.cell(3))) <= 0));
  }

  @Test
  void everyStateHasAHeadInEveryYearSince1990() {
    Set<String> gaps = new TreeSet<>();
    for (Row state : STATES) {
      for (int year = 1990; year <= 2020; year++) {
        if (isThere(state, year) && !hasHead(state.cell(0), year)) {
          gaps.add(state.cell(0) + " " + year);
        }
      }
    }
    assertThat(gaps).isEqualTo(GAPS);
  }

  private static boolean isThere(Row state, int year) {
    String from = state.cell(6);
    String to = state.cell(7);
    return (from.isEmpty() || from.compareTo(year + "-01-01") <= 0)
        && (to.isEmpty() || to.compareTo(year + "-12-31") >= 0);
  }

  private static boolean hasHead(String country, int year) {
    return SPELLS.stream()
        .anyMatch(
            s ->
                s.country().equals(country)
                    && HEADS.contains(s.office())
                    && s.covers(year + "-01-01", year + "-12-31"));
  }

  @Test
  void rolesFollowTheDate() {
    assertThat(holder("USA", "head_of_state", "2015-06-01")).containsExactly("barack-obama");
    assertThat(holder("RUS", "head_of_government", "2010-06-01")).containsExactly("vladimir-putin");
    assertThat(holder("RUS", "head_of_state", "2010-06-01")).containsExactly("dmitry-medvedev");
    assertThat(holder("GBR", "foreign_minister", "1998-01-01")).containsExactly("robin-cook");
    assertThat(holder("UNO", "secretary_general", "1995-01-01"))
        .containsExactly("boutros-boutros-ghali");
  }

  private static List<String> holder(String country, String office, String day) {
    return SPELLS.stream()
        .filter(s -> s.country().equals(country) && s.office().equals(office))
        .filter(s -> s.covers(day, day))
        .map(Spell::person)
        .toList();
  }
}
