package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.Store;
import org.dateline.store.review.Agreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline agreement}: how far those who decide about events agree. */
@Command(
    name = "agreement",
    description = {
      "Says how far people agree who decided about the same events of a store.",
      "Cohen's kappa for two, Krippendorff's alpha for all: whether something is an event, and each"
          + " field that somebody edited."
    },
    mixinStandardHelpOptions = true)
final class AgreementCommand implements Callable<Integer> {
  private static final double THOUSAND = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private StoreOption storeOption = new StoreOption();

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
      sheet.columns(List.of("field", "coders", "events", "agreement", "measure", "value"));
      for (Agreement agreement : Agreement.of(store.ratings())) {
        boolean all = agreement.coders().isEmpty();
        sheet.row(
            Arrays.asList(
                agreement.field(),
                all ? "all" : String.join(", ", agreement.coders()),
                agreement.events(),
                rounded(agreement.observed()),
                all ? "alpha" : "kappa",
                rounded(agreement.coefficient())));
      }
    }
    out.flush();
    return 0;
  }

  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null ? null : Math.round(value * THOUSAND) / THOUSAND;
  }
}
