package org.dateline.store.sql;

import java.io.IOException;
import java.util.List;
import org.dateline.store.beside.Guest;
import org.dateline.store.beside.NoAnswer;
import org.dateline.store.beside.Question;
import org.dateline.store.beside.Rows;

/** Statements that the process answers which has the store open. */
final class Afar implements Statements {
  private final Guest guest;

  Afar(Guest guest) {
    this.guest = guest;
  }

  @Override
  public void ask(Question question, Rows rows) {
    try {
      guest.ask(question, rows);
    } catch (NoAnswer e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new StoreException("the process that had the store open has ended; ask again", e);
    }
  }

  @Override
  public int change(String text, List<?> parameters) {
    throw new IllegalStateException("only for reading");
  }

  @Override
  public void execute(String text) {
    throw new IllegalStateException("only for reading");
  }

  @Override
  public void close() {
    try {
      guest.close();
    } catch (IOException e) {
      throw new StoreException("the process that has the store open does not answer", e);
    }
  }
}
