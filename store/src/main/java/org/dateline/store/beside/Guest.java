package org.dateline.store.beside;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks the process that has a store open, all of one state of the store. For one thread. */
public final class Guest implements AutoCloseable {
  /** How long a host may take to let one in. */
  private static final int PATIENCE_MILLISECONDS = 10_000;

  private final Wire wire;
  private boolean asking;

  private Guest(Wire wire) {
    this.wire = wire;
  }

  /** Nothing where no process receives guests, or none at the moment. */
  public static Optional<Guest> enter(Path store) {
    try {
      Wire wire = new Wire(SocketFile.of(store).call());
      try {
        wire.send(Greeting.READ.bytes());
        byte[] welcome = wire.hears(PATIENCE_MILLISECONDS) ? wire.receive(1) : null;
        if (welcome != null && welcome[0] == Part.WELCOME.letter()) {
          return Optional.of(new Guest(wire));
        }
      } catch (IOException e) {
        wire.close();
        throw e;
      }
      wire.close();
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Asks whoever has a store open to let go of it, for this process to write. */
  public static void askForTurn(Path store) {
    try (Wire wire = new Wire(SocketFile.of(store).call())) {
      wire.send(Greeting.TURN.bytes());
    } catch (IOException | UnsupportedOperationException e) {
      // Then its turn comes when the other process ends.
    }
  }

  /**
   * Hands on the rows that answer a question, as they come.
   *
   * @throws IOException where the host has gone
   * @throws NoAnswer where it finds fault with the question
   */
  public void ask(Question question, Rows rows) throws IOException, NoAnswer {
    if (asking) {
      throw new IllegalStateException("one question at a time");
    }
    asking = true;
    wire.send(question.bytes());
    while (take(rows)) {
      // The next part.
    }
    asking = false;
  }

  /** Takes one part of an answer, and returns whether there is more. */
  private boolean take(Rows rows) throws IOException, NoAnswer {
    byte[] message = wire.receive(Wire.LONGEST);
    if (message == null) {
      throw new EOFException();
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
    int part = in.readUnsignedByte();
    if (part == Part.ROWS.letter()) {
      while (in.available() > 0) {
        rows.row(Values.readAll(in));
      }
      return true;
    }
    List<String> texts =
        Values.readAll(in).stream().map(text -> Objects.requireNonNull(text).toString()).toList();
    if (part == Part.COLUMNS.letter()) {
      rows.columns(texts);
      return true;
    }
    if (part == Part.FAULT.letter()) {
      asking = false;
      throw new NoAnswer(String.join(" ", texts));
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
