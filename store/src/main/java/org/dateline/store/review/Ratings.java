package org.dateline.store.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What coders said of events, from the decisions that stand. Who accepts an event says that it is
 * one and has the values that it had then; who edits it, the new value and all others.
 */
public final class Ratings {
  /** The field that says whether something is an event. */
  public static final String EVENT = "event";

  private static final String IS = "event";
  private static final String IS_NOT = "no event";
  private static final String AS_CODED = "as coded";

  private Ratings() {}

  /**
   * The ratings.
   *
   * @param standing decisions in order
   * @param events the present event that each is about, by its number
   */
  public static List<Rating> of(List<Decision> standing, Map<Long, String> events) {
    Set<String> edited = new TreeSet<>();
    Map<String, List<Decision>> byEvent = new TreeMap<>();
    for (Decision decision : standing) {
      String event = events.get(decision.number());
      if (event != null) {
        byEvent.computeIfAbsent(event, id -> new ArrayList<>()).add(decision);
      }
      if (decision.field() != null) {
        edited.add(decision.field());
      }
    }
    List<Rating> ratings = new ArrayList<>();
    byEvent.forEach((event, decisions) -> rate(event, decisions, edited, ratings));
    return ratings;
  }

  private static void rate(
      String event, List<Decision> decisions, Set<String> fields, List<Rating> ratings) {
    Map<String, String> values = new HashMap<>();
    Map<String, Map<String, String>> said = new TreeMap<>();
    for (Decision decision : decisions) {
      switch (decision.verdict()) {
        case ACCEPT -> said.put(decision.by(), said(values, fields));
        case REJECT -> said.put(decision.by(), Map.of(EVENT, IS_NOT));
        case EDIT -> {
          values.put(Objects.requireNonNull(decision.field()), value(decision));
          said.put(decision.by(), said(values, fields));
        }
        case MERGE, SPLIT, UNDO -> {}
      }
    }
    said.forEach(
        (coder, labels) ->
            labels.forEach((field, label) -> ratings.add(new Rating(event, coder, field, label))));
  }

  /** Written the same however it was typed. */
  private static String value(Decision decision) {
    return EditValues.json(Objects.requireNonNull(decision.value())).toString();
  }

  private static Map<String, String> said(Map<String, String> values, Set<String> fields) {
    Map<String, String> said = new TreeMap<>();
    said.put(EVENT, IS);
    fields.forEach(field -> said.put(field, values.getOrDefault(field, AS_CODED)));
    return said;
  }
}
