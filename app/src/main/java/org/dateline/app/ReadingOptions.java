package org.dateline.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.report.Published;
import org.dateline.report.read.Field;
import org.dateline.report.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the user says about the input, for every command that reads reports. */
final class ReadingOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The date of reports that give none, as 2015-11-23.")
  private @Nullable String published;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      split = ",",
      description = "Names of the input's fields: --map text=body,published=day.")
  private Map<String, String> fields = new LinkedHashMap<>();

  ReadOptions options() {
    Map<Field, String> map = new EnumMap<>(Field.class);
    fields.forEach((field, name) -> map.put(field(field), name));
    return new ReadOptions(map, published == null ? null : date(published));
  }

  private Field field(String name) {
    try {
      return Field.of(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--map knows no field '" + name + "'; fields are " + known(), e);
    }
  }

  private static String known() {
    return Arrays.stream(Field.values())
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private Published date(String text) {
    try {
      return Published.on(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), "--published " + text + " is no date; write it as 2015-11-23", e);
    }
  }
}
