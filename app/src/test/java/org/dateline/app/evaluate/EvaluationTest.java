package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static Coder coder;
  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    coder = Coder.load(Knowledge.shipped());
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  @Test
  void readsPloverGoldRecords() throws IOException {
    Path file = folder.resolve("dev.jsonl");
    Files.writeString(
        file,
        """
        {"id":"1","text":"Norway and Sweden signed a fishing treaty.","date":"2000-01-01",\
        "gold":{"event":"FIGHT","event_text":"signed","source":[{"code":"NOR"},{"code":"SWE"}],\
        "target":[]},"markup":""}
        """);
    Evaluation evaluation = Evaluation.run(folder, Knowledge.shipped(), coder, 2);
    assertThat(evaluation.figures().get(0)).isEqualTo("plover_gsr: 1 records");
    assertThat(evaluation.errors().get(2)).startsWith("  type: gold ASSAULT | found ");
    Path saved = folder.resolve("saved.jsonl");
    evaluation.save(saved);
    assertThat(evaluation.since(saved)).containsExactly("", "0 gained", "0 lost");
  }

  @Test
  void whatIsNoGoldSetIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "{\"text\":\"a\"}");
    assertThatThrownBy(() -> Evaluation.run(file, Knowledge.shipped(), coder, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("plover_gsr");
  }
}
