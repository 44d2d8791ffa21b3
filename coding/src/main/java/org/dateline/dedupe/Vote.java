package org.dateline.dedupe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an origin says of one field.
 *
 * @param value what it says
 * @param telling the mention that says it
 * @param publishers all that carry what has this origin
 */
record Vote<V>(V value, Telling telling, List<String> publishers) {
  /** By publication; undated ones, of which nothing shows that they are late, first. */
  static final Comparator<Vote<?>> LATEST_LAST =
      Comparator.comparing(
              (Vote<?> vote) -> vote.telling().published(),
              Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(Vote::telling, Event.ORDER);

  /** One vote an origin: what its latest report says first, by publication. */
  static <V> List<Vote<V>> of(Event event, Function<Telling, @Nullable V> field) {
    return of(event, field, (unusedOne, unusedOther) -> 0);
  }

  /**
   * One vote an origin, by publication: what its latest report says most finely; of equals, what it
   * says first. A headline names the country, the story the town.
   */
  static <V> List<Vote<V>> of(
      Event event, Function<Telling, @Nullable V> field, Comparator<V> finestFirst) {
    Map<String, Vote<V>> byOrigin = new LinkedHashMap<>();
    for (Telling telling : event.tellings()) {
      V value = field.apply(telling);
      Vote<V> before = byOrigin.get(telling.origin());
      if (value != null
          && (before == null
              || !before.telling().reportId().equals(telling.reportId())
              || finestFirst.compare(value, before.value()) < 0)) {
        List<String> publishers = publishers(event, telling.origin());
        byOrigin.put(telling.origin(), new Vote<>(value, telling, publishers));
      }
    }
    List<Vote<V>> votes = new ArrayList<>(byOrigin.values());
    votes.sort(LATEST_LAST);
    return votes;
  }

  private static List<String> publishers(Event event, String origin) {
    return event.tellings().stream()
        .filter(telling -> telling.origin().equals(origin))
        .map(Telling::publisher)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
