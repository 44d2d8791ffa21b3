package org.dateline.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.dateline.store.export.DataPackage;
import org.dateline.store.export.EventSink;
import org.dateline.store.export.Exports;
import org.dateline.store.export.Folder;
import org.dateline.store.export.Format;
import org.dateline.store.export.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline export}: events of a store in the files that people already read. */
@Command(
    name = "export",
    description = {
      "Writes events of a store to a file, or to a folder with a description of its files.",
      "docs/exports.md says what each shape holds, and what it cannot."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline export --as csv -o events.csv",
      "  dateline export news.duckdb --as gdelt,gdelt-mentions -o gdelt/",
      "  dateline export --as geojson --country YEM --min-killed 1 > yemen.geojson"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "STORE", arity = "0..1", description = "The store, as --store.")
  private @Nullable String named;

  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(
      names = "--as",
      paramLabel = "SHAPE",
      required = true,
      split = ",",
      description = "What to write; several go to a folder. --as list names all.")
  private List<String> shapes = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      description = "Where to; a folder ends with / or is there (default: standard output).")
  private @Nullable String output;

  @Override
  public Integer call() throws IOException {
    Exports exports = Exports.load(Knowledge.shipped());
    if (shapes.equals(List.of("list"))) {
      exports
          .all()
          .forEach(
              format ->
                  spec.commandLine()
                      .getOut()
                      .printf("%-15s %s%n", format.name(), format.description()));
      return 0;
    }
    List<Format> formats = shapes.stream().map(name -> format(exports, name)).toList();
    try (Store store = named == null ? storeOption.forReading() : StoreOption.reading(named)) {
      if (output != null && (output.endsWith("/") || Files.isDirectory(Path.of(output)))) {
        Folder folder = new Folder(Path.of(output));
        for (Format format : formats) {
          write(exports, store, format, folder);
        }
        new DataPackage().write(folder, formats);
      } else {
        writeOne(exports, store, formats);
      }
    }
    return 0;
  }

  private void writeOne(Exports exports, Store store, List<Format> formats) throws IOException {
    if (formats.size() > 1 || formats.get(0).manyFiles()) {
      throw new ParameterException(spec.commandLine(), "several files need a folder: -o FOLDER/");
    }
    if (output == null) {
      write(exports, store, formats.get(0), name -> unclosed(System.out));
      return;
    }
    try (WholeFile file = WholeFile.at(Path.of(output))) {
      write(exports, store, formats.get(0), name -> file.out());
      file.keep();
    }
  }

  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        out.flush();
      }
    };
  }

  private void write(Exports exports, Store store, Format format, Target target)
      throws IOException {
    try (EventSink sink = format.open(target, store::report)) {
      exports.write(store, filter.filter(), format.scope(), sink);
    }
  }

  private Format format(Exports exports, String name) {
    return exports
        .named(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--as knows no '"
                        + name
                        + "'; it knows "
                        + exports.all().stream()
                            .map(Format::name)
                            .collect(Collectors.joining(", "))));
  }
}
