package org.dateline.store.beside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Receives guests while this process has a store open. It lets in the same user alone, so many at a
 * time, each for as long as it goes on asking; others are sent away and try again.
 */
public final class Host implements AutoCloseable {
  static final int MOST_GUESTS = 16;
  private static final int LOOK_MILLISECONDS = 1000;

  private final SocketFile socket;
  private final ServerSocketChannel server;
  private final Lender lender;
  private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "dateline-guest");
            thread.setDaemon(true);
            return thread;
          });

  private Host(SocketFile socket, ServerSocketChannel server, Lender lender) {
    this.socket = socket;
    this.server = server;
    this.lender = lender;
  }

  /**
   * Begins to receive guests, or not where the system has no such sockets or the path is too long.
   *
   * @param store the file, which this process alone has open
   */
  public static Optional<Host> open(Path store, Lender lender) {
    try {
      SocketFile socket = SocketFile.of(store);
      Host host = new Host(socket, socket.listen(), lender);
      host.threads.execute(host::receive);
      host.threads.execute(host::watch);
      return Optional.of(host);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Until the server is closed; should it fail, guests find no socket and wait for the file. */
  private void receive() {
    try {
      while (server.isOpen()) {
        admit(server.accept());
      }
    } catch (IOException | RejectedExecutionException e) {
      sendAway();
    }
  }

  private void admit(SocketChannel caller) throws IOException {
    if (visits.size() >= MOST_GUESTS || !isOwner(caller)) {
      caller.close();
      return;
    }
    Visit visit = new Visit(new Wire(caller), lender, threads);
    visits.add(visit);
    threads.execute(
        () -> {
          visit.take();
          visits.remove(visit);
        });
  }

  private boolean isOwner(SocketChannel caller) {
    try {
      return socket.isOwner(caller);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Ends what takes too long, until nothing is left that could. */
  private void watch() {
    try {
      while (server.isOpen() || !visits.isEmpty()) {
        Thread.sleep(LOOK_MILLISECONDS);
        visits.forEach(Visit::endIfLate);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Receives nobody any more; guests that are there stay. To be called before the file is left. */
  public void sendAway() {
    try {
      if (server.isOpen()) {
        server.close();
        Files.deleteIfExists(socket.path());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends all visits. */
  @Override
  public void close() {
    sendAway();
    visits.forEach(Visit::end);
    threads.shutdown();
  }
}
