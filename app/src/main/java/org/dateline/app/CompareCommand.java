package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.dateline.store.compare.Comparison;
import org.dateline.store.compare.EventReader;
import org.dateline.store.compare.EventSet;
import org.dateline.store.compare.Field;
import org.dateline.store.compare.Told;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline compare}: what one set of events has that another has not. */
@Command(
    name = "compare",
    description = {
      "Lists what one set of events has that another has not.",
      "Each is a store or a file in a shape that export writes; the two may differ. Of several"
          + " actors or recipients each pair counts."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline compare dateline.duckdb 20210306000000.export.CSV",
      "  dateline compare --by date,type,country before.csv after.csv --format csv"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "A", description = "A store or a file.")
  private @Nullable String first;

  @Parameters(index = "1", paramLabel = "B", description = "Another.")
  private @Nullable String second;

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      split = ",",
      description =
          "By what events are the same, of ${COMPLETION-CANDIDATES}, as far as both tell it"
              + " (default: date,type,actor,recipient).")
  private Set<Field> by = Set.of(Field.DATE, Field.TYPE, Field.ACTOR, Field.RECIPIENT);

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SheetFormat format = SheetFormat.table;

  @Override
  public Integer call() throws IOException {
    EventReader reader = new EventReader(Knowledge.shipped());
    EventSet one = read(reader, String.valueOf(first));
    EventSet other = read(reader, String.valueOf(second));
    Comparison comparison = Comparison.of(one, other, by);
    PrintWriter out = spec.commandLine().getOut();
    try (Sheet sheet = format.open(out, Terminal.ofEnvironment())) {
      List<String> columns = new ArrayList<>(List.of("only_in"));
      comparison.fields().forEach(field -> columns.add(field.word()));
      columns.add("id");
      sheet.columns(columns);
      comparison.onlyFirst().forEach(told -> sheet.row(row("A", told, comparison)));
      comparison.onlySecond().forEach(told -> sheet.row(row("B", told, comparison)));
    }
    out.flush();
    String fields = comparison.fields().stream().map(Field::word).collect(Collectors.joining(", "));
    spec.commandLine()
        .getErr()
        .printf(
            "by %s: %d in both, %d of %d in A (%s) only, %d of %d in B (%s) only%n",
            fields,
            comparison.both(),
            comparison.onlyFirst().size(),
            one.events().size(),
            one.shape(),
            comparison.onlySecond().size(),
            other.events().size(),
            other.shape());
    spec.commandLine().getErr().flush();
    return 0;
  }

  private static List<@Nullable Object> row(String side, Told told, Comparison comparison) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(side);
    row.addAll(told.key(comparison.fields()));
    row.add(told.id());
    return row;
  }

  private static EventSet read(EventReader reader, String address) throws IOException {
    if (address.startsWith("jdbc:") || address.endsWith(".duckdb")) {
      try (Store store = StoreOption.reading(address)) {
        return reader.read(store);
      }
    }
    return reader.read(Path.of(address));
  }
}
