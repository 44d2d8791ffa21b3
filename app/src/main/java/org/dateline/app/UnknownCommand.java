package org.dateline.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline knowledge unknown}: names in reports that the knowledge has no entry for. */
@Command(
    name = "unknown",
    description = {
      "Lists people and organisations that reports name and the knowledge does not:",
      "most frequent first, each with its first sentence and an entry ready to paste."
    },
    mixinStandardHelpOptions = true)
final class UnknownCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files, folders and addresses with reports; - is standard input.")
  private List<String> sources = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOption option = new KnowledgeOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "Leave out what is named fewer times (default: ${DEFAULT-VALUE}).")
  private int least = 1;

  @Override
  public Integer call() throws IOException {
    ReadOptions options = reading.options();
    Sources input = reading.sources(sources);
    Knowledge knowledge = option.load();
    ReportReader reader = ReportReader.load(knowledge);
    Progress progress = Progress.standard();
    UnknownNames names = new UnknownNames();
    try (Coder coder = Coder.load(knowledge);
        InOrder<UnknownNames> work = new InOrder<>(threads.count(), names::addAll)) {
      input.read(
          (in, name) ->
              reader.read(
                  in,
                  name,
                  options,
                  report -> work.add(() -> UnknownNames.of(coder.code(report))),
                  progress::note),
          progress::note);
      work.finish();
    }
    Output.standard().write(names.listed(least));
    return progress.failed() > 0 ? 1 : 0;
  }
}
