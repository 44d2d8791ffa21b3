package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mentions that are wanted, in a file. */
class CodeCommandTest {
  private static final String STORY =
      "Police in Ghana arrested nine students in Accra on Monday. French troops may leave Niger next"
          + " month. The army denied that it had shelled a village.";

  @TempDir private Path folder;

  @Test
  void aFileHoldsWhatWouldBePrinted() throws IOException {
    List<String> lines = coded("--format", "csv");
    assertThat(lines.get(0)).startsWith("id,event_id,report_id,").contains(",language,file,");
    assertThat(lines).hasSizeGreaterThan(2).element(1).asString().contains("story.txt");
  }

  @Test
  void onlyWhatIsWantedIsPrinted() throws IOException {
    assertThat(coded("--format", "jsonl", "--type", "coerce"))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"type\":\"COERCE\""));
    assertThat(coded("--format", "jsonl", "--auxiliary", "none"))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"auxiliary\":[]"));
    assertThat(coded("--format", "jsonl", "--auxiliary", "negation"))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"negation\""));
    assertThat(coded("--format", "jsonl", "--country", "gha"))
        .isNotEmpty()
        .allMatch(line -> line.contains("Accra"));
  }

  @Test
  void aFolderThatIsNotThereIsNamedBeforeAnythingIsCoded() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    String nowhere = folder.resolve("none/a.csv").toString();
    assertThat(Main.commandLine().execute("code", "-o", nowhere, story.toString())).isEqualTo(1);
  }

  private List<String> coded(String... options) throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    Path file = folder.resolve("mentions");
    Stream<String> arguments =
        Stream.concat(
            Stream.of("code", "-o", file.toString()),
            Stream.concat(Stream.of(options), Stream.of(story.toString())));
    assertThat(Main.commandLine().execute(arguments.toArray(String[]::new))).isZero();
    return Files.readAllLines(file);
  }
}
