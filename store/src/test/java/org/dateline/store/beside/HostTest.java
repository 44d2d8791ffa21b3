package org.dateline.store.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {
  private static final int ROWS = 50_000;

  @TempDir private Path folder;
  private Path store;
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch anotherWaited = new CountDownLatch(1);

  /**
   * Answers "select rows" by many, "select never" when the guest has gone, "select nonsense" not.
   */
  private final class Answering implements Lender, Loan {
    @Override
    public Loan lend() {
      return this;
    }

    @Override
    public void anotherWaits() {
      anotherWaited.countDown();
    }

    @Override
    public void ask(Question question, Rows rows) {
      rows.columns(List.of("number", "text"));
      switch (question.text()) {
        case "select rows" ->
            IntStream.range(0, ROWS).forEach(i -> rows.row(List.of(i, "row " + i)));
        case "select never" -> {
          asked.countDown();
          await(cancelled);
        }
        default -> throw new IllegalStateException("there is no " + question.text());
      }
    }

    @Override
    public void cancel() {
      cancelled.countDown();
    }

    @Override
    public void close() {
      // Nothing to give back.
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Collected implements Rows {
    private final List<String> names = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    @Override
    public void columns(List<String> columns) {
      names.addAll(columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
      rows.add(values);
    }
  }

  @BeforeEach
  void makeAStore() throws IOException {
    store = Files.createFile(folder.resolve("s"));
  }

  private Host host() {
    return Host.open(store, new Answering()).orElseThrow();
  }

  private Path socket() {
    return folder.resolve("s.socket");
  }

  private static Question question(String text) {
    return new Question(text, List.of(), false);
  }

  private Guest guest() {
    return Guest.enter(store).orElseThrow();
  }

  private void asksForRows(Guest guest) throws IOException, NoAnswer {
    Collected answer = new Collected();
    guest.ask(question("select rows"), answer);
    assertThat(answer.names).containsExactly("number", "text");
    assertThat(answer.rows).hasSize(ROWS).last().isEqualTo(List.of(ROWS - 1, "row " + (ROWS - 1)));
  }

  @Test
  void answersOneQuestionAfterTheOther() throws IOException, NoAnswer {
    try (Host host = host();
        Guest guest = guest()) {
      assertThat(host).isNotNull();
      asksForRows(guest);
      assertThatThrownBy(() -> guest.ask(question("select nonsense"), new Collected()))
          .isInstanceOf(NoAnswer.class)
          .hasMessage("there is no select nonsense");
      assertThatThrownBy(() -> guest.ask(question("commit"), new Collected()))
          .isInstanceOf(NoAnswer.class);
      asksForRows(guest);
    }
    assertThat(socket()).doesNotExist();
    assertThat(Guest.enter(store)).isEmpty();
  }

  @Test
  void breaksOffWhatNobodyWaitsFor() throws IOException, InterruptedException {
    try (Host host = host()) {
      assertThat(host).isNotNull();
      Guest guest = guest();
      Thread other =
          new Thread(
              () ->
                  assertThatThrownBy(() -> guest.ask(question("select never"), new Collected()))
                      .isInstanceOf(IOException.class));
      other.start();
      asked.await();
      guest.close();
      cancelled.await();
      other.join();
    }
  }

  @Test
  void sendsAwayWhomItHasNoRoomFor() throws IOException, NoAnswer {
    try (Host host = host()) {
      assertThat(host).isNotNull();
      List<Guest> guests = new ArrayList<>();
      for (int i = 0; i < Host.MOST_GUESTS; i++) {
        guests.add(guest());
      }
      assertThat(Guest.enter(store)).isEmpty();
      asksForRows(guests.get(0));
      for (Guest guest : guests) {
        guest.close();
      }
    }
  }

  @Test
  void outlivesWhoeverSpeaksNonsense() throws IOException, NoAnswer {
    try (Host host = host()) {
      assertThat(host).isNotNull();
      SocketFile file = SocketFile.of(store);
      speak(file, "GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      speak(file, new byte[] {127, 127, 127, 127});
      speak(file, new byte[] {0, 0, 0, 3, 1, 2, 3});
      file.call().close();
      try (SocketChannel caller = file.call()) {
        Wire wire = new Wire(caller);
        wire.send(Greeting.READ.bytes());
        assertThat(wire.receive(1)).containsExactly(Part.WELCOME.letter());
        wire.send(new byte[] {9, 9, 9});
        assertThat(wire.receive(1)).isNull();
      }
      try (Guest guest = guest()) {
        asksForRows(guest);
      }
    }
  }

  /** Says something else than a guest, and is hung up on. */
  private static void speak(SocketFile file, byte[] bytes) throws IOException {
    try (SocketChannel caller = file.call()) {
      caller.write(ByteBuffer.wrap(bytes));
      caller.shutdownOutput();
      int read;
      do {
        read = readOrEnd(caller);
      } while (read > 0);
      assertThat(read).isNegative();
    }
  }

  private static int readOrEnd(SocketChannel caller) {
    try {
      return caller.read(ByteBuffer.allocate(1));
    } catch (IOException e) {
      return -1;
    }
  }

  @Test
  void hearsThatAnotherWaits() {
    try (Host host = host()) {
      assertThat(host).isNotNull();
      Guest.askForTurn(store);
      await(anotherWaited);
    }
    Guest.askForTurn(store);
  }

  @Test
  void isForItsOwnUserAndTakesThePlaceOfAKilledOne() throws IOException, NoAnswer {
    SocketFile left = SocketFile.of(store);
    left.listen().close();
    assertThat(socket()).exists();
    assertThat(Guest.enter(store)).isEmpty();
    try (Host host = host();
        Guest guest = guest()) {
      assertThat(host).isNotNull();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())))
          .isEqualTo("rw-------");
      asksForRows(guest);
    }
  }

  @Test
  void thereIsNoneWhereThePathIsTooLongOrTaken() throws IOException {
    Path far = Files.createDirectory(folder.resolve("x".repeat(120)));
    assertThat(Host.open(Files.createFile(far.resolve("s")), new Answering())).isEmpty();
    Files.writeString(socket(), "a file of somebody");
    assertThat(Host.open(store, new Answering())).isEmpty();
    assertThat(socket()).hasContent("a file of somebody");
    assertThat(Guest.enter(store)).isEmpty();
  }
}
