package org.dateline.store.sql;

import java.sql.Connection;
import java.util.function.Consumer;
import org.dateline.store.beside.Loan;
import org.dateline.store.beside.Question;
import org.dateline.store.beside.Rows;

/** A transaction of DuckDB for a guest, in which nothing can be written. */
final class Lent implements Loan {
  private final Local statements;
  private volatile boolean cancelled;

  private Lent(Local statements) {
    this.statements = statements;
  }

  /**
   * Begins a transaction.
   *
   * @param connection of its own, since a guest may leave things there
   */
  static Lent begin(Connection connection, Consumer<Connection> giveBack) {
    Local statements = new Local(connection, giveBack);
    statements.execute("begin transaction read only");
    return new Lent(statements);
  }

  @Override
  public void ask(Question question, Rows rows) {
    if (cancelled) {
      throw new StoreException("broken off");
    }
    statements.ask(question, rows);
  }

  @Override
  public void cancel() {
    cancelled = true;
    statements.cancel();
  }

  @Override
  public void close() {
    statements.close();
  }
}
