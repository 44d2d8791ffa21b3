package org.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.InputFault.Severity;

/** What is named on the command line, opened one after the other. */
final class Sources {
  private static final String STANDARD_INPUT = "-";

  private Sources() {}

  /** Reads one opened source to its end. */
  @FunctionalInterface
  interface Reader {
    void read(InputStream in, String name);
  }

  /**
   * Opens files, folders with all that is in them by name, and standard input.
   *
   * @param faults takes what is not there or cannot be opened
   */
  static void read(List<String> sources, Reader reader, Consumer<InputFault> faults) {
    for (String source : sources) {
      if (source.equals(STANDARD_INPUT)) {
        reader.read(System.in, "standard input");
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
      faults.accept(fault(file, "no such file or folder"));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(in, file.toString());
    } catch (IOException e) {
      faults.accept(fault(file, "cannot be opened: " + e.getMessage()));
    }
  }

  private static InputFault fault(Path path, String message) {
    return new InputFault(
        path.toString(), 0, Severity.ERROR, message, "check its name and your rights to read it");
  }
}
