package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayDigestTest {
  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void versionsTellWhatAFolderAdds() throws IOException {
    String shipped = Knowledge.shipped().version();
    write("actors/persons.tsv", "one");
    String first = Knowledge.withOverlay(folder).version();
    assertThat(first).startsWith(shipped + "+").hasSize(shipped.length() + 9);
    assertThat(Knowledge.withOverlay(folder).version()).isEqualTo(first);
    write("actors/persons.tsv", "two");
    assertThat(Knowledge.withOverlay(folder).version()).isNotEqualTo(first);
    write("actors/persons.tsv", "one");
    assertThat(Knowledge.withOverlay(folder).version()).isEqualTo(first);
  }

  @Test
  void pathsCountAndHiddenFilesDoNot() throws IOException {
    write("events/a.tsv", "x");
    String one = OverlayDigest.of(folder);
    write(".git/HEAD", "y");
    write("events/.a.tsv.swp", "z");
    assertThat(OverlayDigest.of(folder)).isEqualTo(one);
    Files.move(folder.resolve("events/a.tsv"), folder.resolve("events/b.tsv"));
    assertThat(OverlayDigest.of(folder)).isNotEqualTo(one);
  }

  @Test
  void anEmptyFolderHasOneToo() {
    assertThat(OverlayDigest.of(folder)).isEqualTo("e3b0c442");
  }
}
