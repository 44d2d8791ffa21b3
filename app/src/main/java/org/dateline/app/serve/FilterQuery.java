package org.dateline.app.serve;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Status;
import org.jspecify.annotations.Nullable;

/** The filter in a request's query: the same words as in the page's address bar. */
final class FilterQuery {
  private static final Set<String> FILTER =
      Set.of(
          "type",
          "actor",
          "recipient",
          "country",
          "from",
          "to",
          "auxiliary",
          "killed",
          "confidence",
          "text",
          "status");
  private static final int LONGEST = 200;
  private static final Pattern SHARE = Pattern.compile("0?\\.\\d+|[01](\\.0*)?");

  private FilterQuery() {}

  /**
   * The filter that a request asks for.
   *
   * @param others what else the request may say
   * @throws Problem where it says anything else, or something that cannot be
   */
  static EventFilter of(Context context, String... others) {
    Set<String> unknown = new HashSet<>(context.queryParamMap().keySet());
    unknown.removeAll(FILTER);
    unknown.removeAll(List.of(others));
    if (!unknown.isEmpty()) {
      throw Problem.badRequest("There is no filter '" + unknown.iterator().next() + "'.");
    }
    return new EventFilter(
        Set.copyOf(context.queryParams("type")),
        text(context, "actor"),
        text(context, "recipient"),
        text(context, "country"),
        date(context, "from"),
        date(context, "to"),
        text(context, "auxiliary"),
        number(context, "killed"),
        share(context, "confidence"),
        text(context, "text"),
        status(text(context, "status")));
  }

  static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    if (value != null && value.length() > LONGEST) {
      throw Problem.badRequest("'" + name + "' is longer than " + LONGEST + " characters.");
    }
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable LocalDate date(Context context, String name) {
    String value = text(context, name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("'" + name + "' is no date; write it as 2015-11-23.");
    }
  }

  static @Nullable Integer number(Context context, String name) {
    String value = text(context, name);
    try {
      return value == null ? null : Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw Problem.badRequest("'" + name + "' is no number.");
    }
  }

  private static @Nullable Double share(Context context, String name) {
    String value = text(context, name);
    if (value == null) {
      return null;
    }
    if (!SHARE.matcher(value).matches()) {
      throw Problem.badRequest("'" + name + "' is no number from 0 to 1, as 0.6.");
    }
    return Double.valueOf(value);
  }

  private static @Nullable Status status(@Nullable String word) {
    try {
      return word == null ? null : Status.of(word);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("'status' is unreviewed, accepted, rejected or edited.");
    }
  }
}
