package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.Body;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups, bodies, peoples and common nouns: enough of them, with known codes and sound dates. */
class GroupsKnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();

  private static List<Row> groups(String table) {
    return Body.all(KNOWLEDGE, "actors/" + table + ".tsv").stream().map(Body::row).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "armed-groups, 900",
    "parties, 500",
    "organisations, 400",
    "government-bodies, 400",
    "companies, 250",
    "media, 150"
  })
  void aTableCoversTheNews(String table, int least) {
    assertThat(groups(table)).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "armed-groups",
        "parties",
        "organisations",
        "government-bodies",
        "companies",
        "media"
      })
  void codesAreKnownAndYearsInOrder(String table) {
    Set<String> countries = countries();
    Set<String> sectors = sectors();
    List<String> faults = new ArrayList<>();
    for (Row row : groups(table)) {
      String country = row.cell(3);
      if (!country.isEmpty() && !countries.contains(country)) {
        faults.add(row.cell(0) + ": no country " + country);
      }
      for (String sector : row.list(4)) {
        if (!sectors.contains(sector)) {
          faults.add(row.cell(0) + ": no sector " + sector);
        }
      }
      String from = row.cell(6);
      String to = row.cell(7);
      if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0) {
        faults.add(row.cell(0) + ": ends before it begins");
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noNameMeansTwoGroups() {
    Map<String, String> owners = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (String table :
        List.of("armed-groups", "parties", "organisations", "government-bodies", "companies")) {
      for (Row row : groups(table)) {
        List<String> names =
            Stream.concat(Stream.of(row.cell(1)), row.list(8).stream()).distinct().toList();
        for (String name : names) {
          String before = owners.put(name, row.cell(0));
          if (before != null && !before.equals(row.cell(0))) {
            faults.add(name + ": " + before + " and " + row.cell(0));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aParentIsListed() {
    Set<String> ids = new HashSet<>();
    List<String> parents = new ArrayList<>();
    for (String table : List.of("armed-groups", "parties", "organisations", "government-bodies")) {
      for (Row row : groups(table)) {
        ids.add(row.cell(0));
        parents.addAll(row.list(9));
      }
    }
    assertThat(ids).containsAll(parents);
  }

  @Test
  void agentsAndPeoplesAreCoded() {
    List<Row> agents =
        KNOWLEDGE.table("actors/agents.tsv", 1, "phrase", "plural", "sectors", "class", "note");
    List<Row> peoples =
        KNOWLEDGE.table(
            "actors/peoples.tsv", 1, "id", "name", "kind", "country", "aliases", "adjectives");
    Set<String> sectors = sectors();
    assertThat(agents).hasSizeGreaterThanOrEqualTo(1200);
    assertThat(agents).allSatisfy(row -> assertThat(sectors).containsAll(row.list(2)));
    assertThat(agents)
        .extracting(row -> row.cell(3))
        .containsOnly("person", "group", "armed_force", "organisation", "vehicle");
    assertThat(peoples).hasSizeGreaterThanOrEqualTo(350);
    assertThat(peoples).extracting(row -> row.cell(2)).containsOnly("ethnic", "religious");
    Set<String> countries = countries();
    assertThat(peoples)
        .extracting(row -> row.cell(3))
        .filteredOn(country -> !country.isEmpty())
        .allMatch(countries::contains);
    List<Row> homelands = KNOWLEDGE.table("actors/homelands.tsv", 2, "people", "country", "forces");
    assertThat(peoples.stream().filter(row -> row.cell(3).isEmpty()).map(row -> row.cell(0)))
        .containsAll(homelands.stream().map(row -> row.cell(0)).toList());
    assertThat(homelands).extracting(row -> row.cell(1)).allMatch(countries::contains);
    assertThat(homelands).allSatisfy(row -> assertThat(sectors).containsAll(row.list(2)));
  }

  @Test
  void phasesAreOfKnownGroupsAndFollowEachOther() {
    Set<String> ids = new HashSet<>();
    groups("armed-groups").forEach(row -> ids.add(row.cell(0)));
    List<Row> phases =
        KNOWLEDGE.table(
            "actors/group_phases.tsv", 2, "id", "from", "to", "country", "sectors", "note");
    assertThat(phases).isNotEmpty();
    Row before = null;
    for (Row phase : phases) {
      assertThat(ids).contains(phase.cell(0));
      assertThat(sectors()).containsAll(phase.list(4));
      assertThat(phase.cell(2).isEmpty() || phase.cell(1).compareTo(phase.cell(2)) < 0)
          .as(phase.toString())
          .isTrue();
      if (before != null && before.cell(0).equals(phase.cell(0))) {
        assertThat(before.cell(2)).as(phase.toString()).isNotEmpty();
        assertThat(before.cell(2)).as(phase.toString()).isLessThanOrEqualTo(phase.cell(1));
      }
      before = phase;
    }
  }

  @Test
  void wordsBeforeNounsAreOfKnownSectors() {
    assertThat(KNOWLEDGE.table("actors/sector_words.tsv", 1, "word", "sectors", "note"))
        .allSatisfy(row -> assertThat(sectors()).containsAll(row.list(1)));
  }

  @Test
  void aSpellingIsTakenForOneThatIsTakenForNoOther() {
    List<Row> spellings = KNOWLEDGE.table("actors/spellings.tsv", 1, "written", "usual", "note");
    Set<String> written = new HashSet<>();
    spellings.forEach(row -> written.add(row.cell(0)));
    assertThat(spellings).allSatisfy(row -> assertThat(written).doesNotContain(row.cell(1)));
  }

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>();
    State.all(KNOWLEDGE).forEach(state -> codes.add(state.code()));
    KNOWLEDGE
        .table("ontology/nonstate.tsv", 1, "code", "name")
        .forEach(row -> codes.add(row.cell(0)));
    return codes;
  }

  private static Set<String> sectors() {
    Set<String> codes = new HashSet<>();
    KNOWLEDGE
        .table("ontology/sectors.tsv", 1, "sector", "name")
        .forEach(row -> codes.add(row.cell(0)));
    return codes;
  }
}
