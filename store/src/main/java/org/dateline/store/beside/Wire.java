package org.dateline.store.beside;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * Messages over a socket: four bytes that say how long each is, then its bytes. One thread may send
 * while another receives. The streams of {@link java.nio.channels.Channels} will not do: up to Java
 * 18, one that reads keeps one that writes waiting.
 */
final class Wire implements AutoCloseable {
  /** More than any answer's part, which is a text of one report at the most. */
  static final int LONGEST = 1 << 28;

  private final SocketChannel channel;

  Wire(SocketChannel channel) {
    this.channel = channel;
  }

  void send(byte[] message) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + message.length);
    bytes.putInt(message.length).put(message).flip();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * The next message, or null where the other side has closed.
   *
   * @param longest in bytes
   * @throws IOException where it is longer, or breaks off
   */
  byte @Nullable [] receive(int longest) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    if (!fill(length)) {
      return null;
    }
    int size = length.flip().getInt();
    if (size < 0 || size > longest) {
      throw new IOException("a message of " + size + " bytes");
    }
    ByteBuffer message = ByteBuffer.allocate(size);
    if (!fill(message)) {
      throw new EOFException();
    }
    return message.array();
  }

  /** Returns false where nothing comes any more. */
  private boolean fill(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        if (bytes.position() == 0) {
          return false;
        }
        throw new EOFException();
      }
    }
    return true;
  }

  /** Waits until something comes, and returns whether it did. */
  boolean hears(int milliseconds) throws IOException {
    channel.configureBlocking(false);
    try (Selector selector = Selector.open()) {
      channel.register(selector, SelectionKey.OP_READ);
      if (selector.select(milliseconds) == 0) {
        return false;
      }
    }
    channel.configureBlocking(true);
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
