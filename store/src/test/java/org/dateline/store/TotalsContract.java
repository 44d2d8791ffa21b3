package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Versions;
import org.dateline.dedupe.Aggregation;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.query.Dimension;
import org.dateline.store.query.Disagreement;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Panel;
import org.dateline.store.query.PanelRow;
import org.dateline.store.query.Total;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store sums up to, whatever its database. */
abstract class TotalsContract {
  private static final EventFilter ASSAULTS =
      new EventFilter(Set.of("ASSAULT"), null, null, null, null, null, null, 1, null, null, null);

  private static List<CodedReport> coded;
  private Store store;

  /** The address of an empty store. */
  abstract String address();

  /** Two bombings of March of which reports differ on one, one of April, and a visit. */
  @BeforeAll
  static void code() {
    List<Report> reports = new ArrayList<>();
    reports.add(Articles.BOMBING);
    reports.add(Articles.BOMBING_AGAIN);
    reports.add(Articles.VISIT);
    reports.add(
        Articles.report(
            "e1",
            "Wire A",
            LocalDate.of(2021, 3, 20),
            "Gunmen shot dead 4 farmers in Mosul, Iraq, on Friday."));
    reports.add(
        Articles.report(
            "f1",
            "Wire A",
            LocalDate.of(2021, 4, 24),
            "A car bomb exploded in Herat, Afghanistan, on Friday, killing 7 people."));
    coded = Articles.coded(reports.toArray(Report[]::new));
  }

  @BeforeEach
  void fill() {
    store = Store.open(address());
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    try (Ingest ingest = store.ingest(Knowledge.shipped(), new Versions("1", "2", "3"), clock)) {
      ingest.add(coded);
    }
  }

  @AfterEach
  void close() {
    assertThat(store.faults()).isEmpty();
    store.close();
  }

  private Map<List<String>, Long> killed(Aggregation rule, Dimension... dimensions) {
    return store.totals(ASSAULTS, List.of(dimensions), rule).stream()
        .filter(total -> total.killedBest() != null)
        .collect(Collectors.toMap(Total::group, Total::killedBest));
  }

  @Test
  void anOpenHighestFigureCountsAsTheBest() {
    Report open =
        Articles.report(
            "g1",
            "Wire A",
            LocalDate.of(2021, 5, 8),
            "A bomb killed at least 9 people in Basra, Iraq, on Friday.");
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    try (Ingest ingest = store.ingest(Knowledge.shipped(), new Versions("1", "2", "3"), clock)) {
      ingest.add(Articles.coded(open));
    }
    Total may =
        store.totals(ASSAULTS, List.of(Dimension.MONTH), Aggregation.LOW_BEST_HIGH).stream()
            .filter(total -> total.group().equals(List.of("2021-05-01")))
            .findFirst()
            .orElseThrow();
    assertThat(List.of(may.killedLow(), may.killedBest(), may.killedHigh())).containsOnly(9L);
  }

  @Test
  void sumsOverAll() {
    Total all = store.totals(EventFilter.ALL, List.of(), Aggregation.LOW_BEST_HIGH).get(0);
    assertThat(all.events()).isEqualTo(store.count(EventFilter.ALL));
    assertThat(all.killedLow()).isEqualTo(11 + 4 + 7);
    assertThat(all.killedHigh()).isEqualTo(15 + 4 + 7);
  }

  @Test
  void rulesMoveTheTotals() {
    assertThat(killed(Aggregation.LOW_BEST_HIGH)).containsEntry(List.of(), 11L + 4 + 7);
    assertThat(killed(Aggregation.CONSERVATIVE)).containsEntry(List.of(), 11L + 4 + 7);
    assertThat(killed(Aggregation.LATEST)).containsEntry(List.of(), 15L + 4 + 7);
  }

  @Test
  void sumsByPlaceAndTime() {
    assertThat(killed(Aggregation.LATEST, Dimension.COUNTRY, Dimension.MONTH))
        .containsEntry(List.of("AFG", "2021-03-01"), 15L)
        .containsEntry(List.of("IRQ", "2021-03-01"), 4L)
        .containsEntry(List.of("AFG", "2021-04-01"), 7L)
        .hasSize(3);
    assertThat(killed(Aggregation.LATEST, Dimension.YEAR)).containsOnlyKeys(List.of("2021-01-01"));
    assertThat(killed(Aggregation.LATEST, Dimension.QUARTER))
        .containsOnlyKeys(List.of("2021-01-01"), List.of("2021-04-01"));
  }

  @Test
  void weeksBeginOnMondayOrSaturday() {
    assertThat(killed(Aggregation.LATEST, Dimension.WEEK))
        .containsOnlyKeys(List.of("2021-03-01"), List.of("2021-03-15"), List.of("2021-04-19"));
    assertThat(killed(Aggregation.LATEST, Dimension.SATURDAY_WEEK))
        .containsOnlyKeys(List.of("2021-02-27"), List.of("2021-03-13"), List.of("2021-04-17"));
    assertThat(killed(Aggregation.LATEST, Dimension.DAY)).containsKey(List.of("2021-03-19"));
  }

  @Test
  void cellsOfPrioGrid() {
    // Kabul, 34.5 north and 69.2 east: row 249 of 360, column 499 of 720.
    String kabul = Integer.toString(249 * 720 + 498 + 1);
    assertThat(killed(Aggregation.LATEST, Dimension.PRIO_GRID)).containsKey(List.of(kabul));
  }

  @Test
  void anEventCountsOnceForEachCountryOfASide() {
    List<Total> totals =
        store.totals(
            EventFilter.ALL, List.of(Dimension.ACTOR, Dimension.TYPE), Aggregation.LOW_BEST_HIGH);
    assertThat(totals)
        .extracting(Total::group)
        .contains(List.of("FRA", "CONSULT"))
        .doesNotHaveDuplicates();
    assertThat(killed(Aggregation.MAJORITY, Dimension.RECIPIENT, Dimension.ADMIN1)).isNotEmpty();
  }

  @Test
  void saysOnWhatReportsDiffer() {
    List<Disagreement> fields = store.disagreement(ASSAULTS);
    Disagreement killed =
        fields.stream().filter(f -> f.field().equals("killed")).findFirst().orElseThrow();
    assertThat(killed).isEqualTo(new Disagreement("killed", 1, 1));
    assertThat(killed.share()).isEqualTo(1);
    assertThat(new Disagreement("date", 0, 0).share()).isZero();
  }

  @Test
  void aPanelHasARowForEachUnitAndMonth() {
    List<PanelRow> rows = store.panel(Panel.COUNTRY_MONTH, ASSAULTS, Aggregation.LOW_BEST_HIGH);
    assertThat(rows)
        .extracting(row -> row.unit().get(0) + " " + row.begin() + " " + row.events())
        .containsExactly(
            "AFG 2021-03-01 1", "AFG 2021-04-01 1", "IRQ 2021-03-01 1", "IRQ 2021-04-01 0");
    PanelRow april = rows.get(1);
    assertThat(april.reports()).isEqualTo(1);
    assertThat(april.rate()).isEqualTo(1000);
    assertThat(april.recentChange()).isCloseTo(3, within(1e-9));
    assertThat(april.yearChange()).isNull();
  }

  @Test
  void panelsByWeek() {
    List<PanelRow> rows = store.panel(Panel.ADMIN1_WEEK, ASSAULTS, Aggregation.LOW_BEST_HIGH);
    assertThat(rows).hasSize(3 * 8);
    assertThat(rows).filteredOn(row -> row.events() > 0).hasSize(3);
    assertThat(rows.get(0).begin()).isEqualTo(LocalDate.of(2021, 3, 1));
    assertThat(store.panel(Panel.ADMIN1_SATURDAY_WEEK, ASSAULTS, Aggregation.MEDIAN))
        .hasSize(3 * 8)
        .first()
        .extracting(PanelRow::begin)
        .isEqualTo(LocalDate.of(2021, 2, 27));
    assertThat(store.panel(Panel.DYAD_MONTH, EventFilter.ALL, Aggregation.LATEST))
        .anyMatch(row -> row.unit().equals(List.of("FRA", "DEU")));
    assertThat(store.panel(Panel.PRIO_GRID_MONTH, ASSAULTS, Aggregation.LATEST)).hasSize(3 * 2);
  }
}
