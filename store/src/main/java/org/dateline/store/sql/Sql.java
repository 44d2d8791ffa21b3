package org.dateline.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A statement with its parameters, put together piece by piece. Values are never part of its text.
 */
public final class Sql {
  /** Up to so many texts stand in the statement one by one, which DuckDB finds a little faster. */
  private static final int FEW = 256;

  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private Sql() {}

  /**
   * A statement.
   *
   * @param text with a {@code ?} for each parameter
   */
  public static Sql of(String text, Object... parameters) {
    return new Sql().and(text, parameters);
  }

  /** Adds a piece, set off by a space. */
  public Sql and(String piece, Object... values) {
    text.append(text.isEmpty() ? "" : " ").append(piece);
    parameters.addAll(List.of(values));
    return this;
  }

  /** Adds another statement's text and parameters. */
  public Sql and(Sql other) {
    return and(other.text(), other.parameters.toArray());
  }

  /** Adds {@code in (…)} for any number of texts. */
  public Sql in(Collection<String> values) {
    if (!values.isEmpty() && values.size() <= FEW) {
      String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
      return and("in (" + marks + ")", values.toArray());
    }
    return and("in (select unnest(cast(? as text[])))", array(values));
  }

  /** Adds {@code in (…)} for any number of numbers. */
  public Sql in(LongStream values) {
    return and("in (select unnest(cast(? as bigint[])))", array(values.boxed().toList()));
  }

  /** A parameter that is an array, to be cast to its type in the statement. */
  public static Object array(Collection<?> values) {
    return values.stream().map(Object::toString).toList();
  }

  public String text() {
    return text.toString();
  }

  List<Object> parameters() {
    return parameters;
  }
}
