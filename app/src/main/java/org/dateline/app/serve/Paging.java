package org.dateline.app.serve;

import io.javalin.http.Context;
import java.util.Optional;
import org.dateline.store.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a request asks for.
 *
 * @param cursor {@code next} of the page before, null for the first
 * @param limit how many at most
 */
record Paging(@Nullable String cursor, int limit) {
  private static final int USUAL = 50;
  private static final int LARGEST = 500;

  static Paging of(Context context) {
    Integer limit = FilterQuery.number(context, "limit");
    if (limit != null && (limit < 1 || limit > LARGEST)) {
      throw Problem.badRequest("'limit' is from 1 to " + LARGEST + ".");
    }
    String cursor = FilterQuery.text(context, "cursor");
    return new Paging(cursor, Optional.ofNullable(limit).orElse(USUAL));
  }

  /** Reads a page. */
  interface Source<T> {
    Page<T> page(@Nullable String cursor, int limit);
  }

  <T> Page<T> read(Source<T> source) {
    try {
      return source.page(cursor, limit);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("'cursor' is none that a page gave.");
    }
  }
}
