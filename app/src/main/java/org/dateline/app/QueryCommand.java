package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.coding.EventWriter;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Page;
import org.dateline.store.query.StoredEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline query}: events out of a store. */
@Command(
    name = "query",
    description = "Prints events of a store, latest first, or what an SQL statement finds.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline query --type ASSAULT --country AFG --min-killed 10",
      "  dateline query --actor RUS --recipient UKR --from 2021-01-01 --format csv --limit 0",
      "  dateline query --sql 'select type, count(*) from events group by type'"
    })
final class QueryCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  @Spec private CommandSpec spec = CommandSpec.create();

  private int limit = 20;

  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(
      names = "--sql",
      paramLabel = "SQL",
      description = "A statement of your own; nothing can be changed by it.")
  private @Nullable String sql;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). json gives each event with all"
              + " that reports say of it.")
  private SheetFormat format = SheetFormat.table;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many events at most, 0 for all (default: 20).")
  void setLimit(int limit) {
    if (limit < 0) {
      throw new ParameterException(
          spec.commandLine(), "--limit must be 0, for all events, or more");
    }
    this.limit = limit;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    EventFilter wanted = filter.filter();
    try (Store store = storeOption.forReading()) {
      if (sql != null) {
        try (Sheet sheet = format.open(out, Terminal.ofEnvironment())) {
          store.ask(sql, sheet);
        }
      } else if (format == SheetFormat.json) {
        printClaims(store, wanted, out);
      } else {
        print(store, wanted, out);
      }
    }
    out.flush();
    return 0;
  }

  private void print(Store store, EventFilter wanted, Writer out) throws IOException {
    try (Sheet sheet = format.open(out, Terminal.ofEnvironment())) {
      List<String> columns = format == SheetFormat.table ? EventColumns.SHORT : EventColumns.ALL;
      sheet.columns(columns);
      each(
          store, wanted, page -> page.forEach(event -> sheet.row(EventColumns.of(event, columns))));
    }
  }

  private void printClaims(Store store, EventFilter wanted, Writer out) throws IOException {
    Aggregator aggregator = Aggregator.load(Knowledge.shipped());
    EventWriter writer = new EventWriter(aggregator, Aggregation.LOW_BEST_HIGH);
    each(
        store,
        wanted,
        page -> writer.write(store.tellings(page.stream().map(StoredEvent::id).toList()), out));
  }

  /** Takes a page of events. */
  private interface Taker {
    void take(List<StoredEvent> page) throws IOException;
  }

  private void each(Store store, EventFilter wanted, Taker taker) throws IOException {
    long left = limit == 0 ? Long.MAX_VALUE : limit;
    String cursor = null;
    do {
      int size = (int) Math.min(left, PAGE);
      Page<StoredEvent> page = store.events(wanted, cursor, size);
      taker.take(page.items());
      left -= page.items().size();
      cursor = page.next();
    } while (cursor != null && left > 0);
    if (cursor != null) {
      long all = store.count(wanted);
      spec.commandLine().getErr().println(limit + " of " + all + " events; --limit 0 prints all");
    }
  }
}
