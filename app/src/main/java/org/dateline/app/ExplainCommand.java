package org.dateline.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.fetch.Web;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: what each stage found, and why a frame made an event or none. */
@Command(
    name = "explain",
    description = "Prints what each stage finds; which frames fire, which are rejected and why.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline explain 'Rebels shelled the port of Hodeida on Friday, killing two dockers.'",
      "  dateline explain article.txt | less"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "TEXT|FILE",
      arity = "1..*",
      description = "A file or folder with reports, - for standard input, or the text itself.")
  private List<String> sources = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private CrosswalkOption crosswalk = new CrosswalkOption();

  @Override
  public Integer call() throws IOException {
    ReadOptions options = reading.options();
    Knowledge known = knowledge.load();
    ReportReader reader = ReportReader.load(known);
    Output output = Output.standard();
    Progress progress = Progress.standard();
    try (Coder coder = Coder.load(known, crosswalk.source())) {
      Explanation explanation = new Explanation(Terminal.ofEnvironment());
      Sources.Reader explain =
          (in, name) ->
              reader.read(
                  in,
                  name,
                  options,
                  report -> output.write(explanation.of(coder.code(report))),
                  progress::note);
      for (String source : sources) {
        if (isFile(source)) {
          reading.sources(List.of(source)).read(explain, progress::note);
        } else {
          byte[] text = source.getBytes(StandardCharsets.UTF_8);
          explain.read(new ByteArrayInputStream(text), "text");
        }
      }
    }
    return progress.failed() > 0 ? 1 : 0;
  }

  private static boolean isFile(String source) {
    try {
      return source.equals("-") || Web.isAddress(source) || Files.exists(Path.of(source));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
