package org.dateline.dedupe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as one or more mentions tell it. Nothing is averaged away: {@link #tellings()}
 * keeps what each says.
 *
 * @param rule name of the rule that made it
 * @param tellings at least one, in {@link #ORDER}
 */
public record Event(String rule, List<Telling> tellings) {
  /** By their {@link Turn}. */
  public static final Comparator<Telling> ORDER = Comparator.comparing(Turn::of);

  public Event {
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an event that nobody tells");
    }
    tellings = tellings.stream().sorted(ORDER).toList();
  }

  /** The id of its first telling: it stays while later reports tell of it too. */
  public String id() {
    return tellings.get(0).id();
  }

  /** When the first report of it was published, null where that is unknown. */
  public @Nullable Instant firstPublished() {
    return tellings.get(0).published();
  }

  /** When the last report of it was published, null where none says when. */
  public @Nullable Instant lastPublished() {
    return tellings.stream()
        .map(Telling::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** How many reports tell it. */
  public int reports() {
    return (int) tellings.stream().map(Telling::reportId).distinct().count();
  }

  /** How many reports tell it that are no copies of each other. */
  public int origins() {
    return (int) tellings.stream().map(Telling::origin).distinct().count();
  }

  /** What the tellings say of one field, each value once, by who said it first. */
  public <V> List<Claim<V>> claims(Function<Telling, Collection<V>> field) {
    Map<V, Set<Telling>> byValue = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      for (V value : field.apply(telling)) {
        byValue.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(telling);
      }
    }
    List<Claim<V>> claims = new ArrayList<>();
    byValue.forEach((value, said) -> claims.add(new Claim<>(value, List.copyOf(said))));
    return claims;
  }
}
