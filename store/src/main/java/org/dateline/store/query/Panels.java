package org.dateline.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.dedupe.Aggregation;
import org.dateline.store.query.Overviews.DayVolume;
import org.dateline.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Makes panels, within one transaction. */
public final class Panels {
  private static final double THOUSAND = 1000;
  private final Session session;

  public Panels(Session session) {
    this.session = session;
  }

  /**
   * The rows by unit, and of each unit by time: from the first span in which any unit has an event
   * to the last.
   */
  public List<PanelRow> rows(Panel panel, EventFilter filter, Aggregation rule) {
    List<Dimension> dimensions = new ArrayList<>(panel.unit());
    dimensions.add(panel.span().dimension());
    Map<List<String>, SortedMap<LocalDate, Total>> units = new TreeMap<>(Panels::compare);
    List<LocalDate> begins = new ArrayList<>();
    for (Total total : new Totals(session).by(filter, dimensions, rule)) {
      if (!total.group().contains("")) {
        List<String> unit = total.group().subList(0, panel.unit().size());
        LocalDate begin = LocalDate.parse(total.group().get(panel.unit().size()));
        units.computeIfAbsent(unit, u -> new TreeMap<>()).put(begin, total);
        begins.add(begin);
      }
    }
    if (begins.isEmpty()) {
      return List.of();
    }
    List<LocalDate> spans = spans(panel.span(), Collections.min(begins), Collections.max(begins));
    Map<LocalDate, Long> reports = reports(panel.span());
    List<PanelRow> rows = new ArrayList<>();
    units.forEach((unit, known) -> rows.addAll(rows(panel.span(), unit, known, spans, reports)));
    return rows;
  }

  /** How many reports were published in each span. */
  private Map<LocalDate, Long> reports(Span span) {
    Map<LocalDate, Long> reports = new HashMap<>();
    for (DayVolume volume : new Overviews(session).reports()) {
      reports.merge(span.first(volume.day()), volume.reports(), Long::sum);
    }
    return reports;
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<LocalDate> spans(Span span, LocalDate first, LocalDate last) {
    List<LocalDate> spans = new ArrayList<>();
    for (LocalDate begin = first; !begin.isAfter(last); begin = span.next(begin)) {
      spans.add(begin);
    }
    return spans;
  }

  private static List<PanelRow> rows(
      Span span,
      List<String> unit,
      Map<LocalDate, Total> known,
      List<LocalDate> spans,
      Map<LocalDate, Long> reports) {
    List<PanelRow> rows = new ArrayList<>();
    List<@Nullable Double> rates = new ArrayList<>();
    for (LocalDate begin : spans) {
      Total total = known.get(begin);
      long events = total == null ? 0 : total.events();
      long killed = total == null || total.killedBest() == null ? 0 : total.killedBest();
      long volume = reports.getOrDefault(begin, 0L);
      Double rate = volume == 0 ? null : THOUSAND * events / volume;
      Double recent = change(rate, rates, span.recent());
      Double year = change(rate, rates, span.year());
      rows.add(new PanelRow(unit, begin, events, killed, volume, rate, recent, year));
      rates.add(rate);
    }
    return rows;
  }

  /** Against the mean of the last rates; null where one of them is unknown, or all are 0. */
  private static @Nullable Double change(
      @Nullable Double rate, List<@Nullable Double> before, int count) {
    if (rate == null || before.size() < count) {
      return null;
    }
    double sum = 0;
    for (Double earlier : before.subList(before.size() - count, before.size())) {
      if (earlier == null) {
        return null;
      }
      sum += earlier;
    }
    return sum == 0 ? null : rate / (sum / count) - 1;
  }
}
