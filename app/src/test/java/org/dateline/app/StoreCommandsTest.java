package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.dateline.store.ingest.Review;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.StoredEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Ingest and query, as they are typed. */
class StoreCommandsTest {
  private static final String REPORTS =
      """
      {"id":"1","published":"2021-03-06","publisher":"Wire","text":"A car bomb killed 11 people in Kabul on Friday, police said."}
      {"id":"2","published":"2021-03-07","publisher":"Gazette","text":"A car bomb killed 15 people in Kabul on Friday."}
      {"id":"3","published":"2021-03-06","publisher":"Wire","text":"Police in Kenya arrested 40 students in Nairobi on Friday."}
      """;

  @TempDir private static Path folder;
  private static Path store;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    store = folder.resolve("news.duckdb");
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
    String[] arguments = {
      "ingest", "--batch", "2", "--store", store.toString(), reports.toString()
    };
    assertThat(Main.commandLine().execute(arguments)).isZero();
    assertThat(Main.commandLine().execute(arguments)).isZero();
  }

  private int query(String... arguments) {
    return run("query", arguments);
  }

  private int run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--store", store.toString()));
    all.addAll(List.of(arguments));
    CommandLine line =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    return line.execute(all.toArray(String[]::new));
  }

  @Test
  void printsATable() {
    assertThat(query()).isZero();
    assertThat(out.toString()).startsWith("date").contains("ASSAULT").contains("COERCE");
  }

  @Test
  void filtersAndPrintsCsv() {
    assertThat(query("--type", "assault", "--min-killed", "11", "--format", "csv")).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).startsWith("id,date,type,actors");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("2021-03-05").contains("Kabul").contains(",AFG,");
  }

  @Test
  void jsonHoldsWhatEachReportSays() {
    assertThat(query("--country", "afg", "--min-killed", "1", "--format", "json")).isZero();
    assertThat(out.toString().strip().lines()).hasSize(1);
    assertThat(out.toString())
        .contains("\"claims\":[")
        .contains("\"best\":11")
        .contains("\"best\":15");
  }

  @Test
  void aLimitSaysHowManyThereAre() {
    assertThat(query("--limit", "1")).isZero();
    assertThat(err.toString()).startsWith("1 of ").contains("--limit 0");
  }

  @Test
  void aLimitBelowNoneIsMisuse() {
    assertThat(query("--limit", "-3")).isEqualTo(2);
    assertThat(err.toString()).contains("--limit must be 0");
  }

  @Test
  void answersSql() {
    assertThat(query("--sql", "select count(*) as n from reports", "--format", "json")).isZero();
    assertThat(out).hasToString("{\"n\":3}\n");
  }

  @Test
  void sqlCannotChangeOrReadAnythingElse() throws IOException {
    assertThat(query("--sql", "delete from reports")).isEqualTo(1);
    assertThat(query("--sql", "select 1; delete from reports")).isEqualTo(1);
    Path secret = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
    assertThat(query("--sql", "select * from '" + secret + "'")).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("dateline: "));
    assertThat(query("--sql", "select count(*) from reports", "--format", "csv")).isZero();
    assertThat(out.toString()).endsWith("\n3\r\n");
  }

  @Test
  void sumsUp() {
    assertThat(run("aggregate", "--by", "country,month", "--type", "ASSAULT", "--format", "csv"))
        .isZero();
    assertThat(out.toString().lines())
        .first()
        .isEqualTo("country,month,rule,events,mentions,killed_low,killed_best,killed_high");
    assertThat(out.toString()).contains("AFG,2021-03-01,low-best-high,");
  }

  @Test
  void comparesRules() {
    assertThat(run("aggregate", "--sensitivity", "--min-killed", "1", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("\nlatest,1,2,15,15,15").contains("\nconservative,1,2,11,");
    assertThat(run("aggregate", "--disagreement", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("\nkilled,1,1,1.0");
  }

  @Test
  void makesAPanel() {
    assertThat(run("aggregate", "--panel", "country-month", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("country,begin,events").contains("AFG,2021-03-01,1,11,3,");
  }

  @Test
  void refusesAFilterThatNothingCanPass() {
    assertThat(query("--type", "asault")).isEqualTo(2);
    assertThat(err.toString()).startsWith("dateline: no type ASAULT; the types are ACCUSE, AGREE");
    assertThat(query("--auxiliary", "past")).isEqualTo(2);
    assertThat(query("--country", "Iraq")).isEqualTo(2);
    assertThat(query("--from", "2023-99-01")).isEqualTo(2);
    assertThat(err.toString())
        .contains("no auxiliary past", "no country code Iraq", "'2023-99-01' is no date")
        .doesNotContain("java", "Usage:");
    assertThat(query("--type", "aid", "--auxiliary", "none", "--country", "sun")).isZero();
  }

  @Test
  void namesWhatCanBeSummedUp() {
    assertThat(run("aggregate", "--by", "moon")).isEqualTo(2);
    assertThat(err.toString()).contains("saturday-week");
    assertThat(run("aggregate", "--rule", "loudest")).isEqualTo(2);
    assertThat(run("aggregate", "--by", "type", "--panel", "country-month")).isEqualTo(2);
  }

  @Test
  void namesAStoreThatIsNotThere() {
    assertThat(query("--store", folder.resolve("none").toString())).isNotZero();
    assertThat(err.toString()).isNotEmpty();
  }

  @Test
  void saysTheSameWhileTheStoreIsOpenForWriting() throws IOException {
    List<List<String>> commands =
        List.of(
            List.of("query"),
            List.of("query", "--format", "json"),
            List.of("query", "--format", "csv", "--limit", "1"),
            List.of("query", "--sql", "select * from reports order by id", "--format", "json"),
            List.of("query", "--sql", "select * from events order by id", "--format", "csv"),
            List.of("aggregate", "--by", "country,month", "--format", "csv"),
            List.of("aggregate", "--panel", "dyad-month", "--format", "csv"),
            List.of("aggregate", "--disagreement"),
            List.of("export", "--as", "jsonl", "-o", folder.resolve("export").toString()),
            List.of("agreement"));
    List<String> before = commands.stream().map(this::said).toList();
    byte[] exported = Files.readAllBytes(folder.resolve("export"));
    try (Store held = Store.open(store.toString())) {
      assertThat(held).isNotNull();
      assertThat(store.resolveSibling("news.duckdb.socket")).exists();
      assertThat(commands.stream().map(this::said)).isEqualTo(before);
    }
    assertThat(Files.readAllBytes(folder.resolve("export"))).isEqualTo(exported);
  }

  private String said(List<String> command) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    int exit = run(command.get(0), command.subList(1, command.size()).toArray(String[]::new));
    return exit + "\n" + out + "\n" + err;
  }

  @Test
  void aRunIsWrittenDown() {
    assertThat(query("--sql", "select reports, skipped from runs order by id", "--format", "csv"))
        .isZero();
    assertThat(out.toString().lines()).containsExactly("reports,skipped", "3,0", "0,3");
  }

  @Test
  void exportsToAFolder() throws IOException {
    Path target = folder.resolve("shapes");
    assertThat(run("export", "--as", "gdelt,geojson,brat", "-o", target + "/")).isZero();
    assertThat(Files.readAllLines(target.resolve("events.export.CSV")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
    assertThat(target.resolve("datapackage.json")).content().contains("\"GLOBALEVENTID\"");
    assertThat(target.resolve("1.ann")).content().contains("ASSAULT");
  }

  @Test
  void exportsToAFile() throws IOException {
    Path file = folder.resolve("kabul.csv");
    assertThat(run("export", "--as", "csv", "--country", "AFG", "-o", file.toString())).isZero();
    assertThat(Files.readAllLines(file))
        .hasSizeGreaterThan(1)
        .element(1)
        .asString()
        .contains("AFG");
    Path nowhere = folder.resolve("nowhere/kabul.csv");
    assertThat(run("export", "--as", "csv", "-o", nowhere.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere: there is no such folder");
    assertThat(run("export", "--as", "csv,tsv", "-o", file.toString())).isEqualTo(2);
    assertThat(run("export", "--as", "excel")).isEqualTo(2);
    assertThat(err.toString()).contains("-o FOLDER/").contains("it knows acled, csv, gdelt");
    assertThat(run("export", "--as", "list")).isZero();
    assertThat(out.toString()).contains("a table of 61 columns");
  }

  @Test
  void comparesAStoreWithAFile() {
    Path file = folder.resolve("all.tab");
    assertThat(run("export", "--as", "icews", "--type", "COERCE", "-o", file.toString())).isZero();
    CommandLine line =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    String[] arguments = {"compare", store.toString(), file.toString(), "--format", "csv"};
    assertThat(line.execute(arguments)).isZero();
    assertThat(out.toString()).startsWith("only_in,date,type").contains("A,2021-03-05,ASSAULT");
    assertThat(out.toString()).doesNotContain("COERCE");
    assertThat(err.toString()).contains("1 in both").contains("0 of 1 in B (icews) only");
  }

  @Test
  void aTextIsNoSetOfEvents() throws IOException {
    Path text =
        Files.writeString(folder.resolve("story.txt"), "Title\n\nA, b\nRebels shelled Aden.");
    CommandLine line = Main.commandLine().setErr(new PrintWriter(err, true));
    assertThat(line.execute("compare", store.toString(), text.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("story.txt: no shape of events that is known");
  }

  @Test
  void whatPeopleDecideIsGold() throws IOException {
    Path decided = Files.copy(store, folder.resolve("decided.duckdb"));
    try (Store open = Store.open(decided.toString())) {
      Review review = open.review(Knowledge.shipped(), InstantSource.system());
      List<StoredEvent> events = open.events(EventFilter.ALL, null, 10).items();
      String arrest =
          events.stream().filter(e -> e.type().equals("COERCE")).findFirst().orElseThrow().id();
      String bombing =
          events.stream().filter(e -> e.type().equals("ASSAULT")).findFirst().orElseThrow().id();
      review.accept(bombing, "ana");
      review.accept(bombing, "ben");
      review.reject(arrest, "a drill", "ana");
      review.accept(arrest, "ben");
      review.edit(arrest, "type", "\"AID\"", null, "ben");
    }
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out));
    assertThat(line.execute("agreement", "--store", decided.toString(), "--format", "csv"))
        .isZero();
    assertThat(out.toString()).contains("event,\"ana, ben\",2,0.5,kappa,0.0").contains(",alpha,");
    Path gold = folder.resolve("gold.jsonl");
    assertThat(line.execute("export", decided.toString(), "--as", "gold", "-o", gold.toString()))
        .isZero();
    assertThat(Files.readAllLines(gold)).isNotEmpty();
    assertThat(line.execute("evaluate", "--errors", gold.toString())).isZero();
    assertThat(out.toString()).contains("decided").contains("AID").contains("killed");
  }
}
