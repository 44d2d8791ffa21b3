package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpoolTest {
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private static Member member(int number) {
    String text = "{\"n\":" + number + ",\"who\":\"Zoë \uD83C\uDF0D\"}";
    return new Member(
        "m" + number, "r", text.repeat(number + 1), new long[] {number}, "2024-05", "", null, null);
  }

  private static long files() throws IOException {
    try (Stream<Path> found = Files.list(TEMPORARY)) {
      return found.filter(path -> path.toString().endsWith(".mentions")).count();
    }
  }

  @Test
  void mentionsBeyondSomeGoToAFileAndComeBackInAnyOrder() throws IOException {
    long before = files();
    Spool spool =
        new Spool(
            json -> {
              throw new AssertionError(json);
            },
            2);
    for (int i = 0; i < 7; i++) {
      spool.add(member(i));
    }
    assertThat(spool.size()).isEqualTo(7);
    for (int number : new int[] {6, 0, 2, 5, 1, 3, 4, 2}) {
      Member member = spool.member(number);
      assertThat(member.id()).isEqualTo("m" + number);
      assertThat(member.telling()).isEqualTo(member(number).telling());
      assertThat(member.keys()).containsExactly(number);
    }
    spool.close();
    assertThat(files()).as("files left behind").isEqualTo(before);
  }

  @Test
  void fewMentionsNeedNoFile() throws IOException {
    long before = files();
    try (Spool spool =
        new Spool(
            json -> {
              throw new AssertionError(json);
            },
            2)) {
      spool.add(member(0));
      spool.add(member(1));
      assertThat(files()).isEqualTo(before);
      assertThat(spool.member(1).id()).isEqualTo("m1");
    }
  }
}
