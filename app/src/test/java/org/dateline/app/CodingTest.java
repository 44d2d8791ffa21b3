package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.app.fetch.Web;
import org.dateline.coding.AnnotationWriter;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingTest {
  private static final String STORY =
      "Turkish President Recep Tayyip Erdogan met German Chancellor Angela Merkel in Berlin on"
          + " Friday, officials said.";

  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static Coder coder;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void load() {
    coder = Coder.load(KNOWLEDGE);
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  @Test
  void codesAReportAndCounts() throws IOException {
    assertThat(code(1, file("a.txt", STORY))).isZero();
    assertThat(out.toString(UTF_8)).contains("\"sentences\":[{\"begin\":0");
    assertThat(err.toString(UTF_8)).startsWith("1 report, ");
  }

  @Test
  void anEmptyFileFailsAndTheRestIsCoded() throws IOException {
    assertThat(code(1, file("empty.txt", ""), file("a.txt", STORY))).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("\"sentences\":[{\"begin\":0");
    assertThat(err.toString(UTF_8)).contains("empty.txt: ").contains("1 failed");
  }

  @Test
  void aBinaryFileFails() throws IOException {
    Path binary = Files.write(folder.resolve("x.bin"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 255});
    assertThat(code(1, binary)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void anotherLanguageIsSaidAndSkipped() throws IOException {
    Path french =
        file(
            "fr.txt",
            "Le président de la République a rencontré son homologue allemand à Berlin vendredi"
                + " pour parler de la guerre et de la paix dans la région.");
    assertThat(code(1, french)).isZero();
    assertThat(err.toString(UTF_8))
        .contains("fr.txt: report ")
        .contains("is not in English (fr)")
        .contains("1 skipped");
  }

  @Test
  void aJsonLineWithoutTextIsNamedByItsLine() throws IOException {
    Path lines = file("r.jsonl", "{\"id\":\"1\",\"text\":\"" + STORY + "\"}\n{\"id\":\"2\"}\n");
    assertThat(code(1, lines)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("r.jsonl:2: ").contains("1 report, ");
  }

  @Test
  void outputIsTheSameOnAnyNumberOfThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("{\"id\":\"%d\",\"text\":\"%s\"}%n".formatted(i, STORY.repeat(1 + i % 3)));
    }
    Path file = file("many.jsonl", lines.toString());
    code(1, file);
    String one = out.toString(UTF_8);
    for (int threads : new int[] {2, 8}) {
      out.reset();
      code(threads, file);
      assertThat(out.toString(UTF_8)).isEqualTo(one).isNotEmpty();
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int code(int threads, Path... files) throws IOException {
    Progress progress = new Progress(new PrintStream(err, true, UTF_8), false, failure -> {});
    Output output = new Output(out);
    try (Coding<String> coding =
        new Coding<>(
            coder,
            threads,
            UnaryOperator.identity(),
            CodingTest::annotations,
            output::write,
            progress,
            false)) {
      List<String> sources = List.of(files).stream().map(Path::toString).toList();
      coding.run(KNOWLEDGE, ReadOptions.NONE, new Sources(sources, Web.of(null)));
      progress.finish();
      return progress.exitStatus();
    }
  }

  private static String annotations(CodedReport coded, String source) throws IOException {
    StringWriter text = new StringWriter();
    new AnnotationWriter().write(coded, text);
    return text.toString();
  }
}
