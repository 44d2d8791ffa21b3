import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.dedupe.Aggregation;
import org.dateline.store.Store;
import org.dateline.store.query.Dimension;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Panel;

/** Times what is asked of a store, each the median of eleven: {@code Ask STORE}. */
class Ask {
  private static final int TIMES = 11;

  public static void main(String[] arguments) {
    EventFilter filter =
        new EventFilter(
            Set.of("ASSAULT"), null, null, "C7", LocalDate.of(2016, 1, 1),
            LocalDate.of(2019, 12, 31), null, 2, null, null, null);
    EventFilter actor =
        new EventFilter(Set.of(), "C12", "C3", null, null, null, null, null, null, null, null);
    List<Dimension> countryMonth = List.of(Dimension.COUNTRY, Dimension.MONTH);
    try (Store store = Store.openReadOnly(arguments[0])) {
      System.out.printf("%,d events%n", store.count(EventFilter.ALL));
      String cursor = store.events(EventFilter.ALL, null, 50).next();
      time("first page", () -> store.events(EventFilter.ALL, null, 50));
      time("next page", () -> store.events(EventFilter.ALL, cursor, 50));
      time("page by type, country, days, toll", () -> store.events(filter, null, 50));
      time("page by actor and recipient", () -> store.events(actor, null, 50));
      time("count by the same", () -> store.count(actor));
      time(
          "sums by country and month",
          () -> store.totals(EventFilter.ALL, countryMonth, Aggregation.LOW_BEST_HIGH));
      time(
          "the same by the rule latest",
          () -> store.totals(EventFilter.ALL, countryMonth, Aggregation.LATEST));
      time("disagreement", () -> store.disagreement(EventFilter.ALL));
      time("facets", () -> store.facets(filter));
      time(
          "panel of countries and months",
          () -> store.panel(Panel.COUNTRY_MONTH, EventFilter.ALL, Aggregation.LOW_BEST_HIGH));
    }
  }

  private static void time(String what, Runnable question) {
    long[] times = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      question.run();
      times[i] = System.nanoTime() - begin;
    }
    Arrays.sort(times);
    System.out.printf("%-35s %6.0f ms%n", what, times[TIMES / 2] / 1e6);
  }
}
