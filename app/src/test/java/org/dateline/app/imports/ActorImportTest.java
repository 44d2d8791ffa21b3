package org.dateline.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorImportTest {
  private static final String ACTORS =
      """
      # a comment
      <!-- another
      of two lines -->
      KOFI_MENSAH_ADJEI_  # who governs
      +MENSAH_ADJEI_
      \t[GHAELI 600101-930107]
      \t[GHAGOV 930107-20010107]
      \t[GHAOPP >20010107]
      RED_SHORE_FRONT_(RSF)_ [GHAREB]
      +SHORE_FIGHTERS
      VOLTA_TOWN_ [GHA]
      LAKE_MONITORS [IGOUNOMIL]
      MIDDLE_KINGDOM_GUARD [QQQMIL]
      NO_CODE_HERE
      UPSIDE_DOWN [GHAGOV 20010107-19930107]
      BAD_DATE [GHAGOV >931307]
      BAD_CODE [GHAG]
      OPEN_BRACKET [GHAGOV
      """;

  @TempDir private Path folder;

  private ActorImport read(String name, String text) throws IOException {
    ActorImport actors = new ActorImport(Knowledge.shipped(), Map.of("name", "leader"));
    actors.read(Files.writeString(folder.resolve(name), text));
    return actors;
  }

  private List<String> table(ActorImport actors, String table) throws IOException {
    Path into = folder.resolve("mine");
    actors.write(into);
    return Files.readAllLines(into.resolve("actors/" + table + ".tsv")).stream().skip(2).toList();
  }

  @Test
  void datedCodesAreOfficesAndOthersGroupsAndMetonyms() throws IOException {
    ActorImport actors = read("x.actors.txt", ACTORS);
    assertThat(table(actors, "people"))
        .containsExactly("kofi-mensah-adjei\tKofi Mensah Adjei\t\tMensah Adjei\t");
    assertThat(table(actors, "offices"))
        .containsExactly(
            "kofi-mensah-adjei\tGHA\tofficial\tGOV\t1993-01-07\t2001-01-07\timported",
            "kofi-mensah-adjei\tGHA\topposition_leader\tOPP\t2001-01-07\t\timported");
    assertThat(table(actors, "armed-groups"))
        .containsExactly(
            "red-shore-front\tRed Shore Front\tarmed_group\tGHA\tREB\tGHAREB\t\t\tRSF|Shore"
                + " Fighters\t\t\timported");
    assertThat(table(actors, "metonyms")).containsExactly("Volta Town\tGHA\t\timported");
    assertThat(table(actors, "organisations").get(0))
        .startsWith("lake-monitors\tLake Monitors\tigo\tUNO\tMIL\tIGOUNOMIL");
  }

  @Test
  void eachBadLineIsSaidAndTheRestIsRead() throws IOException {
    ActorImport actors = read("x.actors.txt", ACTORS);
    assertThat(actors.entries()).isEqualTo(5);
    assertThat(actors.faults()).extracting(Fault::line).containsExactly(13, 14, 15, 16, 17, 18);
    assertThat(actors.faults())
        .extracting(Fault::message)
        .satisfiesExactly(
            m -> assertThat(m).contains("QQQ"),
            m -> assertThat(m).contains("without a code"),
            m -> assertThat(m).contains("no date"),
            m -> assertThat(m).contains("no date"),
            m -> assertThat(m).contains("no CAMEO code"),
            m -> assertThat(m).contains("brackets"));
  }

  @Test
  void agentsHavePluralsAndSets() throws IOException {
    ActorImport actors =
        read(
            "x.agents.txt",
            """
            !PERSON! = MAN, MEN
            HARBOUR_WATCH!PERSON! [~COP]
            DOCK_POLICE {} [~COP]
            CHIEF_OF_PORT {CHIEFS_OF_PORT} [~GOVBUS]
            PORT_CHAPLAIN [~CHR]
            QUAY_!THING! [~COP]
            PORT_GHOST [~ZZZ]
            """);
    assertThat(table(actors, "agents"))
        .containsExactly(
            "chief of port\tchiefs of port\tGOV|BUS\tperson\timported",
            "dock police\t\tCOP\tgroup\timported",
            "harbour watchman\tharbour watchmen\tCOP\tperson\timported",
            "harbour watchmen\t\tCOP\tperson\timported",
            "port chaplain\tport chaplains\tREL\tperson\timported");
    assertThat(actors.faults()).extracting(Fault::line).containsExactly(6, 7);
  }

  @Test
  void csvLinesArePeopleWithOfficesAndGroups() throws IOException {
    ActorImport actors =
        read(
            "x.csv",
            """
            leader,country,sectors,office,from,to,aliases
            Ama Serwaa Boateng,GHA,GOV,foreign_minister,2021-03-06,,Ama Boateng
            "Union of Dockers, Tema",GHA,LAB,,1999,,UDT
            Nobody,XXX,GOV,king,6 March,,
            """);
    assertThat(table(actors, "offices"))
        .containsExactly("ama-serwaa-boateng\tGHA\tforeign_minister\tGOV\t2021-03-06\t\timported");
    assertThat(table(actors, "organisations").get(0))
        .startsWith("union-of-dockers-tema\tUnion of Dockers, Tema\tngo\tGHA\tLAB\t\t1999\t\tUDT");
    assertThat(actors.faults()).hasSize(1);
    assertThat(actors.faults().get(0).line()).isEqualTo(4);
    assertThat(actors.faults().get(0).message())
        .contains("no country XXX", "no office king", "no date 6 March");
  }

  @Test
  void officeHoldersOfAWikidataDumpAreFoundWhateverTheOrder() throws IOException {
    String dump =
        """
        [
        {"id":"Q1001","labels":{"en":{"value":"Efua Mansa Owusu"}},"aliases":{"en":[{"value":"Efua Owusu"}]},"claims":{"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581072"}}}}],"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q1002"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2022-05-01T00:00:00Z","precision":10}}}],"P582":[{"datavalue":{"value":{"time":"+2023-02-03T00:00:00Z","precision":11}}}]}}]}},
        {"id":"Q1002","labels":{"en":{"value":"Minister of Foreign Affairs of Ghana"}},"claims":{"P1001":[{"mainsnak":{"datavalue":{"value":{"id":"Q117"}}}}]}},
        {"id":"Q117","labels":{"en":{"value":"Ghana"}},"claims":{"P298":[{"mainsnak":{"datavalue":{"value":"GHA"}}}]}},
        not an entity
        ]
        """;
    Path file = folder.resolve("dump.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(dump.getBytes(StandardCharsets.UTF_8));
    }
    ActorImport actors = new ActorImport(Knowledge.shipped(), Map.of());
    actors.read(file);
    assertThat(table(actors, "people"))
        .containsExactly("efua-mansa-owusu\tEfua Mansa Owusu\tf\tEfua Owusu\tQ1001");
    assertThat(table(actors, "offices"))
        .containsExactly(
            "efua-mansa-owusu\tGHA\tforeign_minister\tGOV\t2022-05\t2023-02-03\twikidata");
    assertThat(actors.faults()).extracting(Fault::line).containsExactly(5);
  }

  @Test
  void whatIsImportedIsCodedOnItsDays() throws IOException {
    read("x.actors.txt", ACTORS).write(folder.resolve("mine"));
    Knowledge knowledge = Knowledge.withOverlay(folder.resolve("mine"));
    try (Coder coder = Coder.load(knowledge)) {
      String text = "Kofi Mensah Adjei met the Red Shore Front on Monday.";
      assertThat(actors(coder, text, "1995-05-05")).contains("GHAGOV", "GHAREB");
      assertThat(actors(coder, text, "2005-05-05")).contains("GHAOPP", "GHAREB");
    }
  }

  @Test
  void aSecondImportKeepsWhatTheFolderHas() throws IOException {
    read("x.actors.txt", ACTORS).write(folder.resolve("mine"));
    ActorImport more =
        read("y.actors.txt", "BLUE_SHORE_FRONT [GHAREB]\nRED_SHORE_FRONT [TGOREB]\n");
    assertThat(table(more, "armed-groups"))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("blue-shore-front\t"))
        .anyMatch(line -> line.startsWith("red-shore-front\tRed Shore Front\tarmed_group\tTGO"));
  }

  private static List<String> actors(Coder coder, String text, String day) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Published published = Published.on(LocalDate.parse(day));
    CodedReport coded =
        coder.code(new Report("r", null, null, null, published, "en", text, layout));
    return coded.entities().all().stream()
        .map(Entity::mentions)
        .flatMap(List::stream)
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .flatMap(mention -> coded.actors().of(mention, null).stream())
        .map(actor -> actor.code())
        .toList();
  }
}
