package org.dateline.app;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How rows with named columns are printed, named as they are typed. */
enum SheetFormat {
  table,
  json,
  csv;

  /** A format as it is typed; jsonl is what other commands call json. */
  static SheetFormat named(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.name().equals(name.equals("jsonl") ? "json" : name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format '" + word + "'; use one of " + Arrays.toString(values())));
  }

  /**
   * A sheet that is printed as it is filled.
   *
   * @param out is left open
   */
  Sheet open(Writer out, Terminal terminal) {
    return switch (this) {
      case table -> new TableSheet(out, terminal);
      case json -> new JsonSheet(out);
      case csv -> new CsvSheet(out);
    };
  }
}
