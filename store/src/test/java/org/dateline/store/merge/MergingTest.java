package org.dateline.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Merging batch by batch gives what merging all at once gives: tried on many drawn with fixed
 * seeds.
 */
class MergingTest {
  private static final int SEEDS = 4;
  @TempDir private Path folder;

  /** The events as they are in the store, kept up as its tables are. */
  private final Map<String, Event> events = new HashMap<>();

  private final Map<String, String> eventOf = new HashMap<>();

  private void apply(
      Database database, Merging merging, Collection<Telling> added, Collection<String> removed) {
    List<Event> changed = database.write(session -> merging.apply(session, added, removed));
    removed.forEach(id -> events.remove(eventOf.remove(id)));
    changed.forEach(
        event -> event.tellings().forEach(telling -> events.remove(eventOf.get(telling.id()))));
    for (Event event : changed) {
      events.put(event.id(), event);
      event.tellings().forEach(telling -> eventOf.put(telling.id(), event.id()));
    }
  }

  private static Map<String, List<String>> byId(Collection<Event> events) {
    return events.stream()
        .collect(
            Collectors.toMap(
                Event::id,
                event -> event.tellings().stream().map(Telling::id).toList(),
                (one, other) -> {
                  throw new AssertionError("two events of one id");
                },
                TreeMap::new));
  }

  /** In the tightest of windows, so that later tellings push earlier ones apart. */
  private Knowledge narrow(int window) throws IOException {
    Path overlay = folder.resolve("window" + window);
    Files.createDirectories(overlay.resolve("dedupe"));
    Files.writeString(
        overlay.resolve("dedupe/limits.tsv"),
        "limit\tvalue\tnote\nwindow\t" + window + "\tfor a test\n");
    return Knowledge.withOverlay(overlay);
  }

  @Test
  void shuffledBatchesGiveTheSameEvents() throws IOException {
    for (int window : new int[] {2, 5, 24}) {
      Merger merger = Merger.load(narrow(window));
      for (int seed = 0; seed < SEEDS; seed++) {
        events.clear();
        eventOf.clear();
        List<Telling> tellings = new ArrayList<>(RandomTellings.of(seed, 120));
        Random random = new Random(seed);
        Collections.shuffle(tellings, random);
        try (Database database = Database.open(folder.resolve(window + "-" + seed).toString())) {
          int begin = 0;
          while (begin < tellings.size()) {
            int end = Math.min(tellings.size(), begin + 1 + random.nextInt(40));
            apply(database, new Merging(merger), tellings.subList(begin, end), List.of());
            begin = end;
          }
        }
        assertThat(byId(events.values())).isEqualTo(byId(merger.merge(tellings)));
      }
    }
  }

  @Test
  void whatIsTakenOutLeavesNoTrace() throws IOException {
    for (int window : new int[] {2, 24}) {
      Merger merger = Merger.load(narrow(window));
      for (int seed = 0; seed < SEEDS; seed++) {
        events.clear();
        eventOf.clear();
        List<Telling> tellings = RandomTellings.of(seed, 120);
        List<Telling> stay = tellings.subList(0, 80);
        List<String> go = tellings.subList(80, 120).stream().map(Telling::id).toList();
        Merging merging = new Merging(merger);
        try (Database database = Database.open(folder.resolve("out" + window + seed).toString())) {
          apply(database, merging, tellings, List.of());
          apply(database, merging, List.of(), go.subList(0, 15));
          apply(database, merging, List.of(), go.subList(15, 40));
        }
        assertThat(byId(events.values())).isEqualTo(byId(merger.merge(stay)));
      }
    }
  }

  @Test
  void aTellingCanBePutInThePlaceOfAnother() throws IOException {
    Merger merger = Merger.load(narrow(5));
    List<Telling> tellings = RandomTellings.of(1, 80);
    List<Telling> recoded = new ArrayList<>();
    for (Telling telling : tellings.subList(0, 30)) {
      recoded.add(RandomTellings.recoded(telling));
    }
    List<String> ids = recoded.stream().map(Telling::id).toList();
    try (Database database = Database.open(folder.resolve("again").toString())) {
      apply(database, new Merging(merger), tellings, List.of());
      apply(database, new Merging(merger), recoded, ids);
    }
    List<Telling> now = new ArrayList<>(tellings.subList(30, 80));
    now.addAll(recoded);
    assertThat(byId(events.values())).isEqualTo(byId(merger.merge(now)));
  }
}
