package org.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
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
      } else {
        readPath(source, reader, faults);
      }
    }
  }

  private static void readPath(String source, Reader reader, Consumer<InputFault> faults) {
    try {
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        readFolder(path, reader, faults);
      } else {
        readFile(path, reader, faults);
      }
    } catch (InvalidPathException e) {
      faults.accept(fault(source, "is no name of a file: " + e.getReason()));
    }
  }

  private static void readFolder(Path folder, Reader reader, Consumer<InputFault> faults) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Listing(folder, files, faults));
    } catch (IOException e) {
      faults.accept(fault(folder.toString(), "cannot be listed: " + e.getMessage()));
    }
    files.stream().sorted().forEach(file -> readFile(file, reader, faults));
  }

  /**
   * Lists a folder's files; what is hidden is left out. Links to files are followed, those to
   * folders are not, since they may lead round in a ring.
   */
  private static final class Listing extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> files;
    private final Consumer<InputFault> faults;

    Listing(Path folder, List<Path> files, Consumer<InputFault> faults) {
      this.folder = folder;
      this.files = files;
      this.faults = faults;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return path.equals(folder) || !isHidden(path)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (isHidden(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isRegularFile(path)) {
        files.add(path);
      } else if (attributes.isSymbolicLink()) {
        warn(path, Files.isDirectory(path) ? "is a link to a folder" : "is a link to nothing");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException fault) {
      faults.accept(fault(path.toString(), "cannot be opened: " + fault.getMessage()));
      return FileVisitResult.CONTINUE;
    }

    private void warn(Path path, String message) {
      faults.accept(
          new InputFault(
              path.toString(), 0, Severity.WARNING, message, "it is skipped; name what it means"));
    }

    private static boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
  }

  private static void readFile(Path file, Reader reader, Consumer<InputFault> faults) {
    if (!Files.exists(file)) {
      readMatching(file, reader, faults);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(in, file.toString());
    } catch (IOException e) {
      faults.accept(fault(file.toString(), "cannot be opened: " + e.getMessage()));
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
        faults.accept(fault(pattern.toString(), "cannot be listed: " + e.getMessage()));
        return;
      }
    }
    if (files.isEmpty()) {
      faults.accept(fault(pattern.toString(), "no such file or folder"));
    }
    files.stream().sorted().forEach(file -> readFile(file, reader, faults));
  }

  private static InputFault fault(String path, String message) {
    return new InputFault(
        path, 0, Severity.ERROR, message, "check its name and your rights to read it");
  }
}
