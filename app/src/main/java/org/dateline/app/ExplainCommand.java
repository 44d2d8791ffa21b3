package org.dateline.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.dateline.app.fetch.Web;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: what each stage found, and why a frame made an event or none. */
@Command(
    name = "explain",
    description = {
      "Prints for each sentence its events, and why: the frame that fired, who fills its roles,"
          + " which frames were rejected and for what.",
      "--all adds what each stage found."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline explain 'Rebels shelled the port of Hodeida on Friday, killing two dockers.'",
      "  dateline explain --all --sentence 3 article.txt",
      "  dateline explain article.txt | less"
    })
final class ExplainCommand implements Callable<Integer> {
  /** One word with the ending of a file's name, or with a folder's before it. */
  private static final Pattern NAME = Pattern.compile("\\S+/|\\S*/\\S+|\\S+\\.\\w{2,5}");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "TEXT|FILE",
      arity = "1..*",
      description = "A file or folder with reports, - for standard input, or the text itself.")
  private List<String> sources = List.of();

  @Option(
      names = "--all",
      description = "Trees, mentions, actors, dates, places and numbers of each sentence too.")
  private boolean all;

  @Option(
      names = "--sentence",
      paramLabel = "N",
      split = ",",
      description = "Only these sentences, by the numbers that dateline code prints, from 0.")
  private Set<Integer> numbers = Set.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private CrosswalkOption crosswalk = new CrosswalkOption();

  @Override
  public Integer call() throws IOException {
    sources.forEach(this::check);
    ReadOptions options = reading.options();
    Knowledge known = knowledge.load();
    ReportReader reader = ReportReader.load(known);
    Output output = Output.standard();
    Progress progress = Progress.standard();
    try (Coder coder = Coder.load(known, crosswalk.source())) {
      Explanation explanation = new Explanation(Terminal.ofEnvironment(), all, numbers);
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
    if (!all) {
      progress.say("--all tells what each stage found: trees, mentions, dates, places, numbers");
    }
    return progress.exitStatus();
  }

  /** Refuses what is neither a text nor there, such as a misspelt name of a file. */
  private void check(String source) {
    if (source.isBlank()) {
      throw new ParameterException(spec.commandLine(), "there is no text to explain");
    }
    if (NAME.matcher(source).matches() && !isFile(source)) {
      throw new ParameterException(
          spec.commandLine(), source + ": no such file or folder, and no text of several words");
    }
  }

  private static boolean isFile(String source) {
    try {
      return source.equals("-") || Web.isAddress(source) || Files.exists(Path.of(source));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
