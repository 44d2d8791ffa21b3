package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where results go, in UTF-8, a whole report at a time. Safe for use by many threads. */
final class Output {
  private final OutputStream out;
  private boolean stopped;

  Output(OutputStream out) {
    this.out = out;
  }

  /** Writes to the process's standard output, unbuffered and telling of failures. */
  static Output standard() {
    return new Output(new FileOutputStream(FileDescriptor.out));
  }

  /**
   * Writes, unless output was stopped.
   *
   * @throws UncheckedIOException where it cannot be written, as when the reader of a pipe has gone
   */
  synchronized void write(String text) {
    if (stopped) {
      return;
    }
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets a write that has begun finish, and drops all later ones. */
  synchronized void stop() {
    stopped = true;
  }
}
