package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.app.fetch.Web;
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

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description = "A file with addresses of feeds and pages, one a line, to be fetched too.")
  private @Nullable Path addresses;

  @Option(
      names = "--remember",
      paramLabel = "FILE",
      description = {
        "Remember the state of what is fetched in this file,",
        "and the next time read only what has changed since."
      })
  private @Nullable Path memory;

  /**
   * What is to be read.
   *
   * @param named on the command line
   * @throws IOException where the files with addresses or their state cannot be read
   */
  Sources sources(List<String> named) throws IOException {
    List<String> all = new ArrayList<>(named);
    if (addresses != null) {
      Files.readAllLines(addresses).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(all::add);
    }
    if (all.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name a file, a folder or an address to read");
    }
    return new Sources(List.copyOf(all), Web.of(memory));
  }

  ReadOptions options() {
    try {
      return ReadOptions.of(fields, published);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
