package org.dateline.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;

/**
 * Feeds mutated inputs to the readers and keeps those that make one throw or take longer than five
 * seconds; run by {@code bench/fuzz.sh} in a heap of 512 MB, so that too much memory is a crash. An
 * input that is not done after a minute ends the run.
 *
 * <p>Arguments: a folder of seeds, bytes for each seed, a number to begin from.
 */
public final class FuzzReaders {
  private static final long MOST_NANOS = 5_000_000_000L;
  private static final long HANG_NANOS = 60_000_000_000L;

  private final ReportReader reader = ReportReader.load(Knowledge.shipped());
  private final Mutations mutations;
  private long inputs;
  private long slowest;
  private long reports;
  private long faults;
  private int kept;
  private volatile byte[] current = {};
  private volatile long began = System.nanoTime();

  private FuzzReaders(List<byte[]> seeds) {
    this.mutations = new Mutations(seeds);
  }

  public static void main(String[] arguments) throws IOException {
    long bytesEach = Long.parseLong(arguments[1]);
    long number = Long.parseLong(arguments[2]);
    List<byte[]> seeds = new ArrayList<>();
    List<Path> names;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      names = files.sorted().toList();
    }
    for (Path file : names) {
      seeds.add(Files.readAllBytes(file));
    }
    int kept = 0;
    for (int seed = 0; seed < seeds.size(); seed++) {
      FuzzReaders run = new FuzzReaders(seeds);
      Thread watch = new Thread(run::watch, "watch");
      watch.setDaemon(true);
      watch.start();
      run.fuzz(seed, bytesEach, number);
      watch.interrupt();
      System.out.println(names.get(seed).getFileName() + ": " + run);
      kept += run.kept;
    }
    System.exit(kept == 0 ? 0 : 1);
  }

  private void fuzz(int seed, long bytes, long number) throws IOException {
    long done = 0;
    for (long n = number; done < bytes; n++) {
      byte[] input = mutations.input(seed, n);
      done += input.length;
      inputs++;
      current = input;
      began = System.nanoTime();
      try {
        read(input);
      } catch (RuntimeException | Error e) {
        keep(input, e.toString());
      }
      long nanos = System.nanoTime() - began;
      slowest = Math.max(slowest, nanos);
      if (nanos > MOST_NANOS) {
        keep(input, "took " + nanos / 1_000_000 + " ms");
      }
    }
  }

  private void watch() {
    try {
      while (System.nanoTime() - began < HANG_NANOS) {
        Thread.sleep(1000);
      }
      keep(current, "hangs");
      Runtime.getRuntime().halt(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(byte[] input) {
    reader.read(
        new ByteArrayInputStream(input), "fuzz", ReadOptions.NONE, r -> reports++, f -> faults++);
  }

  private void keep(byte[] input, String reason) throws IOException {
    kept++;
    Path file = Files.write(Files.createTempFile("fuzz", ".bin"), input);
    System.out.println(file + " " + reason);
  }

  @Override
  public String toString() {
    return String.format(
        "%d inputs, slowest %d ms, %d reports, %d faults, %d kept",
        inputs, slowest / 1_000_000, reports, faults, kept);
  }
}
