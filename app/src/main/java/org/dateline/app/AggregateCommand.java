package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.dedupe.Aggregation;
import org.dateline.store.Store;
import org.dateline.store.query.Dimension;
import org.dateline.store.query.Disagreement;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Panel;
import org.dateline.store.query.PanelRow;
import org.dateline.store.query.Total;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline aggregate}: sums over the events of a store. */
@Command(
    name = "aggregate",
    description = {
      "Counts the events of a store and sums up their tolls.",
      "Events that were denied, feared or announced are left out, unless --auxiliary asks for them;"
          + " so are those that people rejected."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline aggregate --by country,month --type ASSAULT --rule conservative",
      "  dateline aggregate --by country --sensitivity",
      "  dateline aggregate --panel dyad-month --format csv > panel.csv",
      "  dateline aggregate --disagreement"
    })
final class AggregateCommand implements Callable<Integer> {
  private static final double HUNDRED = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private FilterOptions filter = new FilterOptions();

  @ArgGroup private What what = new What();

  /** What is printed; one of these. */
  static final class What {
    @Option(
        names = "--by",
        paramLabel = "WHAT",
        split = ",",
        description =
            "One row for each value: type quad status auxiliary country admin1 prio-grid actor"
                + " recipient day week saturday-week month quarter year.")
    private List<String> by = List.of();

    @Option(
        names = "--panel",
        paramLabel = "PANEL",
        description =
            "One row for each unit and span of time, with changes: country-month dyad-month"
                + " admin1-week admin1-saturday-week prio-grid-month.")
    private @Nullable String panel;

    @Option(
        names = "--disagreement",
        description = "For each field the share of events on which reports differ.")
    private boolean disagreement;
  }

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description =
          "How values are decided where reports differ: conservative median latest most-trusted"
              + " majority low-best-high (default: ${DEFAULT-VALUE}).")
  private String rule = Aggregation.LOW_BEST_HIGH.ruleName();

  @Option(names = "--sensitivity", description = "One row for each rule, to compare them.")
  private boolean sensitivity;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SheetFormat format = SheetFormat.table;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = storeOption.forReading();
        Sheet sheet = format.open(out, Terminal.ofEnvironment())) {
      if (what.disagreement) {
        printDisagreement(store, sheet);
      } else if (what.panel != null) {
        printPanel(store, sheet, what.panel);
      } else {
        printTotals(store, sheet);
      }
    }
    out.flush();
    return 0;
  }

  /** Only what is told as real and recent, unless another standing is asked for. */
  private EventFilter realEvents() {
    return filter.filterWithAuxiliary(EventFilter.NO_AUXILIARY);
  }

  private void printTotals(Store store, Sheet sheet) {
    List<Dimension> dimensions = what.by.stream().map(this::dimension).toList();
    List<Aggregation> rules = sensitivity ? List.of(Aggregation.values()) : List.of(aggregation());
    Stream<String> names = dimensions.stream().map(Dimension::word);
    Stream<String> measures =
        Stream.of("rule", "events", "mentions", "killed_low", "killed_best", "killed_high");
    sheet.columns(Stream.concat(names, measures).toList());
    for (Aggregation each : rules) {
      for (Total total : store.totals(realEvents(), dimensions, each)) {
        List<@Nullable Object> row = new ArrayList<>(total.group());
        row.addAll(
            Arrays.asList(
                each.ruleName(),
                total.events(),
                total.mentions(),
                total.killedLow(),
                total.killedBest(),
                total.killedHigh()));
        sheet.row(row);
      }
    }
  }

  private void printPanel(Store store, Sheet sheet, String name) {
    Panel panel = named(Panel.values(), Panel::word, name, "--panel");
    Stream<String> units = panel.unit().stream().map(Dimension::word);
    Stream<String> measures =
        Stream.of(
            "begin",
            "events",
            "killed",
            "reports",
            "per_1000_reports",
            "change_to_4_weeks_percent",
            "change_to_52_weeks_percent");
    sheet.columns(Stream.concat(units, measures).toList());
    for (PanelRow row : store.panel(panel, realEvents(), aggregation())) {
      List<@Nullable Object> values = new ArrayList<>(row.unit());
      values.addAll(
          Arrays.asList(
              row.begin().toString(),
              row.events(),
              row.killed(),
              row.reports(),
              rounded(row.rate(), 1),
              rounded(row.recentChange(), HUNDRED),
              rounded(row.yearChange(), HUNDRED)));
      sheet.row(values);
    }
  }

  private void printDisagreement(Store store, Sheet sheet) {
    sheet.columns(List.of("field", "events_of_several_origins", "disputed", "share"));
    for (Disagreement field : store.disagreement(realEvents())) {
      sheet.row(
          Arrays.asList(
              field.field(), field.events(), field.disputed(), rounded(field.share(), 1)));
    }
  }

  private static @Nullable Double rounded(@Nullable Double value, double unit) {
    return value == null ? null : Math.round(value * unit * 1000) / 1000.0;
  }

  private Aggregation aggregation() {
    return named(Aggregation.values(), Aggregation::ruleName, rule, "--rule");
  }

  private Dimension dimension(String name) {
    return named(Dimension.values(), Dimension::word, name, "--by");
  }

  private <E> E named(E[] values, Function<E, String> word, String name, String option) {
    return Stream.of(values)
        .filter(value -> word.apply(value).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    option
                        + " knows no '"
                        + name
                        + "'; it knows "
                        + Stream.of(values).map(word).collect(Collectors.joining(", "))));
  }
}
