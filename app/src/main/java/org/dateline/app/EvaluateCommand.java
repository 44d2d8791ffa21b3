package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.evaluate.Evaluation;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate}: gold coded and compared. */
@Command(
    name = "evaluate",
    description = "Codes gold files and prints precision, recall and F1, and the errors.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "A gold set's folder, or one of its .jsonl files.")
  private List<Path> gold = List.of();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private CrosswalkOption crosswalk = new CrosswalkOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--errors", description = "List each record that is not right in every field.")
  private boolean errors;

  @Option(names = "--save", paramLabel = "FILE", description = "Keep this run for --against.")
  private @Nullable Path save;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "List gains and losses since a run kept with --save.")
  private @Nullable Path against;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Knowledge known = knowledge.load();
    try (Coder coder = Coder.load(known, crosswalk.source())) {
      for (Path path : gold) {
        Evaluation evaluation = Evaluation.run(path, known, coder, threads.count());
        evaluation.figures().forEach(out::println);
        if (errors) {
          evaluation.errors().forEach(out::println);
        }
        if (against != null) {
          evaluation.since(against).forEach(out::println);
        }
        if (save != null) {
          evaluation.save(save);
        }
      }
    }
    out.flush();
    return 0;
  }
}
