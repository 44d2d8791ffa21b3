package org.dateline.store.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.Versions;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Articles;
import org.dateline.store.Store;
import org.dateline.store.export.EventSink;
import org.dateline.store.export.Exports;
import org.dateline.store.export.Folder;
import org.dateline.store.export.Format;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.query.EventFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever shape a store is exported to, comparing the two finds that they are the same. */
class EventReaderTest {
  private static final EventReader READER = new EventReader(Knowledge.shipped());

  @TempDir private static Path folder;
  private static EventSet stored;

  @BeforeAll
  static void export() throws IOException {
    Knowledge knowledge = Knowledge.shipped();
    try (Store store = Store.open(folder.resolve("store.duckdb").toString())) {
      try (Ingest ingest =
          store.ingest(
              knowledge, new Versions("1", "2", "3"), InstantSource.fixed(Instant.EPOCH))) {
        ingest.add(Articles.coded(Articles.BOMBING, Articles.BOMBING_AGAIN, Articles.VISIT));
      }
      stored = READER.read(store);
      Exports exports = Exports.load(knowledge);
      Folder target = new Folder(folder);
      for (Format format : exports.all()) {
        try (EventSink sink = format.open(target, store::report)) {
          exports.write(store, EventFilter.ALL, format.scope(), sink);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events.csv",
        "events.tsv",
        "events.parquet",
        "events.geojson",
        "events.gpkg",
        "events.jsonld",
        "events.ttl",
        "ngecEventsDV.txt",
        "events.export.CSV",
        "events.tab",
        "evts.dateline.txt",
        "events.phoenix.txt"
      })
  void allShapesTellTheSame(String file) throws IOException {
    EventSet read = READER.read(folder.resolve(file));
    Set<Field> by = EnumSet.of(Field.DATE, Field.TYPE, Field.ACTOR, Field.RECIPIENT);
    Comparison comparison = Comparison.of(stored, read, by);
    assertThat(comparison.fields()).isEqualTo(by);
    assertThat(comparison.onlyFirst()).isEmpty();
    assertThat(comparison.onlySecond()).isEmpty();
    assertThat(comparison.both()).isEqualTo(stored.events().size()).isGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acled.csv", "ged.csv"})
  void shapesOfOneKindOfEventsTellSome(String file) throws IOException {
    EventSet read = READER.read(folder.resolve(file));
    Comparison comparison =
        Comparison.of(stored, read, EnumSet.of(Field.DATE, Field.TYPE, Field.COUNTRY, Field.ACTOR));
    assertThat(comparison.fields()).containsExactly(Field.DATE, Field.TYPE, Field.COUNTRY);
    assertThat(comparison.onlySecond()).isEmpty();
    assertThat(comparison.both()).isPositive();
    assertThat(comparison.onlyFirst())
        .extracting(told -> told.values().get(Field.TYPE))
        .contains("CONSULT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentions.jsonl", "mentions.parquet"})
  void recordsAreRead(String file) throws IOException {
    EventSet read = READER.read(folder.resolve(file));
    assertThat(read.events())
        .extracting(told -> told.key(List.of(Field.TYPE, Field.ACTOR, Field.RECIPIENT)))
        .contains(List.of("CONSULT", "FRA", "DEU"));
  }

  @Test
  void aNetworkTellsWhoActedOnWhom() throws IOException {
    Comparison comparison =
        Comparison.of(
            stored,
            READER.read(folder.resolve("actors.graphml")),
            EnumSet.of(Field.TYPE, Field.ACTOR, Field.RECIPIENT));
    assertThat(comparison.fields()).containsExactly(Field.ACTOR, Field.RECIPIENT);
    assertThat(comparison.onlySecond()).isEmpty();
    assertThat(comparison.both()).isPositive();
    assertThat(comparison.onlyFirst())
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told.values()).containsValue(""));
  }

  @Test
  void annotationsTellTypes() throws IOException {
    EventSet read = READER.read(folder);
    assertThat(read.fields()).containsExactly(Field.TYPE);
    assertThat(read.events())
        .extracting(told -> told.values().get(Field.TYPE))
        .containsExactlyInAnyOrder("ASSAULT", "ASSAULT", "ASSAULT", "CONSULT", "PROTEST");
    assertThat(read.events()).extracting(Told::id).contains("a1.ann:E1", "a1.ann:E2");
  }

  @Test
  void noEntityOfANetworkIsResolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "KEY");
    Path file =
        Files.writeString(
            folder.resolve("hostile.graphml"),
            "<!DOCTYPE g [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\">]><graphml><graph>"
                + "<node id='a'><data key='code'>&e;</data></node>"
                + "<edge source='a' target='a'/></graph></graphml>");
    assertThatThrownBy(() -> READER.read(file).events())
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("KEY");
  }

  @Test
  void whatIsTwiceNeedsTwo() {
    Told told = new Told("1", Map.of(Field.TYPE, "AID"));
    Told other = new Told("2", Map.of(Field.TYPE, "AID"));
    EventSet two = new EventSet("csv", Set.of(Field.TYPE), List.of(told, other));
    EventSet one = new EventSet("csv", Set.of(Field.TYPE), List.of(told));
    assertThat(Comparison.of(two, one, Set.of(Field.TYPE)).onlyFirst()).hasSize(1);
    assertThat(Comparison.of(one, two, Set.of(Field.TYPE)).onlySecond()).containsExactly(other);
    assertThatThrownBy(() -> Comparison.of(one, two, Set.of(Field.DATE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("other.txt"), "some words\n");
    assertThatThrownBy(() -> READER.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no shape");
  }
}
