package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.store.Store;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredMention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an ingest (SIGKILL) at random moments and begins it again until it is done. How often is
 * the system property {@code kills}; {@code bench/kills.sh} does it very often.
 */
class IngestKillTest {
  private static final int KILLS = Integer.getInteger("kills", 12);
  private static final int KILLS_OF_A_STORE = 6;
  private static final int REPORTS = 16;

  @TempDir private static Path folder;
  private static Path reports;
  private static List<StoredEvent> events;
  private static Map<String, Integer> mentions;

  /** How long an ingest takes, in milliseconds. */
  private static int duration;

  @BeforeAll
  static void ingestUndisturbed() throws IOException, InterruptedException {
    StringBuilder lines = new StringBuilder();
    List<String> cities = List.of("Kabul", "Herat", "Kunduz", "Kandahar");
    for (int i = 0; i < REPORTS; i++) {
      lines.append(
          "{\"id\":\"r%d\",\"published\":\"2021-03-0%d\",\"text\":\"A car bomb killed %d people in %s on Friday. Police arrested two men on Saturday.\"}%n"
              .formatted(i, 6 + i % 3, 10 + i % 5, cities.get(i % cities.size())));
    }
    reports = Files.writeString(folder.resolve("reports.jsonl"), lines);
    Path store = folder.resolve("undisturbed.duckdb");
    long begin = System.nanoTime();
    assertThat(start(store).waitFor()).isZero();
    duration = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    events = events(store);
    mentions = mentions(store);
    assertThat(mentions).hasSize(REPORTS);
  }

  private static Process start(Path store) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + leftBehind(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.app.Main"));
    command.addAll(List.of("ingest", "--threads", "1", "--batch", "1"));
    command.addAll(List.of("--store", store.toString(), reports.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "log"))
        .start();
  }

  /**
   * An empty folder for the libraries that a process unpacks when it starts, 57 MB of DuckDB's
   * alone, and that one that is killed cannot remove.
   */
  private static Path leftBehind() throws IOException {
    Path made = folder.resolve("tmp");
    if (Files.exists(made)) {
      try (Stream<Path> files = Files.walk(made)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectory(made);
  }

  private static List<StoredEvent> events(Path path) {
    try (Store store = Store.open(path.toString())) {
      assertThat(store.faults()).isEmpty();
      return store.events(EventFilter.ALL, null, 10 * REPORTS).items();
    }
  }

  /** How many mentions each report has. */
  private static Map<String, Integer> mentions(Path path) {
    Map<String, Integer> counts = new TreeMap<>();
    try (Store store = Store.open(path.toString())) {
      for (StoredMention mention : store.mentions(EventFilter.ALL, null, 100 * REPORTS).items()) {
        counts.merge(mention.reportId(), 1, Integer::sum);
      }
    }
    return counts;
  }

  @Test
  void nothingIsLostDoubledOrHalfWritten() throws IOException, InterruptedException {
    Random random = new Random(KILLS);
    for (int kills = 0; kills < KILLS; kills += KILLS_OF_A_STORE) {
      Path store = folder.resolve("killed" + kills + ".duckdb");
      for (int i = 0; i < KILLS_OF_A_STORE; i++) {
        Process ingest = start(store);
        ingest.waitFor(duration / 5 + random.nextInt(duration), TimeUnit.MILLISECONDS);
        ingest.destroyForcibly().waitFor();
        assertWhole(store);
      }
      int exit = start(store).waitFor();
      assertThat(exit).as(Files.readString(folder.resolve("log"))).isZero();
      assertThat(events(store)).isEqualTo(events);
      assertThat(mentions(store)).isEqualTo(mentions);
      Files.delete(store);
    }
  }

  /** Each report that is stored has all its mentions. */
  private static void assertWhole(Path store) {
    events(store);
    mentions(store).forEach((report, count) -> assertThat(mentions.get(report)).isEqualTo(count));
  }
}
