package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of an archive, by path.
 *
 * @param slices of files that Dateline reads itself
 * @param parquet of files that Spark reads
 */
record InputFiles(List<Slice> slices, List<String> parquet) {
  /** In stretches of so many bytes, long files with a record a line are read. */
  static final long STRETCH = 32L << 20;

  /**
   * Lists files.
   *
   * @param names of files and folders, and patterns of such, on any file system that Spark knows
   * @param stretch bytes, as {@link #STRETCH}
   * @throws FileNotFoundException where a name stands for nothing
   */
  static InputFiles of(List<String> names, Configuration configuration, long stretch)
      throws IOException {
    List<FileStatus> files = new ArrayList<>();
    for (String name : names) {
      Path path = new Path(name);
      FileSystem system = Lake.system(path, configuration);
      FileStatus[] found = system.globStatus(path);
      if (found == null || found.length == 0) {
        throw new FileNotFoundException("there is no file or folder " + name);
      }
      for (FileStatus status : found) {
        collect(system, status, files);
      }
    }
    files.sort(Comparator.comparing(status -> status.getPath().toString()));
    List<Slice> slices = new ArrayList<>();
    List<String> parquet = new ArrayList<>();
    for (FileStatus file : files) {
      if (file.getPath().getName().endsWith(".parquet")) {
        parquet.add(file.getPath().toString());
      } else {
        slices.addAll(slices(file.getPath().toString(), file.getLen(), stretch));
      }
    }
    return new InputFiles(slices, parquet);
  }

  /** Bytes of the files that Dateline reads itself. */
  long length() {
    return slices.stream().mapToLong(Slice::length).sum();
  }

  private static void collect(FileSystem system, FileStatus status, List<FileStatus> files)
      throws IOException {
    if (!status.isDirectory()) {
      files.add(status);
      return;
    }
    RemoteIterator<LocatedFileStatus> inside = system.listFiles(status.getPath(), true);
    while (inside.hasNext()) {
      FileStatus file = inside.next();
      String below = file.getPath().toString().substring(status.getPath().toString().length());
      if (!below.contains("/.") && !below.contains("/_")) {
        files.add(file);
      }
    }
  }

  /** The stretches of a file; one where it cannot be divided. */
  static List<Slice> slices(String path, long length, long stretch) {
    String name = path.toLowerCase(Locale.ROOT);
    boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    if (!lines || length <= 2 * stretch) {
      return List.of(new Slice(path, 0, length, true));
    }
    List<Slice> slices = new ArrayList<>();
    for (long begin = 0; begin < length; begin += stretch) {
      slices.add(new Slice(path, begin, Math.min(length, begin + stretch), false));
    }
    return slices;
  }

  /** What one task reads. */
  private record Part(long length, List<Slice> slices) {}

  /** The slices by parts of about the same length, the longest first within each. */
  static List<List<Slice>> parts(List<Slice> slices, int most) {
    PriorityQueue<Part> parts = new PriorityQueue<>(Comparator.comparingLong(Part::length));
    for (int i = 0; i < Math.min(most, slices.size()); i++) {
      parts.add(new Part(0, new ArrayList<>()));
    }
    slices.stream()
        .sorted(Comparator.comparingLong(Slice::length).reversed())
        .forEach(
            slice -> {
              Part least = parts.remove();
              least.slices().add(slice);
              parts.add(new Part(least.length() + slice.length() + 1, least.slices()));
            });
    return parts.stream().map(Part::slices).toList();
  }
}
