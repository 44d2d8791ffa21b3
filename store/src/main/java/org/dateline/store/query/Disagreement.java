package org.dateline.store.query;

/**
 * How often reports differ on a field.
 *
 * @param field {@code type actors recipients date place}, or a kind of toll
 * @param events of two or more origins
 * @param disputed how many of these the reports differ on
 */
public record Disagreement(String field, long events, long disputed) {
  /** 0 to 1; 0 where there are no events. */
  public double share() {
    return events == 0 ? 0 : (double) disputed / events;
  }
}
