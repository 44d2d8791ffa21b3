package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesTheCommands() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("code", "explain", "evaluate");
  }

  @Test
  void helpOfCodeHasExamples() {
    assertThat(run("code", "--help")).isZero();
    assertThat(out.toString()).contains("dateline code article.txt", "--published", "--map");
  }

  @Test
  void versionNamesCoderKnowledgeAndModel() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("dateline ", "knowledge ", "model ");
  }

  @Test
  void noCommandIsMisuse() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("a command is missing");
  }

  @Test
  void anUnknownFormatIsMisuse() {
    assertThat(run("code", "--format", "xls", "a.txt")).isEqualTo(2);
    assertThat(run("code", "--min-confidence", "80", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("xls").contains("jsonl");
  }

  @Test
  void aFormatHasTheNameThatAnotherCommandGivesItToo() {
    assertThat(run("code", "--format", "JSON", "no-such-file.txt")).isEqualTo(1);
    assertThat(run("query", "--format", "jsonl", "--store", "no-such-store")).isEqualTo(1);
  }

  @Test
  void helpIsACommandToo() {
    assertThat(run("help", "code")).isZero();
    assertThat(out.toString()).contains("--auxiliary", "--output");
  }

  @Test
  void aFilterThatNothingCanPassIsMisuse() {
    assertThat(run("code", "--type", "asault", "a.txt")).isEqualTo(2);
    assertThat(run("code", "--auxiliary", "past", "a.txt")).isEqualTo(2);
    assertThat(run("code", "--country", "Iraq", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("no type ASAULT", "no auxiliary past", "no country code");
  }

  @Test
  void whatIsToBeExplainedIsATextOrAFile() {
    assertThat(run("explain", "artcle.txt")).isEqualTo(2);
    assertThat(run("explain", "")).isEqualTo(2);
    assertThat(err.toString()).contains("artcle.txt: no such file", "no text to explain");
  }

  @Test
  void aDateThatIsNoneIsMisuse() {
    assertThat(run("code", "--published", "yesterday", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("write it as 2015-11-23");
  }

  @Test
  void anUnknownFieldIsMisuse() {
    assertThat(run("code", "--map", "body=text", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("no field 'body'").contains("published");
  }

  @Test
  void noThreadsIsMisuse() {
    assertThat(run("code", "--threads", "0", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("1 or more");
  }

  @Test
  void aKnowledgeFolderThatIsNotThereIsMisuse() {
    assertThat(run("code", "--knowledge", "no-such-folder", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("no such folder");
  }

  @Test
  void aFrameCanBeShown() {
    assertThat(run("knowledge", "show", "assault.shell")).isZero();
    assertThat(out.toString()).contains("events/assault.yaml:", "verb ", "not ");
    assertThat(run("knowledge", "show", "assault.none")).isEqualTo(1);
    assertThat(run("knowledge", "show", "protest.learned")).isZero();
    assertThat(out.toString()).contains("learned    any word").contains("from 0.5");
  }

  @Test
  void framesAreListedByType() {
    assertThat(run("knowledge", "show", "AID")).isZero();
    assertThat(out.toString().lines()).hasSizeGreaterThan(1).allMatch(l -> l.startsWith("AID "));
  }

  @Test
  void watchingNeedsAFolder() {
    assertThat(run("knowledge", "verify", "--watch")).isEqualTo(2);
    assertThat(err.toString()).contains("--knowledge DIR");
  }

  @Test
  void faultsOfAUsersFrameAreNamedByLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    Path file = folder.resolve("events/aid.yaml");
    Files.writeString(
        file, "type: AID\nframes:\n  - id: aid.mine\n    verbs: [feed]\n    mode: x\n");
    assertThat(run("knowledge", "verify", "--knowledge", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains(file.toString()).contains("faults");
  }

  @Test
  void aGoldFileThatIsNotThereFails() {
    assertThat(run("evaluate", Path.of("none.jsonl").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.jsonl");
  }

  @Test
  void aTextIsNoGoldFile(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("story.txt"), "Rebels shelled Aden.");
    assertThat(run("evaluate", text.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("story.txt: no gold file");
  }

  private int run(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
