package org.dateline.app;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.coding.ReportWriter;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline code}: reports in, event mentions out. */
@Command(
    name = "code",
    description = "Codes news reports: who did what to whom, when, where, with what toll.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline code article.txt",
      "  dateline code --format jsonl archive/ > events.jsonl",
      "  dateline code --map text=body,published=day --format csv reports.jsonl > events.csv",
      "  curl -s https://example.org/story.txt | dateline code --published 2015-11-23 -"
    })
final class CodeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files, folders and addresses with reports; - is standard input.")
  private List<String> sources = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private CrosswalkOption crosswalk = new CrosswalkOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--min-confidence",
      paramLabel = "C",
      description =
          "Only mentions at least so sure, 0 to 1 (default: all, which are .33 and more).")
  private double leastConfidence;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.table;

  @Override
  public Integer call() throws IOException {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence " + leastConfidence + " is not between 0 and 1");
    }
    ReadOptions options = reading.options();
    Sources input = reading.sources(sources);
    Knowledge known = knowledge.load();
    ReportWriter writer = format.writer(Terminal.ofEnvironment(), known);
    Output output = Output.standard();
    Progress progress = Progress.standard();
    try (Coder coder = Coder.load(known, crosswalk.source());
        Coding<String> coding =
            new Coding<>(
                coder,
                threads.count(),
                coded -> coded.surerThan(leastConfidence),
                coded -> text(writer, coded),
                output::write,
                progress,
                false)) {
      Interruption.before(() -> stop(output, progress));
      output.write(header(writer));
      coding.run(known, options, input);
      input.web().remember();
      progress.finish();
      return progress.exitStatus();
    }
  }

  private static String header(ReportWriter writer) throws IOException {
    StringWriter header = new StringWriter();
    writer.writeHeader(header);
    return header.toString();
  }

  private static String text(ReportWriter writer, CodedReport coded) throws IOException {
    StringWriter text = new StringWriter();
    writer.write(coded, text);
    return text.toString();
  }

  /** On Ctrl-C: whole reports stand in the output, and the user learns how many. */
  private static void stop(Output output, Progress progress) {
    output.stop();
    progress.stop();
  }
}
