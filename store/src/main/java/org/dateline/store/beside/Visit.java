package org.dateline.store.beside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One guest, from its greeting to its end. One thread listens to it, also while another answers, so
 * that an answer which nobody waits for is broken off.
 */
final class Visit {
  /** Of a question: ids of many events at the most. */
  private static final int LONGEST = 1 << 24;

  private static final int SECONDS_TO_GREET = 10;
  private static final int SECONDS_TO_ASK = 300;
  private static final int SECONDS_TO_ANSWER = 600;

  private final Wire wire;
  private final Lender lender;
  private final ExecutorService threads;
  private volatile long deadline;

  Visit(Wire wire, Lender lender, ExecutorService threads) {
    this.wire = wire;
    this.lender = lender;
    this.threads = threads;
    allow(SECONDS_TO_GREET);
  }

  private void allow(int seconds) {
    deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  void endIfLate() {
    if (System.nanoTime() - deadline > 0) {
      end();
    }
  }

  void end() {
    try {
      wire.close();
    } catch (IOException e) {
      // As good as closed.
    }
  }

  /** Whatever a guest does or fails to do ends its own visit alone. */
  void take() {
    try (wire) {
      byte[] greeting = wire.receive(Greeting.LONGEST);
      if (greeting != null) {
        Greeting.of(greeting).ifPresent(this::admit);
      }
    } catch (IOException | RuntimeException e) {
      // It has only read, and nothing depends on it.
    }
  }

  private void admit(Greeting greeting) {
    switch (greeting) {
      case TURN -> lender.anotherWaits();
      case READ -> {
        try (Loan loan = lender.lend()) {
          wire.send(new byte[] {Part.WELCOME.letter()});
          answerAll(loan);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void answerAll(Loan loan) throws IOException {
    byte[] request = next();
    while (request != null) {
      Question question = Question.of(request);
      allow(SECONDS_TO_ANSWER);
      Future<?> answer = threads.submit(() -> answer(question, loan));
      request = null;
      try {
        request = next();
      } finally {
        if (request == null) {
          loan.cancel();
        }
        await(answer);
      }
    }
  }

  private byte @Nullable [] next() throws IOException {
    return wire.receive(LONGEST);
  }

  private void answer(Question question, Loan loan) {
    AnswerWriter writer = new AnswerWriter(wire, () -> allow(SECONDS_TO_ANSWER));
    try {
      if (!Permitted.isQuestion(question.text())) {
        throw new IllegalArgumentException("while another process has the store open, only select");
      }
      loan.ask(question, writer);
      writer.end();
    } catch (UncheckedIOException e) {
      // The guest has gone.
    } catch (RuntimeException e) {
      writer.fault(String.valueOf(e.getMessage()));
    }
    allow(SECONDS_TO_ASK);
  }

  private static void await(Future<?> answer) {
    try {
      answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
