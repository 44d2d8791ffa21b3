package org.dateline.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.store.beside.Question;
import org.dateline.store.beside.Rows;
import org.jspecify.annotations.Nullable;

/** Statements within one transaction. For one thread. */
public final class Session {
  private final Statements statements;
  private final Engine engine;

  Session(Statements statements, Engine engine) {
    this.statements = statements;
    this.engine = engine;
  }

  /** A column, in tables that have an {@code id}, by which one statement finds rows fastest. */
  public String rowKey() {
    return engine.rowKey();
  }

  /** All rows of a result. */
  public <T> List<T> list(Sql sql, Function<Row, T> read) {
    List<T> rows = new ArrayList<>();
    each(sql, row -> rows.add(read.apply(row)));
    return rows;
  }

  /** The first row of a result. */
  public <T> Optional<T> first(Sql sql, Function<Row, T> read) {
    return list(sql, read).stream().findFirst();
  }

  /** Hands on the rows of a result, one after the other, to one who asks nothing meanwhile. */
  public void each(Sql sql, Consumer<Row> sink) {
    Map<String, Integer> places = new HashMap<>();
    statements.ask(
        new Question(sql.text(), sql.parameters(), false),
        new Rows() {
          @Override
          public void columns(List<String> names) {
            for (int i = 0; i < names.size(); i++) {
              places.putIfAbsent(names.get(i), i);
            }
          }

          @Override
          public void row(List<@Nullable Object> values) {
            sink.accept(new Row(places, values));
          }
        });
  }

  /** The result of a statement that begins with {@code select count(*) as n} or the like. */
  public long number(Sql sql) {
    return first(sql, Row::firstNumber).orElseThrow();
  }

  /**
   * Runs a statement that a user wrote.
   *
   * @throws StoreException where it is more than one, or fails
   */
  public void ask(String statement, Answer answer) {
    String one = statement.strip().replaceFirst(";$", "");
    if (one.contains(";")) {
      throw new StoreException("one statement at a time, and without ;");
    }
    statements.ask(new Question(one, List.of(), true), answer);
  }

  /** Changes rows, and returns how many. */
  public int update(Sql sql) {
    return statements.change(sql.text(), sql.parameters());
  }

  /** Adds rows. */
  public void insert(NewRows rows) {
    if (rows.size() > 0) {
      statements.change(rows.statement(), rows.columns().stream().map(Arrays::asList).toList());
    }
  }

  /** Runs a statement of the schema. */
  void execute(String text) {
    statements.execute(text);
  }

  static StoreException fault(SQLException e) {
    return new StoreException("the store says: " + e.getMessage(), e);
  }
}
