package org.dateline.spark;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.InputFault.Severity;
import org.dateline.report.read.ReadOptions;

/**
 * Reads slices of files, through the file systems of Spark, and messages. Travels to executors.
 *
 * @param files the user's knowledge
 * @param options what the user says about the input
 * @param configuration of the file systems
 */
record SliceReader(KnowledgeFiles files, ReadOptions options, Map<String, String> configuration)
    implements Serializable {
  static SliceReader of(KnowledgeFiles files, ReadOptions options, Configuration configuration) {
    Map<String, String> values =
        StreamSupport.stream(configuration.spliterator(), false)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new SliceReader(files, options, values);
  }

  /** What the slices hold, in their order. */
  Iterator<Read> read(Iterator<List<Slice>> parts) {
    Configuration hadoop = new Configuration(false);
    configuration.forEach(hadoop::set);
    return new Pulled<>(
        sink -> {
          while (parts.hasNext()) {
            for (Slice slice : parts.next()) {
              read(slice, hadoop, sink);
            }
          }
        });
  }

  private void read(Slice slice, Configuration hadoop, Consumer<Read> sink) {
    Path path = new Path(slice.path());
    String name = slice.whole() ? slice.path() : slice.path() + "@" + slice.begin();
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      read(slice.whole() ? in : Lines.of(in, slice), name, sink);
    } catch (IOException e) {
      String message = "cannot be read: " + e.getMessage();
      sink.accept(
          Read.of(
              new InputFault(name, 0, Severity.ERROR, message, "check it and your rights to it")));
    }
  }

  /** What a message holds: it is read like a file. */
  Iterator<Read> readMessage(byte[] message, String name) {
    List<Read> found = new ArrayList<>();
    read(new ByteArrayInputStream(message), name, found::add);
    return found.iterator();
  }

  private void read(InputStream in, String name, Consumer<Read> sink) {
    Loaded.of(files)
        .reader()
        .read(
            in,
            name,
            options,
            report -> sink.accept(Read.of(report)),
            fault -> sink.accept(Read.of(fault)));
  }

  /** The lines that begin within a slice, the last of them to its end. */
  static final class Lines extends FilterInputStream {
    private final long end;
    private long at;
    private boolean done;

    private Lines(InputStream in, long begin, long end) {
      super(in);
      this.at = begin;
      this.end = end;
    }

    static InputStream of(FSDataInputStream in, Slice slice) throws IOException {
      if (slice.begin() == 0) {
        return new Lines(in, 0, slice.end());
      }
      in.seek(slice.begin() - 1);
      long at = slice.begin() - 1;
      int c = in.read();
      at++;
      while (c >= 0 && c != '\n') {
        c = in.read();
        at++;
      }
      Lines lines = new Lines(in, at, slice.end());
      lines.done = c < 0 || at >= slice.end();
      return lines;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (done) {
        return -1;
      }
      if (at < end) {
        int read = in.read(buffer, offset, (int) Math.min(length, end - at));
        done = read < 0;
        at += Math.max(0, read);
        // The next line is another slice's.
        done |= at == end && read > 0 && buffer[offset + read - 1] == '\n';
        return read;
      }
      int read = 0;
      while (read < length && !done) {
        int c = in.read();
        if (c < 0) {
          done = true;
        } else {
          buffer[offset + read++] = (byte) c;
          done = c == '\n';
        }
      }
      return read == 0 ? -1 : read;
    }
  }
}
