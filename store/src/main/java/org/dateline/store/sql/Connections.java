package org.dateline.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.store.beside.Guest;
import org.dateline.store.beside.Host;
import org.dateline.store.beside.Lender;
import org.dateline.store.beside.Loan;
import org.jspecify.annotations.Nullable;

/**
 * The connections of this process to one database. While it has a DuckDB file open for writing, it
 * lends transactions that read to other processes; where another has the file open, it borrows such
 * ones. Safe for use by many threads.
 */
final class Connections implements Lender, AutoCloseable {
  /** How long guests may go on when the store is closed, and then how long it takes them to end. */
  private static final int PATIENCE_SECONDS = 30;

  private static final int END_SECONDS = 5;

  private final Engine engine;
  private final String address;
  private final Connecting connecting;
  private final Optional<Path> file;
  private final Use use;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private @Nullable Connection first;
  private @Nullable Host host;
  private boolean hospitable;
  private boolean anotherWaits;
  private int busy;
  private int lent;

  /** What a database is opened for. */
  enum Use {
    /** For reading and writing, for as long as it is open. */
    ALONE,
    /** So, but other processes that write have their turn between transactions. */
    SHARED,
    /** For reading. */
    READING
  }

  Connections(Engine engine, String address, Use use) {
    this.engine = engine;
    this.address = address;
    this.use = use;
    this.connecting = new Connecting(engine, address);
    this.file = engine.file(address);
  }

  /** Whether nothing can be changed. */
  boolean isReadOnly() {
    return use == Use.READING;
  }

  /** Begins a transaction that reads, here or in the process that has the file open. */
  Statements reading() {
    if (file.isEmpty() || !isReadOnly()) {
      return writing();
    }
    return connecting.insist(() -> visiting(file.get()).or(this::readingHere));
  }

  private Optional<Statements> visiting(Path store) {
    return isOpen() ? Optional.empty() : Guest.enter(store).map(Afar::new);
  }

  private synchronized boolean isOpen() {
    return first != null;
  }

  private synchronized Optional<Statements> readingHere() {
    if (first == null) {
      first = connecting.open(engine.readOnly()).orElse(null);
    }
    return first == null ? Optional.empty() : Optional.of(borrowed(first));
  }

  /** Begins a transaction that writes. */
  synchronized Local writing() {
    if (first == null) {
      first = connecting.insist(this::openForWriting);
      anotherWaits = false;
      receive();
    }
    return borrowed(first);
  }

  private Optional<Connection> openForWriting() {
    Optional<Connection> opened =
        connecting.open(isReadOnly() ? engine.readOnly() : engine.writing());
    if (opened.isEmpty()) {
      file.ifPresent(Guest::askForTurn);
    }
    return opened;
  }

  private Local borrowed(Connection opened) {
    try {
      Connection connection = idle.poll();
      if (connection == null) {
        connection = engine.another(opened, address);
        connection.setAutoCommit(false);
      }
      busy++;
      return new Local(connection, this::giveBack);
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  private synchronized void giveBack(Connection connection) {
    if (use == Use.SHARED && host != null) {
      checkpoint(connection);
    }
    idle.push(connection);
    busy--;
    letGo();
  }

  /** So that what was committed lies in the file, and letting go of it takes no time. */
  private static void checkpoint(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint");
      connection.rollback();
    } catch (SQLException e) {
      // Somebody reads an earlier state: it lies in DuckDB's log, and the next time does it.
    }
  }

  private void letGo() {
    boolean asked = host == null || anotherWaits;
    if (use == Use.SHARED && file.isPresent() && busy + lent == 0 && asked) {
      closeAll();
    }
  }

  /** From now on, the schema is that of this release, and others may read. */
  synchronized void receiveGuests() {
    hospitable = true;
    if (first != null) {
      receive();
    }
  }

  private void receive() {
    if (hospitable && !isReadOnly()) {
      host = file.flatMap(store -> Host.open(store, this)).orElse(null);
    }
    if (host != null && first != null) {
      execute(first, "set lock_configuration = true");
    }
  }

  private static void execute(Connection connection, String text) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  @Override
  public synchronized Loan lend() {
    if (first == null || host == null) {
      throw new StoreException("the store is being closed");
    }
    try {
      Lent loan = Lent.begin(engine.another(first, address), this::takeBack);
      lent++;
      return loan;
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  private synchronized void takeBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Session.fault(e);
    } finally {
      lent--;
      notifyAll();
      letGo();
    }
  }

  @Override
  public synchronized void anotherWaits() {
    anotherWaits = true;
    letGo();
  }

  /** Closes all connections; nothing of this process may be running. Guests may come to an end. */
  @Override
  public synchronized void close() {
    Host leaving = host;
    host = null;
    if (leaving != null) {
      leaving.sendAway();
      awaitGuests(PATIENCE_SECONDS);
      leaving.close();
      awaitGuests(END_SECONDS);
    }
    closeAll();
  }

  private void awaitGuests(int seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try {
      for (long left = 1; lent > 0 && left > 0; ) {
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        wait(Math.max(1, left));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeAll() {
    try {
      if (host != null) {
        host.close();
        host = null;
      }
      for (Connection connection : idle) {
        connection.close();
      }
      idle.clear();
      if (first != null) {
        first.close();
        first = null;
      }
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }
}
