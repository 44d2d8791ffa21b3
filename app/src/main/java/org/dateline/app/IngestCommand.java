package org.dateline.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import org.dateline.store.Store;
import org.dateline.store.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline ingest}: reports into a store. */
@Command(
    name = "ingest",
    description = {
      "Codes news reports into a store and merges what they mention into events.",
      "It may be broken off at any moment and run again: what is stored is not done twice."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline ingest archive/",
      "  dateline ingest --again --knowledge mine/ archive/",
      "  dateline ingest --store yemen.duckdb --map text=body reports.jsonl",
      "  dateline ingest --remember seen.tsv https://example.org/world.rss",
      "  dateline ingest --store 'jdbc:postgresql://localhost/news?user=me' feed.xml"
    })
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "Files, folders and addresses with reports; - is standard input.")
  private List<String> sources = List.of();

  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private CrosswalkOption crosswalk = new CrosswalkOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Reports stored at a time (default: ${DEFAULT-VALUE}).")
  private int batch = 50;

  @Option(
      names = "--again",
      description =
          "Code reports that are stored, too, as after a change of knowledge. What people decided"
              + " stands.")
  private boolean again;

  @Override
  public Integer call() throws IOException {
    ReadOptions options = reading.options();
    Sources input = reading.sources(sources);
    Knowledge known = knowledge.load();
    try (Store store = storeOption.forWriting();
        Coder coder = Coder.load(known, crosswalk.source());
        Ingest ingest = store.ingest(known, coder.versions(), InstantSource.system())) {
      Progress progress = Progress.standard(ingest::fail);
      Ingesting ingesting = new Ingesting(ingest, progress, batch, again);
      try (Coding<CodedReport> coding =
          new Coding<>(
              coder,
              threads.count(),
              UnaryOperator.identity(),
              (coded, source) -> coded,
              ingesting::store,
              progress,
              true)) {
        Interruption.before(progress::stop);
        coding.read(
            known, options, input, (report, source) -> ingesting.add(report, source, coding));
        ingesting.finish(coding);
        input.web().remember();
      }
      progress.finish();
      ingest
          .changes()
          .forEach((kind, ids) -> spec.commandLine().getErr().println(kind + ": " + ids));
      return progress.exitStatus();
    }
  }
}
