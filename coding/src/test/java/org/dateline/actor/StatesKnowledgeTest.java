package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;
import org.junit.jupiter.api.Test;

/** The tables of states, territories, metonyms and titles keep the rules of their guidelines. */
class StatesKnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final List<Row> STATES = State.all(KNOWLEDGE).stream().map(State::row).toList();
  private static final List<Row> TERRITORIES =
      KNOWLEDGE.table(
          "actors/territories.tsv",
          1,
          "id",
          "name",
          "code",
          "sectors",
          "policy",
          "aliases",
          "adjectives");
  private static final List<Row> METONYMS =
      KNOWLEDGE.table("actors/metonyms.tsv", 1, "text", "code", "sectors", "note");
  private static final List<Row> KINDS =
      KNOWLEDGE.table(
          "actors/office_kinds.tsv", 1, "office", "single", "rank", "sectors", "meaning");
  private static final List<Row> TITLES =
      KNOWLEDGE.table("actors/titles.tsv", 1, "title", "office", "sectors", "countries", "note");

  private static final Set<String> CODES = codes();
  private static final Set<String> SECTORS =
      first(KNOWLEDGE.table("ontology/sectors.tsv", 1, "sector", "name"));
  private static final Set<String> POLICIES =
      Set.of(
          "partial",
          "claimed",
          "occupied",
          "disputed",
          "autonomous",
          "dependency",
          "region",
          "former");

  private static Set<String> codes() {
    Set<String> codes = first(STATES);
    codes.addAll(first(KNOWLEDGE.table("ontology/nonstate.tsv", 1, "code", "name")));
    return codes;
  }

  private static Set<String> first(List<Row> rows) {
    Set<String> cells = new HashSet<>();
    rows.forEach(r -> cells.add(r.cell(0)));
    return cells;
  }

  @Test
  void everyTableIsSortedByItsKey() {
    for (List<Row> table : List.of(STATES, TERRITORIES, METONYMS, KINDS, TITLES)) {
      assertThat(table).extracting(r -> r.cell(0)).isSorted();
    }
  }

  @Test
  void statesHaveCodesNamesAndDatesInOrder() {
    assertThat(STATES).hasSizeGreaterThan(200);
    for (Row state : STATES) {
      assertThat(state.cell(0)).matches("[A-Z]{3}");
      assertThat(state.cell(1)).isNotEmpty();
      assertThat(state.cell(6)).matches("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
      if (!state.cell(7).isEmpty()) {
        assertThat(state.cell(6)).isLessThan(state.cell(7));
        assertThat(CODES).containsAll(state.list(9));
      }
    }
  }

  @Test
  void noNameStandsForTwoStatesOrForAStateAndATerritory() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Row state : STATES) {
      addNames(state, 10, seen, twice);
    }
    for (Row territory : TERRITORIES) {
      addNames(territory, 5, seen, twice);
    }
    // Zanzibar was a state for four months, and is a part of Tanzania since.
    assertThat(twice).containsExactly("Zanzibar");
  }

  private static void addNames(Row row, int aliases, Set<String> seen, List<String> twice) {
    List<String> names = new ArrayList<>(row.list(aliases));
    names.add(row.cell(1));
    for (String name : names) {
      if (!seen.add(name)) {
        twice.add(name);
      }
    }
  }

  @Test
  void theStatesThatNewsNamesAreThereUnderTheirCodes() {
    assertThat(codeOf("Kosovo")).isEqualTo("KOS");
    assertThat(codeOf("Burma")).isEqualTo("MMR");
    assertThat(codeOf("Zaire")).isEqualTo("ZAR");
    assertThat(codeOf("Holy See")).isEqualTo("VAT");
    assertThat(codeOf("USSR")).isEqualTo("SUN");
    assertThat(codeOf("U.K.")).isEqualTo("GBR");
    assertThat(codeOf("Timor-Leste")).isEqualTo("TLS");
  }

  private static String codeOf(String name) {
    return STATES.stream()
        .filter(s -> s.cell(1).equals(name) || s.list(10).contains(name))
        .map(s -> s.cell(0))
        .findFirst()
        .orElse("");
  }

  @Test
  void codesAndSectorsAreKnown() {
    for (Row row : TERRITORIES) {
      assertKnown(row, row.list(2), row.list(3));
      assertThat(POLICIES).as(row.toString()).contains(row.cell(4));
    }
    for (Row row : METONYMS) {
      assertKnown(row, row.list(1), row.list(2));
      assertThat(row.cell(1)).as(row.toString()).isNotEmpty();
    }
    for (Row row : TITLES) {
      assertKnown(row, row.list(3), row.list(2));
    }
    for (Row row : KINDS) {
      assertKnown(row, List.of(), row.list(3));
    }
  }

  private static void assertKnown(Row row, List<String> codes, List<String> sectors) {
    assertThat(CODES).as(row.toString()).containsAll(codes);
    assertThat(SECTORS).as(row.toString()).containsAll(sectors);
  }

  @Test
  void partiallyRecognisedEntitiesAreTheirSovereignsWithPre() {
    for (Row row : TERRITORIES) {
      if (row.cell(4).equals("partial")) {
        assertThat(row.cell(2)).as(row.toString()).isNotEmpty();
        assertThat(row.cell(3)).as(row.toString()).isEqualTo("PRE");
      }
    }
  }

  @Test
  void everyTitleNamesAKindOfOfficeThatIsKnown() {
    assertThat(TITLES).hasSizeGreaterThan(600);
    assertThat(first(KINDS)).containsAll(TITLES.stream().map(t -> t.cell(1)).toList());
    assertThat(KINDS).allSatisfy(k -> assertThat(k.cell(1)).isIn("yes", "no"));
    assertThat(KINDS).allSatisfy(k -> assertThat(k.cell(2)).matches("[1-8]"));
  }
}
