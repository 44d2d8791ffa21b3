package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.coding.Coder;
import org.dateline.coding.FrameExamples;
import org.dateline.event.Frame;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.place.PlaceExamples;
import org.dateline.quantity.QuantityExamples;
import org.dateline.report.read.ReportReader;
import org.dateline.syntax.Parser;
import org.dateline.time.RuleExamples;
import org.dateline.time.TimeExamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code dateline knowledge verify}: every file read; every frame and every rule of time, places
 * and quantities held against its examples.
 */
@Command(
    name = "verify",
    description = "Reads all knowledge and holds each frame and rule against its own examples.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private static final int LOOK_EVERY_MILLIS = 500;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption option = new KnowledgeOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--watch",
      description = "Verify again whenever a file of the --knowledge folder changes.")
  private boolean watch;

  @Override
  public Integer call() throws InterruptedException {
    if (!watch) {
      return verify();
    }
    Path folder = option.load().overlay();
    if (folder == null) {
      throw new ParameterException(spec.commandLine(), "--watch needs --knowledge DIR to watch");
    }
    while (true) {
      Map<Path, FileTime> before = times(folder);
      verify();
      while (times(folder).equals(before)) {
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    }
  }

  private int verify() {
    PrintWriter out = spec.commandLine().getOut();
    List<Fault> faults = new ArrayList<>();
    int frames = 0;
    try {
      Knowledge knowledge = option.load();
      ReportReader.load(knowledge);
      faults.addAll(new RuleExamples(knowledge).check());
      try (Parser parser = Parser.load(knowledge)) {
        faults.addAll(new TimeExamples(knowledge, parser).check());
        faults.addAll(new PlaceExamples(knowledge, parser).check());
        faults.addAll(new QuantityExamples(knowledge, parser).check());
      }
      frames = checkFrames(knowledge, faults);
    } catch (KnowledgeException e) {
      faults.addAll(e.faults());
    }
    faults.forEach(out::println);
    out.printf("%,d frames, %,d faults%n", frames, faults.size());
    out.flush();
    return faults.isEmpty() ? 0 : 1;
  }

  private int checkFrames(Knowledge knowledge, List<Fault> faults) {
    try (Coder coder = Coder.load(knowledge);
        InOrder<List<Fault>> work = new InOrder<>(threads.count(), faults::addAll)) {
      FrameExamples examples = new FrameExamples(coder);
      List<Frame> frames = coder.eventCoder().frames().all();
      frames.forEach(frame -> work.add(() -> examples.check(frame)));
      work.finish();
      return frames.size();
    }
  }

  private static Map<Path, FileTime> times(Path folder) {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        times.put(path, Files.getLastModifiedTime(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }
}
