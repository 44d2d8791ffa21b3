package org.dateline.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Tellings;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one component, in their order: the first ones in memory, what more there are in a
 * file of the folder for temporary files, which goes when this is closed. For one thread.
 */
final class Spool implements Tellings, Closeable {
  /** Of some 2 kB each. */
  static final int IN_MEMORY = 5_000;

  private final Function<String, Telling> reader;
  private final int inMemory;
  private final List<Member> first = new ArrayList<>();
  private @Nullable FileChannel file;
  private long[] begins = new long[1];
  private int size;

  /**
   * @param reader of tellings as JSON
   * @param inMemory how many mentions stay there
   */
  Spool(Function<String, Telling> reader, int inMemory) {
    this.reader = reader;
    this.inMemory = inMemory;
  }

  /** Adds the next one. */
  void add(Member member) throws IOException {
    if (size < inMemory) {
      first.add(member);
    } else {
      append(member);
    }
    size++;
  }

  private void append(Member member) throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("dateline", ".mentions");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(member);
    }
    int at = size - inMemory;
    if (at + 1 == begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
    }
    begins[at + 1] = begins[at] + bytes.size();
    ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
    while (content.hasRemaining()) {
      file.write(content, begins[at] + content.position());
    }
  }

  /** One of them. */
  Member member(int number) {
    if (number < inMemory) {
      return first.get(number);
    }
    int at = number - inMemory;
    ByteBuffer content = ByteBuffer.allocate((int) (begins[at + 1] - begins[at]));
    try {
      while (content.hasRemaining()) {
        if (file == null || file.read(content, begins[at] + content.position()) < 0) {
          throw new IOException("the file of a component's mentions is cut off");
        }
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(content.array()))) {
        return (Member) in.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Telling get(int number) {
    return reader.apply(member(number).telling());
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
