package org.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.dateline.app.fetch.Web;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.InputFault.Severity;

/**
 * What is named on the command line, opened one after the other.
 *
 * @param names of files, folders, patterns of files, addresses, and standard input
 */
record Sources(List<String> names, Web web) {
  private static final String STANDARD_INPUT = "-";

  /** Reads one opened source to its end. */
  @FunctionalInterface
  interface Reader {
    void read(InputStream in, String name);
  }

  /**
   * Opens files, folders with all that is in them by name, and standard input; fetches addresses.
   *
   * @param faults takes what is not there or cannot be opened
   */
  void read(Reader reader, Consumer<InputFault> faults) {
    for (String source : names) {
      if (source.equals(STANDARD_INPUT)) {
        reader.read(System.in, "standard input");
      } else if (Web.isAddress(source)) {
        web.fetch(source, reader::read, faults);
      } else if (Files.isDirectory(Path.of(source))) {
        readFolder(Path.of(source), reader, faults);
      } else {
        readFile(Path.of(source), reader, faults);
      }
    }
  }

  private static void readFolder(Path folder, Reader reader, Consumer<InputFault> faults) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> Files.isRegularFile(path) && !isHidden(folder.relativize(path)))
          .sorted()
          .forEach(file -> readFile(file, reader, faults));
    } catch (IOException e) {
      faults.accept(fault(folder, "cannot be listed: " + e.getMessage()));
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static void readFile(Path file, Reader reader, Consumer<InputFault> faults) {
    if (!Files.exists(file)) {
      readMatching(file, reader, faults);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(in, file.toString());
    } catch (IOException e) {
      faults.accept(fault(file, "cannot be opened: " + e.getMessage()));
    }
  }

  /** A pattern that no shell has spread out: {@code reports/*.xml}. */
  private static void readMatching(Path pattern, Reader reader, Consumer<InputFault> faults) {
    Path folder = pattern.toAbsolutePath().getParent();
    List<Path> files = new ArrayList<>();
    if (folder != null && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(folder, pattern.getFileName().toString())) {
        found.forEach(files::add);
      } catch (IOException | PatternSyntaxException e) {
        faults.accept(fault(pattern, "cannot be listed: " + e.getMessage()));
        return;
      }
    }
    if (files.isEmpty()) {
      faults.accept(fault(pattern, "no such file or folder"));
    }
    files.stream().sorted().forEach(file -> readFile(file, reader, faults));
  }

  private static InputFault fault(Path path, String message) {
    return new InputFault(
        path.toString(), 0, Severity.ERROR, message, "check its name and your rights to read it");
  }
}
