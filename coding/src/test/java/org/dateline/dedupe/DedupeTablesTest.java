package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.dateline.event.EventCoder;
import org.dateline.event.Frame;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupeTablesTest {
  @TempDir private Path folder;

  private Knowledge with(String file, String text) throws IOException {
    Path path = folder.resolve("dedupe").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return Knowledge.withOverlay(folder);
  }

  @Test
  void theShippedTablesAreSortedAndName() {
    List<String> frames =
        Knowledge.shipped().table("dedupe/deeds.tsv", 1, "frame", "deeds").stream()
            .map(row -> row.cell(0))
            .toList();
    assertThat(frames).isSorted();
    TreeSet<String> known = new TreeSet<>();
    for (Frame frame : EventCoder.load(Knowledge.shipped()).frames().all()) {
      known.add(frame.id());
    }
    assertThat(known).containsAll(frames);
    assertThat(frames)
        .as("frames of types whose deeds are all finer than the type: one without meets none")
        .containsAll(known.stream().filter(DedupeTablesTest::isOfFineDeeds).toList());
    List<Row> common = Knowledge.shipped().table("dedupe/common.tsv", 1, "word");
    assertThat(common.stream().map(row -> row.cell(0)).toList()).isSorted();
  }

  private static boolean isOfFineDeeds(String frame) {
    return frame.startsWith("assault.")
        || frame.startsWith("coerce.")
        || frame.startsWith("retreat.");
  }

  @Test
  void aWeightOfNoEvidenceIsAFault() throws IOException {
    Knowledge knowledge =
        with("weights.tsv", "evidence\tdone\tsaid\tretold\tnote\nluck\t1\t1\t1\n");
    assertThatThrownBy(() -> Weights.load(knowledge))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("luck");
  }

  @Test
  void aLimitIsANumber() throws IOException {
    Knowledge knowledge = with("limits.tsv", "limit\tvalue\tnote\njoin\thigh\n");
    assertThatThrownBy(() -> Limits.load(knowledge))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("high");
  }

  @Test
  void aUsersLimitReplacesTheShippedOne() throws IOException {
    Knowledge knowledge = with("limits.tsv", "limit\tvalue\tnote\njoin\t2\n");
    assertThat(Limits.load(knowledge).join()).isEqualTo(2);
    assertThat(Limits.load(knowledge).window())
        .isEqualTo(Limits.load(Knowledge.shipped()).window());
  }

  @Test
  void whoIsNotListedIsNotTrusted() throws IOException {
    Trust trust = Trust.load(with("trust.tsv", "publisher\ttrust\tnote\nThe Herald\t5\n"));
    assertThat(trust.in("the herald ")).isEqualTo(5);
    assertThat(trust.in("Nobody's News")).isZero();
  }
}
