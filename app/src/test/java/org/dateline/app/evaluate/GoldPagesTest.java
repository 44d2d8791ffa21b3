package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldPagesTest {
  private static final String PAGE =
      """
      <html lang=en><head><meta property="article:published_time" content="2015-11-23"></head>
      <body><nav><a href=a>Home</a></nav><article><h1>Ferry back in service</h1>
      <p>The ferry to the northern islands went back into service on Monday morning.</p>
      <p>It had been laid up since a storm in October broke its rudder.</p></article></body></html>
      """;

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

  private Evaluation evaluate(String gold) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("page.html.gz")))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("dev.jsonl"), gold);
    return Evaluation.run(folder, Knowledge.shipped(), coder, 1);
  }

  @Test
  void storiesAreComparedByRunsOfFourWords() throws IOException {
    Evaluation evaluation =
        evaluate(
            """
            {"id":"1","url":"http://x.org/a","html":"page.html.gz","gold":{"article_body":\
            "The ferry to the northern islands went back into service on Monday morning.\\n\\n\
            It had been laid up since a storm in October broke its rudder. It is old."}}
            """);
    assertThat(evaluation.figures())
        .containsExactly(
            "article_extraction: 1 records",
            "runs of four words, mean over pages: P 1.000, R 0.885, F1 0.939;"
                + " all words right 0.000");
    assertThat(evaluation.errors().get(2))
        .isEqualTo(
            "  runs of four words: gold broke its rudder It, its rudder It is,"
                + " rudder It is old | found ");
  }

  @Test
  void datesAreComparedByDay() throws IOException {
    Evaluation evaluation =
        evaluate(
            """
            {"id":"1","url":"http://x.org/a","html":"page.html.gz","gold":{"date":"2015-11-23"}}
            {"id":"2","url":"http://x.org/b","html":"page.html.gz","gold":{"date":"2015-11-22"}}
            """);
    assertThat(evaluation.figures())
        .endsWith("as htmldate counts: accuracy 0.500, precision 0.500, recall 1.000, F 0.667");
    assertThat(evaluation.errors()).contains("  date: gold 2015-11-22 | found 2015-11-23");
  }
}
