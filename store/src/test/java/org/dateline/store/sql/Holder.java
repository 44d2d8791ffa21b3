package org.dateline.store.sql;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A process that writes to a store: for each line that it is told, a transaction that adds a run,
 * which stays open until the next line. Says "open" where one is open, and "whole" after it.
 */
public final class Holder implements AutoCloseable {
  private final Process process;
  private final BufferedReader says;

  private Holder(Process process) {
    this.process = process;
    this.says = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts one.
   *
   * @param use "alone" or "shared"
   */
  static Holder start(String file, String use) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String name = Holder.class.getName();
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(), "-XX:TieredStopAtLevel=1", "-cp", classPath(), name, file, use);
    Holder holder = new Holder(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    holder.hear("ready");
    return holder;
  }

  /** That of this process, which a launcher of tests may have loaded itself. */
  private static String classPath() {
    String own = System.getProperty("java.class.path");
    if (!(Holder.class.getClassLoader() instanceof URLClassLoader loader)) {
      return own;
    }
    return Arrays.stream(loader.getURLs())
        .map(url -> Path.of(URI.create(url.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator, "", File.pathSeparator + own));
  }

  /** Tells it to go on, and waits until it has. */
  void next(String expected) throws IOException {
    process.outputWriter(StandardCharsets.UTF_8).append("go\n").flush();
    hear(expected);
  }

  private void hear(String expected) throws IOException {
    String line = says.readLine();
    if (!expected.equals(line)) {
      throw new IOException("not " + expected + " but " + line);
    }
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends it as it would end itself. */
  @Override
  public void close() throws IOException {
    process.outputWriter(StandardCharsets.UTF_8).close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] arguments) throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    boolean shared = arguments[1].equals("shared");
    try (Database database =
        shared ? Database.openShared(arguments[0]) : Database.open(arguments[0])) {
      System.out.println("ready");
      for (int run = 1; told.readLine() != null; run++) {
        int id = run;
        database.write(
            session -> {
              session.update(
                  Sql.of("insert into runs values (?, now(), null, '', '', '', 0, 0, 0, 0)", id));
              System.out.println("open");
              return line(told);
            });
        System.out.println("whole");
      }
    }
  }

  private static String line(BufferedReader told) {
    try {
      return String.valueOf(told.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
