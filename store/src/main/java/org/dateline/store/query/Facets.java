package org.dateline.store.query;

import java.util.List;
import java.util.Map;

/**
 * How the events that a filter finds are spread.
 *
 * @param counts by field ({@code type country actor recipient auxiliary status year}) the values,
 *     most frequent first
 */
public record Facets(Map<String, List<Count>> counts) {
  /**
   * How many events have a value.
   *
   * @param value as it is stored; empty for none
   * @param events how many
   */
  public record Count(String value, long events) {}
}
