package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.app.imports.ActorImport;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline knowledge import}: actors of others as tables of ours. */
@Command(
    name = "import",
    description = {
      "Reads actors of others into tables of a folder, for --knowledge: dictionaries of PETRARCH and",
      "Phoenix (actors and agents), CSV, and the office-holders of a Wikidata JSON dump. Lines that",
      "cannot be read are listed one by one; the rest is imported."
    },
    footer = {
      "",
      "dateline knowledge import --to mine Phoenix.Countries.actors.txt Phoenix.agents.txt",
      "dateline knowledge import --to mine --map name=leader,country=iso3 ministers.csv",
      "dateline knowledge import --to mine latest-all.json.bz2",
      "dateline code --knowledge mine reports/"
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files to read, packed (.gz, .bz2) or not; the format is told by content.")
  private List<Path> files = List.of();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write into; what it holds is kept.")
  private Path folder = Path.of("");

  @Option(
      names = "--map",
      paramLabel = "OURS=THEIRS",
      split = ",",
      description = {
        "Columns of a CSV file by ours: name, country, code, sectors, aliases, from, to,",
        "office, gender, kind, id, wikidata, note."
      })
  private Map<String, String> columns = Map.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ActorImport actors = new ActorImport(Knowledge.shipped(), columns);
    int failed = 0;
    for (Path file : files) {
      try {
        actors.read(file);
      } catch (IOException e) {
        failed++;
        err.println("dateline: " + file + ": cannot be read: " + e.getMessage());
      }
    }
    for (Fault fault : actors.faults()) {
      err.println(fault);
    }
    actors.write(folder).forEach(out::println);
    err.printf("%,d entries imported, %,d faults%n", actors.entries(), actors.faults().size());
    out.flush();
    err.flush();
    return failed > 0 || !actors.faults().isEmpty() ? 1 : 0;
  }
}
