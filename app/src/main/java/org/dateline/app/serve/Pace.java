package org.dateline.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be done from one address within a span of time. Thread-safe. */
final class Pace {
  private static final int MOST_ADDRESSES = 10_000;

  private final int most;
  private final Duration span;
  private final InstantSource clock;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  private record Count(Instant since, int number) {}

  Pace(int most, Duration span, InstantSource clock) {
    this.most = most;
    this.span = span;
    this.clock = clock;
  }

  /**
   * Counts one more.
   *
   * @throws Problem where it is one too many
   */
  synchronized void step(String address) {
    Instant now = clock.instant();
    Count before = counts.remove(address);
    Count count =
        before == null || before.since().plus(span).isBefore(now) ? new Count(now, 0) : before;
    Count next = new Count(count.since(), count.number() + 1);
    counts.put(address, next);
    if (counts.size() > MOST_ADDRESSES) {
      counts.remove(counts.keySet().iterator().next());
    }
    if (next.number() > most) {
      long wait = Duration.between(now, next.since().plus(span)).toSeconds() + 1;
      throw new Problem(429, "Too many requests", "Try again in " + wait + " seconds.");
    }
  }

  /** Forgets an address: what it did was right. */
  synchronized void forget(String address) {
    counts.remove(address);
  }
}
