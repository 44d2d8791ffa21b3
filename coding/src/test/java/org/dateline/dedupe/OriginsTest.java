package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final ReportReader READER = ReportReader.load(Knowledge.shipped());
  private static final int STORIES = 250;

  private static Sketch sketch(String title, String opening, List<String> story, int day) {
    String text = title + "\n\n" + opening + String.join("\n\n", story) + "\n";
    List<Report> reports = new ArrayList<>();
    READER.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "story",
        ReadOptions.NONE,
        reports::add,
        fault -> {});
    return Sketch.of(reports.get(0), Instant.ofEpochSecond(86_400L * day));
  }

  /** Sketches, and by report which story it is a copy of. */
  private record Wire(List<Sketch> sketches, Map<String, Integer> stories) {
    void add(Sketch sketch, int story) {
      if (stories.putIfAbsent(sketch.reportId(), story) == null) {
        sketches.add(sketch);
      }
    }

    /** Each story with three copies of it, and one that tells of the same affair. */
    static Wire of(int stories) {
      Wire wire = new Wire(new ArrayList<>(), new HashMap<>());
      WireStories made = new WireStories(2015);
      for (int i = 0; i < stories; i++) {
        List<String> story = made.story();
        wire.add(sketch(made.sentence(), "HODEIDA, March 6 (Reuters) - ", story, i), i);
        for (int copy = 0; copy < 3; copy++) {
          String opening = copy == 0 ? "By Our Reporter\n\n" : "";
          wire.add(sketch(made.sentence(), opening, made.copy(story), i + copy), i);
        }
        wire.add(sketch(made.sentence(), "", made.followUp(story), i + 3), stories + i);
      }
      return wire;
    }

    /** Pairs of one origin: right, found and wanted. */
    int[] pairs(List<Origin> origins) {
      int[] pairs = new int[3];
      for (Origin origin : origins) {
        Map<Integer, Integer> bySize = new TreeMap<>();
        origin.copies().forEach(s -> bySize.merge(stories.get(s.reportId()), 1, Integer::sum));
        bySize.values().forEach(n -> pairs[0] += n * (n - 1) / 2);
        pairs[1] += origin.copies().size() * (origin.copies().size() - 1) / 2;
      }
      Map<Integer, Integer> byStory = new TreeMap<>();
      stories.values().forEach(story -> byStory.merge(story, 1, Integer::sum));
      byStory.values().forEach(n -> pairs[2] += n * (n - 1) / 2);
      return pairs;
    }
  }

  @Test
  void findsCopiesThatEditorsChanged() {
    Wire wire = Wire.of(STORIES);
    int[] pairs = wire.pairs(Origins.of(wire.sketches()));
    double precision = (double) pairs[0] / pairs[1];
    double recall = (double) pairs[0] / pairs[2];
    assertThat(precision).as("precision, recall %s", recall).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void theResultDependsOnNoOrderAndNoParts() {
    Wire wire = Wire.of(40);
    List<Origin> all = Origins.of(wire.sketches());
    List<Sketch> shuffled = new ArrayList<>(wire.sketches());
    Collections.shuffle(shuffled, new Random(7));
    assertThat(Origins.of(shuffled)).isEqualTo(all);
    Map<Long, List<Sketch>> blocks = new HashMap<>();
    for (Sketch sketch : shuffled) {
      for (long key : sketch.keys()) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(sketch);
      }
    }
    List<Link> links = new ArrayList<>();
    blocks.values().forEach(block -> links.addAll(Origins.links(block)));
    Collections.shuffle(links, new Random(8));
    assertThat(Origins.of(shuffled, links)).isEqualTo(all);
  }

  @Test
  void threeArticlesOfOneAgency() {
    WireStories made = new WireStories(1);
    List<String> story = made.story();
    Sketch wire = sketch("Ferry sinks", "HODEIDA, March 6 (Reuters) - ", story, 1);
    Sketch paper = sketch("Dozens missing off Hodeida", "", story.subList(2, story.size()), 2);
    Sketch early = sketch("Ferry lost", "By Ana Kovac\n\n", story, 0);
    List<Origin> origins = Origins.of(List.of(wire, paper, early));
    assertThat(origins).hasSize(1);
    assertThat(origins.get(0).id()).isEqualTo(early.reportId());
    assertThat(origins.get(0).agency()).isEqualTo("Reuters");
    assertThat(origins.get(0).copies()).containsExactly(early, wire, paper);
  }

  @Test
  void shortTextsAreCopiesOnlyWhereTheyAreTheSame() {
    Sketch one = sketch("Quake", "", List.of("A quake shook the coast."), 1);
    Sketch same = sketch("Tremor", "", List.of("A QUAKE shook the coast!"), 2);
    Sketch other = sketch("Quake", "", List.of("A quake shook the island."), 3);
    assertThat(one.isCopyOf(same)).isTrue();
    assertThat(one.isCopyOf(other)).isFalse();
  }
}
