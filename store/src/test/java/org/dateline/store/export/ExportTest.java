package org.dateline.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.coding.Versions;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Articles;
import org.dateline.store.Store;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.ingest.Review;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Each export is read back by a program that knows nothing of us. */
class ExportTest {
  @TempDir private static Path folder;
  private static Store store;
  private static List<StoredEvent> events;

  @BeforeAll
  static void exportAll() throws IOException {
    store = Store.open(folder.resolve("store.duckdb").toString());
    InstantSource clock = InstantSource.fixed(Instant.parse("2021-04-01T12:00:00Z"));
    Knowledge knowledge = Knowledge.shipped();
    try (Ingest ingest = store.ingest(knowledge, new Versions("1", "2", "3"), clock)) {
      ingest.add(
          Articles.coded(
              Articles.BOMBING,
              Articles.BOMBING_AGAIN,
              Articles.VISIT,
              Articles.report(
                  "e/1",
                  "Wire \"A\",\tB",
                  Articles.DAY,
                  "Rebels killed 4\nsoldiers in Hodeida, Yemen, on Thursday. France denied that it had"
                      + " attacked Libya. The United States and Britain imposed sanctions on Iran and"
                      + " Russia on Wednesday.")));
    }
    Review review = store.review(knowledge, clock);
    StoredEvent protest = find("PROTEST");
    review.reject(protest.id(), "a parade", "ana");
    events = store.events(EventFilter.ALL, null, 100).items();
    Exports exports = Exports.load(knowledge);
    Folder target = new Folder(folder.resolve("out"));
    for (Format format : exports.all()) {
      try (EventSink sink = format.open(target, store::report)) {
        exports.write(store, EventFilter.ALL, format.scope(), sink);
      }
    }
    new DataPackage().write(target, exports.all());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static StoredEvent find(String type) {
    return store.events(EventFilter.ALL, null, 100).items().stream()
        .filter(event -> event.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String join(List<Side> sides, Function<Side, String> value) {
    return sides.stream().map(value).collect(Collectors.joining(";"));
  }

  private static Path file(String name) {
    return folder.resolve("out").resolve(name);
  }

  /** The rows of what DuckDB reads, each cell a text. */
  private static List<List<String>> rows(String from) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select * from " + from)) {
      List<List<String>> rows = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        names.add(result.getMetaData().getColumnLabel(i));
      }
      rows.add(names);
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static List<List<String>> tabs(String name, boolean header) throws SQLException {
    return rows(
        "read_csv('%s', delim = '\t', quote = '', header = %s, all_varchar = true)"
            .formatted(file(name), header));
  }

  private static List<List<String>> commas(String name) throws SQLException {
    return rows("read_csv('%s', header = true, all_varchar = true)".formatted(file(name)));
  }

  private static List<String> expected(String shape) throws IOException {
    String name = "/org/dateline/store/export/" + shape + ".header";
    try (InputStream in = ExportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .strip()
          .lines()
          .flatMap(line -> Stream.of(line.split(", ", -1)))
          .toList();
    }
  }

  private static String cell(List<List<String>> table, int row, String column) {
    return table.get(row).get(table.get(0).indexOf(column));
  }

  private static int row(List<List<String>> table, String column, String value) {
    int at = table.get(0).indexOf(column);
    for (int i = 1; i < table.size(); i++) {
      if (value.equals(table.get(i).get(at))) {
        return i;
      }
    }
    throw new AssertionError("no row with " + column + " " + value);
  }

  @Test
  void polecat() throws IOException, SQLException {
    List<List<String>> table = tabs("ngecEventsDV.txt", true);
    assertThat(table.get(0)).hasSize(40).isEqualTo(expected("polecat"));
    int sanction = row(table, "Event Type", "SANCTION");
    assertThat(cell(table, sanction, "Actor Name"))
        .isEqualTo(join(find("SANCTION").actors(), Side::name));
    assertThat(cell(table, sanction, "Actor COW")).startsWith("2");
    assertThat(cell(table, sanction, "Quad Code")).isEqualTo("MATERIAL CONFLICT");
    assertThat(cell(table, sanction, "City")).isEqualTo("None");
    assertThat(cell(table, sanction, "Source")).isEqualTo("Wire \"A\", B");
    int visit = row(table, "Event Type", "CONSULT");
    assertThat(cell(table, visit, "Event Date")).isEqualTo("2021-03-04");
    assertThat(cell(table, visit, "Actor Name")).isEqualTo("Emmanuel Macron");
    assertThat(cell(table, visit, "Country")).isEqualTo("DEU");
  }

  @Test
  void gdeltHasADyadARow() throws IOException, SQLException {
    List<List<String>> table = tabs("events.export.CSV", false);
    List<String> names = expected("gdelt");
    assertThat(names).hasSize(61);
    table.set(0, names);
    assertThat(table).allSatisfy(row -> assertThat(row).hasSize(61));
    List<List<String>> sanctions =
        table.stream().filter(row -> "163".equals(row.get(names.indexOf("EventCode")))).toList();
    StoredEvent sanction = find("SANCTION");
    List<String> dyads = new ArrayList<>();
    for (Side actor : sanction.actors()) {
      sanction.recipients().forEach(recipient -> dyads.add(actor.code() + recipient.code()));
    }
    assertThat(dyads).hasSizeGreaterThan(1).contains("USAIRN", "USARUS");
    assertThat(sanctions)
        .extracting(
            row -> row.get(names.indexOf("Actor1Code")) + row.get(names.indexOf("Actor2Code")))
        .containsExactlyInAnyOrderElementsOf(dyads);
    assertThat(sanctions).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    int visit = row(table, "Actor1CountryCode", "FRA");
    assertThat(cell(table, visit, "SQLDATE")).isEqualTo("20210304");
    assertThat(cell(table, visit, "EventRootCode")).isEqualTo("04");
    assertThat(cell(table, visit, "QuadClass")).isEqualTo("1");
    assertThat(cell(table, visit, "ActionGeo_CountryCode")).isEqualTo("GM");
    assertThat(cell(table, visit, "DATEADDED")).isEqualTo("20210306000000");

    List<List<String>> mentions = tabs("events.mentions.CSV", false);
    mentions.set(0, expected("gdelt-mentions"));
    assertThat(mentions).allSatisfy(row -> assertThat(row).hasSize(16));
    List<String> ids = table.stream().skip(1).map(row -> row.get(0)).toList();
    assertThat(mentions.stream().skip(1).map(row -> row.get(0)).distinct())
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void icews() throws IOException, SQLException {
    List<List<String>> table = tabs("events.tab", true);
    assertThat(table.get(0)).hasSize(20).isEqualTo(expected("icews"));
    int visit = row(table, "Source Name", "Emmanuel Macron");
    assertThat(cell(table, visit, "Source Country")).isEqualTo("France");
    assertThat(cell(table, visit, "Target Sectors")).isEqualTo("government");
    assertThat(cell(table, visit, "CAMEO Code")).startsWith("04");
  }

  @Test
  void acledTakesWhatItHasWordsFor() throws IOException, SQLException {
    List<List<String>> table = commas("acled.csv");
    assertThat(table.get(0)).hasSize(31).isEqualTo(expected("acled"));
    int battle = row(table, "admin1", cell(table, row(table, "country", "Yemen"), "admin1"));
    assertThat(cell(table, battle, "event_type")).isEqualTo("Battles");
    assertThat(cell(table, battle, "interaction")).isEqualTo("State Forces-Rebel Groups");
    assertThat(cell(table, battle, "fatalities")).isEqualTo("4");
    assertThat(cell(table, battle, "iso")).isEqualTo("887");
    assertThat(cell(table, battle, "region")).isEqualTo("Middle East");
    assertThat(table.stream().map(row -> row.get(table.get(0).indexOf("event_type"))))
        .doesNotContain("Protests");
  }

  @Test
  void ucdpTakesDeadlyViolence() throws IOException, SQLException {
    List<List<String>> table = commas("ged.csv");
    assertThat(table.get(0)).hasSize(49).isEqualTo(expected("ucdp"));
    int battle = row(table, "country", "Yemen");
    assertThat(cell(table, battle, "type_of_violence")).isEqualTo("1");
    assertThat(cell(table, battle, "side_a")).isEqualTo("Government of Yemen");
    assertThat(cell(table, battle, "best")).isEqualTo("4");
    assertThat(cell(table, battle, "gwnoa")).isEqualTo("678");
    assertThat(cell(table, battle, "geom_wkt")).startsWith("POINT (4");
    int bombing = row(table, "country", "Afghanistan");
    assertThat(cell(table, bombing, "high")).isEqualTo("15");
  }

  @Test
  void petrarchAndPhoenix() throws SQLException {
    List<List<String>> petrarch = tabs("evts.dateline.txt", false);
    assertThat(petrarch).allSatisfy(row -> assertThat(row).hasSize(8));
    assertThat(petrarch)
        .anySatisfy(row -> assertThat(row).contains("20210304", "FRAGOV", "DEUGOV"));
    assertThat(petrarch).anySatisfy(row -> assertThat(row).contains("USA", "IRN", "163", "e/1_3"));
    List<List<String>> phoenix = tabs("events.phoenix.txt", false);
    assertThat(phoenix).allSatisfy(row -> assertThat(row).hasSize(26));
    assertThat(phoenix)
        .anySatisfy(row -> assertThat(row).contains("FRAGOV", "FRA", "GOV", "DEUGOV", "04"));
  }

  @Test
  void flatTablesHoldAllButWhatWasRejected() throws SQLException {
    List<List<String>> table = commas("events.csv");
    List<String> ids = table.stream().skip(1).map(row -> row.get(0)).toList();
    assertThat(ids)
        .containsExactlyElementsOf(
            events.stream()
                .filter(event -> !event.type().equals("PROTEST"))
                .map(StoredEvent::id)
                .toList());
    assertThat(table.stream().map(row -> row.get(table.get(0).indexOf("auxiliary"))))
        .contains("negation");
    assertThat(tabs("events.tsv", true)).hasSameSizeAs(table);
    assertThat(cell(table, row(table, "type", "SANCTION"), "publishers"))
        .isEqualTo("Wire \"A\",\tB");
  }

  @Test
  void parquet() throws SQLException {
    List<List<String>> flat = rows("'" + file("events.parquet") + "'");
    assertThat(flat).hasSameSizeAs(commas("events.csv"));
    assertThat(
            rows("(select typeof(killed_best), typeof(date_from) from '%s')"
                    .formatted(file("events.parquet")))
                .get(1))
        .containsExactly("BIGINT", "DATE");
    assertThat(cell(flat, row(flat, "type", "CONSULT"), "date_from")).isEqualTo("2021-03-04");
    List<List<String>> nested =
        rows(
            "(select m.type, a.unnest.name, m.\"date\".\"from\" from '%s' m, unnest(m.actors) a) order by all"
                .formatted(file("mentions.parquet")));
    assertThat(nested).contains(List.of("CONSULT", "Emmanuel Macron", "2021-03-04"));
    assertThat(nested).contains(List.of("SANCTION", "United States", "2021-03-03"));
  }

  @Test
  void recordsHoldTheirSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Knowledge.shipped().open("schemas/record.schema.json"));
    List<String> lines = Files.readAllLines(file("mentions.jsonl"));
    assertThat(lines).hasSizeGreaterThan(4);
    for (String line : lines) {
      assertThat(schema.validate(new ObjectMapper().readTree(line))).isEmpty();
    }
  }

  @Test
  void geoJson() throws IOException, ParseException {
    String text = Files.readString(file("events.geojson"));
    JsonNode features = new ObjectMapper().readTree(text).path("features");
    assertThat(features).hasSize(events.size() - 1);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(ExportTest.class.getResourceAsStream("geojson.schema.json"));
    assertThat(schema.validate(new ObjectMapper().readTree(text))).isEmpty();
    for (JsonNode feature : features) {
      if (feature.path("properties").path("type").asText().equals("CONSULT")) {
        Geometry point = new GeoJsonReader().read(feature.path("geometry").toString());
        assertThat(point.getCoordinate().x).isCloseTo(13.4, within(0.1));
        assertThat(point.getCoordinate().y).isCloseTo(52.5, within(0.1));
      }
    }
  }

  /** The geometry is read by a program of its own, behind the header that the standard gives it. */
  @Test
  void geoPackage() throws IOException, SQLException, ParseException {
    assertThat(Files.readAllBytes(file("events.gpkg")))
        .startsWith("SQLite format 3".getBytes(StandardCharsets.UTF_8));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file("events.gpkg"));
        Statement statement = connection.createStatement()) {
      try (ResultSet ids = statement.executeQuery("pragma application_id")) {
        assertThat(ids.getInt(1)).isEqualTo(0x47504B47);
      }
      try (ResultSet wrong = statement.executeQuery("pragma foreign_key_check")) {
        assertThat(wrong.next()).isFalse();
      }
      try (ResultSet count = statement.executeQuery("select count(*) from events")) {
        assertThat(count.getInt(1)).isEqualTo(events.size() - 1);
      }
      try (ResultSet layer =
          statement.executeQuery(
              "select c.data_type, g.geometry_type_name, c.srs_id, c.min_x between 13 and 14, c.last_change"
                  + " from gpkg_contents c join gpkg_geometry_columns g using (table_name)"
                  + " join gpkg_spatial_ref_sys s on s.srs_id = c.srs_id"
                  + " where table_name = 'events' and column_name = 'geom'")) {
        assertThat(layer.next()).isTrue();
        assertThat(layer.getString(1)).isEqualTo("features");
        assertThat(layer.getString(2)).isEqualTo("POINT");
        assertThat(layer.getInt(3)).isEqualTo(4326);
        assertThat(layer.getBoolean(4)).isTrue();
        assertThat(layer.getString(5)).matches("2021-03-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
      }
      try (ResultSet visit =
          statement.executeQuery(
              "select geom, date_from, actors from events where type = 'CONSULT'")) {
        assertThat(visit.next()).isTrue();
        byte[] geometry = visit.getBytes(1);
        assertThat(Arrays.copyOf(geometry, 8)).containsExactly('G', 'P', 0, 1, 0xE6, 0x10, 0, 0);
        Geometry point = new WKBReader().read(Arrays.copyOfRange(geometry, 8, geometry.length));
        assertThat(point.getCoordinate().x).isCloseTo(13.4, within(0.1));
        assertThat(point.getCoordinate().y).isCloseTo(52.5, within(0.1));
        assertThat(visit.getString(2)).isEqualTo("2021-03-04");
        assertThat(visit.getString(3)).isEqualTo("Emmanuel Macron");
      }
    }
  }

  /** DuckDB reads each cell as the type that the description gives its column. */
  @Test
  void cellsHaveTheTypesThatTheDataPackageSays() throws IOException, SQLException {
    JsonNode description = new ObjectMapper().readTree(file("datapackage.json").toFile());
    int typed = 0;
    for (JsonNode resource : description.path("resources")) {
      JsonNode fields = resource.path("schema").path("fields");
      if (fields.isEmpty()) {
        continue;
      }
      String name = resource.path("path").asText();
      boolean header = !name.endsWith(".CSV") && !name.endsWith("e.txt") && !name.endsWith("x.txt");
      List<List<String>> table = name.endsWith(".csv") ? commas(name) : tabs(name, header);
      assertThat(table.get(0)).as(name).hasSize(fields.size());
      for (int column = 0; column < fields.size(); column++) {
        String type = fields.get(column).path("type").asText();
        String form = fields.get(column).path("format").asText();
        for (List<String> row : table.subList(1, table.size())) {
          String cell = row.get(column);
          if (cell != null && !List.of("", "None", "---").contains(cell)) {
            assertThat(cell).as(name + " " + fields.get(column)).matches(pattern(type, form));
            typed += type.equals("string") ? 0 : 1;
          }
        }
      }
    }
    assertThat(typed).isGreaterThan(100);
  }

  /** As Frictionless writes values of its types. */
  private static String pattern(String type, String form) {
    if (!form.isEmpty()) {
      assertThat(form).isEqualTo("%Y-%m-%d %H:%M:%S.%f");
      return "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+";
    }
    return switch (type) {
      case "integer" -> "-?\\d+";
      case "number" -> "-?\\d+(\\.\\d+)?([eE]-?\\d+)?";
      case "boolean" -> "true|false|True|False|TRUE|FALSE|0|1";
      case "date" -> "\\d{4}-\\d\\d-\\d\\d";
      case "datetime" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?";
      default -> "(?s).*";
    };
  }

  @Test
  void linkedData() {
    Model turtle = RDFDataMgr.loadModel(file("events.ttl").toString());
    Model json = RDFDataMgr.loadModel(file("events.jsonld").toString());
    assertThat(turtle.isIsomorphicWith(json)).isTrue();
    assertThat(
            turtle
                .listSubjectsWithProperty(
                    ResourceFactory.createProperty(RdfTerms.SEM, "eventType"),
                    ResourceFactory.createResource("urn:dateline:plover:SANCTION"))
                .toList())
        .hasSize(1);
    assertThat(
            turtle
                .listObjectsOfProperty(ResourceFactory.createProperty(RdfTerms.PROV, "value"))
                .toList())
        .anySatisfy(
            node -> assertThat(node.asLiteral().getString()).contains("killed 4\nsoldiers"));
  }

  @Test
  void graph() throws IOException {
    DirectedPseudograph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, new StringReader(Files.readString(file("actors.graphml"))));
    assertThat(graph.vertexSet()).contains("USA", "IRN", "RUS", "GBR");
    assertThat(graph.containsEdge("USA", "IRN")).isTrue();
    assertThat(graph.containsEdge("IRN", "USA")).isFalse();
  }

  @Test
  void bratStandsOffTheText() throws IOException {
    String text = Files.readString(file("e_1.txt"));
    List<String> notes = Files.readAllLines(file("e_1.ann"));
    assertThat(notes).anyMatch(line -> line.startsWith("E") && line.contains("SANCTION:"));
    assertThat(notes).anyMatch(line -> line.contains(";") && line.endsWith("4 soldiers"));
    for (String note : notes) {
      if (note.startsWith("T")) {
        String[] cells = note.split("\t", -1);
        List<String> pieces = new ArrayList<>();
        String spans = cells[1].substring(cells[1].indexOf(' ') + 1);
        for (String span : spans.split(";", -1)) {
          String[] ends = span.split(" ", -1);
          pieces.add(text.substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        assertThat(String.join(" ", pieces)).isEqualTo(cells[2]);
      }
    }
    assertThat(Files.readString(file("annotation.conf"))).contains("SANCTION\tActor*:Actor");
  }

  @Test
  void theDataPackageDescribesEachFile() throws IOException, NoSuchAlgorithmException {
    JsonNode description = new ObjectMapper().readTree(file("datapackage.json").toFile());
    List<String> described = new ArrayList<>();
    for (JsonNode resource : description.path("resources")) {
      Path file = file(resource.path("path").asText());
      described.add(file.getFileName().toString());
      byte[] bytes = Files.readAllBytes(file);
      assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + sum);
      for (JsonNode field : resource.path("schema").path("fields")) {
        assertThat(field.path("description").asText()).isNotBlank();
        assertThat(field.path("type").asText())
            .isIn("string", "integer", "number", "boolean", "date", "datetime");
      }
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .filteredOn(name -> !name.equals("datapackage.json"))
          .containsExactlyInAnyOrderElementsOf(described);
    }
  }
}
