package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stretches of a file hold each of its lines once, wherever it is cut. */
class SliceReaderTest {
  @TempDir private Path folder;

  @Test
  void eachLineIsInOneStretch() throws IOException {
    for (String text :
        List.of(
            "one\ntwo\r\n\n\nthr\u00e9e \ud83d\ude00\nthe last",
            "a\nb\nc\n",
            "\n\n",
            "one line that is longer than every stretch\nx\n")) {
      Path file = Files.writeString(folder.resolve("lines.jsonl"), text);
      long length = Files.size(file);
      for (long stretch = 1; 2 * stretch < length; stretch++) {
        StringBuilder read = new StringBuilder();
        for (Slice slice : InputFiles.slices(file.toString(), length, stretch)) {
          String part = read(slice);
          assertThat(part).as("of whole lines").matches("(?s)|.*\n|.*the last");
          read.append(part);
        }
        assertThat(read.toString()).as("in stretches of %d bytes", stretch).isEqualTo(text);
      }
    }
  }

  private static String read(Slice slice) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(slice.path());
    FileSystem system = FileSystem.getLocal(new Configuration()).getRawFileSystem();
    try (FSDataInputStream in = system.open(path);
        InputStream lines = SliceReader.Lines.of(in, slice)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatIsShortOrPackedIsReadAsAWhole() {
    assertThat(InputFiles.slices("a.jsonl", 20, 10)).hasSize(1);
    assertThat(InputFiles.slices("a.jsonl.gz", 1000, 10)).hasSize(1);
    assertThat(InputFiles.slices("a.warc", 1000, 10)).hasSize(1);
    assertThat(InputFiles.slices("A.JSONL", 21, 10))
        .containsExactly(
            new Slice("A.JSONL", 0, 10, false),
            new Slice("A.JSONL", 10, 20, false),
            new Slice("A.JSONL", 20, 21, false));
  }
}
