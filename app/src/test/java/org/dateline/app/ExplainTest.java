package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @Test
  void saysWhatTheModelHoldsOfAnEventsRoles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("story.txt");
    Files.writeString(file, "Kenyan soldiers shelled a camp of rebels near Mandera on Monday.\n");
    StringWriter out = new StringWriter();
    int status =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(new StringWriter(), true))
            .execute("explain", file.toString());
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains("EVENT        assault.shell [shelled]")
        .containsPattern("by model +actor soldiers \\d")
        .containsPattern("by model +place Mandera \\d");
  }
}
