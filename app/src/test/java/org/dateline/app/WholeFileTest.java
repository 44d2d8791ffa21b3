package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void standsThereOnceItIsKept() throws IOException {
    Path place = Files.writeString(folder.resolve("events.csv"), "old");
    try (WholeFile file = WholeFile.at(place)) {
      file.out().write("new".getBytes(UTF_8));
      assertThat(place).hasContent("old");
      file.keep();
    }
    assertThat(place).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesNothingBehindUnlessItIsKept() throws IOException {
    try (WholeFile file = WholeFile.at(folder.resolve("events.csv"))) {
      file.out().write("half".getBytes(UTF_8));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path place = Files.writeString(folder.resolve("events.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), place);
    try (WholeFile file = WholeFile.at(link)) {
      file.out().write("new".getBytes(UTF_8));
      file.keep();
    }
    assertThat(link).isSymbolicLink();
    assertThat(place).hasContent("new");
  }

  @Test
  void saysWhyItCannotBeWritten() {
    assertThatThrownBy(() -> WholeFile.at(folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> WholeFile.at(folder.resolve("none/a.csv")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no such folder");
  }
}
