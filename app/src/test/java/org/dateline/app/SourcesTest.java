package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.app.fetch.Web;
import org.dateline.report.read.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir private Path folder;
  private final List<String> names = new ArrayList<>();
  private final List<InputFault> faults = new ArrayList<>();

  @Test
  void aFolderIsReadByNameWithAllThatIsInIt() throws IOException {
    Files.createDirectories(folder.resolve("b/.cache"));
    for (String name : List.of("b/2.txt", "c.txt", "a.txt", "b/1.txt", ".hidden", "b/.cache/x")) {
      Files.writeString(folder.resolve(name), name);
    }
    read(folder.toString());
    assertThat(names).containsExactly("a.txt", "b/1.txt", "b/2.txt", "c.txt");
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsNotThereIsAFaultAndTheRestIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    read(folder.resolve("none.txt").toString(), file.toString());
    assertThat(names).containsExactly("a.txt");
    assertThat(faults).singleElement().asString().contains("none.txt: no such file or folder");
  }

  @Test
  void linksAreFollowedToFilesAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    Files.createSymbolicLink(folder.resolve("b.txt"), file);
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("none"));
    Files.createSymbolicLink(folder.resolve("ring"), folder);
    read(folder.toString());
    assertThat(names).containsExactly("a.txt", "b.txt");
    assertThat(faults)
        .extracting(InputFault::message)
        .containsExactlyInAnyOrder("is a link to nothing", "is a link to a folder");
  }

  @Test
  void aNameThatNoFileCanHaveIsAFault() throws IOException {
    read("a\0b");
    assertThat(faults).singleElement().asString().contains("is no name of a file");
  }

  @Test
  void aPatternIsSpreadOut() throws IOException {
    for (String name : List.of("b.xml", "a.xml", "c.txt")) {
      Files.writeString(folder.resolve(name), name);
    }
    read(folder.resolve("*.xml").toString());
    assertThat(names).containsExactly("a.xml", "b.xml");
  }

  private void read(String... sources) throws IOException {
    new Sources(List.of(sources), Web.of(null))
        .read((in, name) -> names.add(folder.relativize(Path.of(name)).toString()), faults::add);
  }
}
