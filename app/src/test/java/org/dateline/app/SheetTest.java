package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
  private final StringWriter out = new StringWriter();

  private void print(SheetFormat format, int rows) {
    try (Sheet sheet = format.open(out, new Terminal(60, false))) {
      sheet.columns(List.of("name", "n"));
      for (int i = 0; i < rows; i++) {
        sheet.row(Arrays.asList(i == 0 ? null : "a \"b\",\n c", i));
      }
    }
  }

  @Test
  void csvQuotes() {
    print(SheetFormat.csv, 2);
    assertThat(out).hasToString("name,n\r\n,0\r\n\"a \"\"b\"\",\n c\",1\r\n");
  }

  @Test
  void jsonHasNullsAndNumbers() {
    print(SheetFormat.json, 2);
    assertThat(out)
        .hasToString("{\"name\":null,\"n\":0}\n{\"name\":\"a \\\"b\\\",\\n c\",\"n\":1}\n");
  }

  @Test
  void aTableHasOneLineARowHoweverMany() {
    print(SheetFormat.table, 500);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(501);
    assertThat(lines.get(0)).isEqualTo("name      n");
    assertThat(lines.get(2)).isEqualTo("a \"b\", c  1");
  }

  @Test
  void wideCellsAreCutToTheTerminal() {
    try (Sheet sheet = SheetFormat.table.open(out, new Terminal(60, false))) {
      sheet.columns(List.of("id", "text"));
      sheet.row(List.of("1", "word ".repeat(40)));
    }
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 60);
    assertThat(out.toString()).contains("…");
  }
}
