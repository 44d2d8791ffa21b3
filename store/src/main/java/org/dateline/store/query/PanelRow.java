package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit in one span of time.
 *
 * @param unit a value for each of the panel's dimensions
 * @param begin first day of the span
 * @param events how many happened
 * @param killed dead by the best figures
 * @param reports how many reports were published in the span, of whatever
 * @param rate events for each thousand of these reports, null where there are none
 * @param recentChange the rate less the mean rate of the four weeks before (of panels by month the
 *     month before), as a share of that mean; null where that is unknown or 0
 * @param yearChange the same against the 52 weeks (12 months) before
 */
public record PanelRow(
    List<String> unit,
    LocalDate begin,
    long events,
    long killed,
    long reports,
    @Nullable Double rate,
    @Nullable Double recentChange,
    @Nullable Double yearChange) {
  public PanelRow {
    unit = List.copyOf(unit);
  }
}
