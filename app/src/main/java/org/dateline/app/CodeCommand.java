package org.dateline.app;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.coding.ReportWriter;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline code}: reports in, event mentions out. */
@Command(
    name = "code",
    description = "Codes news reports: who did what to whom, when, where, with what toll.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline code article.txt",
      "  dateline code --format jsonl archive/ > mentions.jsonl",
      "  dateline code --format csv --auxiliary none -o mentions.csv archive/",
      "  dateline code --map text=body,published=day --format csv -o mentions.csv reports.jsonl",
      "  curl -s https://example.org/story.txt | dateline code --published 2015-11-23 -"
    })
final class CodeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files, folders and addresses with reports; - is standard input.")
  private List<String> sources = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private CrosswalkOption crosswalk = new CrosswalkOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Mixin private MentionOptions wanted = new MentionOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.table;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; the file is written whole or not at all (default: standard output).")
  private @Nullable Path target;

  @Override
  public Integer call() throws IOException {
    wanted.check();
    ReadOptions options = reading.options();
    Sources input = reading.sources(sources);
    Knowledge known = knowledge.load();
    ReportWriter writer = format.writer(Terminal.ofEnvironment(), known);
    Progress progress = Progress.standard();
    try (WholeFile file = target == null ? null : WholeFile.at(target);
        Coder coder = Coder.load(known, crosswalk.source())) {
      Output output = file == null ? Output.standard() : new Output(file.out());
      Interruption.before(() -> stop(output, progress, file));
      output.write(header(writer));
      code(coder, known, options, input, writer, output, progress);
      if (file != null) {
        file.keep();
      }
      progress.finish();
      return progress.exitStatus();
    }
  }

  private void code(
      Coder coder,
      Knowledge known,
      ReadOptions options,
      Sources input,
      ReportWriter writer,
      Output output,
      Progress progress)
      throws IOException {
    try (Coding<String> coding =
        new Coding<>(
            coder,
            threads.count(),
            coded -> coded.with(wanted::wants),
            (coded, source) -> text(writer, coded, source),
            output::write,
            progress,
            false)) {
      coding.run(known, options, input);
      input.web().remember();
    }
  }

  private static String header(ReportWriter writer) throws IOException {
    StringWriter header = new StringWriter();
    writer.writeHeader(header);
    return header.toString();
  }

  private static String text(ReportWriter writer, CodedReport coded, String source)
      throws IOException {
    StringWriter text = new StringWriter();
    writer.write(coded, source, text);
    return text.toString();
  }

  /**
   * On Ctrl-C: whole reports stand in the output, and the user learns how many; a file that was to
   * be written whole is not there.
   */
  private static void stop(Output output, Progress progress, @Nullable WholeFile file) {
    output.stop();
    progress.stop();
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        progress.say("cannot be removed: " + e.getMessage());
      }
    }
  }
}
