package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorsTest {
  private static final Comparison RIGHT = comparison("1", "AID");
  private static final Comparison WRONG = comparison("1", "CONSULT");

  @TempDir private Path folder;

  @Test
  void listsOnlyWhatIsWrong() {
    assertThat(Errors.of(List.of(RIGHT))).isEmpty();
    assertThat(Errors.of(List.of(WRONG)))
        .containsExactly("", "1  Norway sent tents.", "  type: gold AID | found CONSULT");
  }

  @Test
  void tellsGainsFromLosses() {
    assertThat(Errors.since(Map.of("1", WRONG), List.of(RIGHT))).contains("1 gained", "0 lost");
    assertThat(Errors.since(Map.of("1", RIGHT), List.of(WRONG))).contains("0 gained", "1 lost");
  }

  @Test
  void aSavedRunComesBackAsItWas() throws IOException {
    Path file = folder.resolve("run.jsonl");
    SavedRun.write(file, List.of(WRONG));
    assertThat(SavedRun.read(file)).containsExactly(Map.entry("1", WRONG));
  }

  @Test
  void figuresAreByFieldAndByValue() {
    List<String> lines = new Scoreboard("mine", List.of(RIGHT, comparison("2", "CONSULT"))).lines();
    assertThat(lines.get(0)).isEqualTo("mine: 2 records");
    assertThat(lines).anyMatch(line -> line.startsWith("type  ") && line.contains("0.500"));
    assertThat(lines).anyMatch(line -> line.startsWith("  AID  "));
  }

  private static Comparison comparison(String id, String found) {
    Fields fields = new Fields().add("type", List.of("AID"), List.of(found));
    return new Comparison(id, "Norway sent tents.", fields.all());
  }
}
