package org.dateline.app.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets some time go by between two requests to one host. For one thread. */
final class Pace {
  /** Waits for a time. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  private final Duration gap;
  private final LongSupplier nanoTime;
  private final Sleeper sleeper;
  private final Map<String, Long> last = new HashMap<>();

  Pace(Duration gap, LongSupplier nanoTime, Sleeper sleeper) {
    this.gap = gap;
    this.nanoTime = nanoTime;
    this.sleeper = sleeper;
  }

  static Pace of(Duration gap) {
    return new Pace(gap, System::nanoTime, time -> Thread.sleep(time.toMillis()));
  }

  /** Returns when the host may be asked, and counts that as asking it. */
  void await(String host) throws InterruptedException {
    Long before = last.get(host);
    long wait = before == null ? 0 : gap.toNanos() - (nanoTime.getAsLong() - before);
    if (wait > 0) {
      sleeper.sleep(Duration.ofNanos(wait));
    }
    last.put(host, nanoTime.getAsLong());
  }
}
