package org.dateline.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a moment ago, so that many who look at the same thing cost the store no more than one.
 * What this server itself changes is seen at once; what another process changes (in PostgreSQL), a
 * moment later. Thread-safe.
 */
final class Recent {
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int MOST = 64;
  private static final int LARGEST = 256 * 1024;
  private static final int LOCKS = 64;

  private final InstantSource clock;
  private final Object[] locks = new Object[LOCKS];
  private final Map<String, Kept> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };
  private long changes;

  private static final class Kept {
    final byte[] answer;
    final Instant end;

    Kept(byte[] answer, Instant end) {
      this.answer = answer;
      this.end = end;
    }
  }

  Recent(InstantSource clock) {
    this.clock = clock;
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /**
   * The answer to a question, of a moment ago if there is one.
   *
   * @param maker finds the answer; those who ask the same meanwhile wait for it
   */
  byte[] answer(String question, Supplier<byte[]> maker) {
    synchronized (Objects.requireNonNull(locks[Math.floorMod(question.hashCode(), LOCKS)])) {
      byte[] known = known(question);
      if (known != null) {
        return known;
      }
      long before = changes();
      byte[] made = maker.get();
      keep(question, made, before);
      return made;
    }
  }

  private synchronized byte @Nullable [] known(String question) {
    Kept last = kept.get(question);
    return last == null || last.end.isBefore(clock.instant()) ? null : last.answer;
  }

  private synchronized long changes() {
    return changes;
  }

  private synchronized void keep(String question, byte[] answer, long before) {
    if (answer.length <= LARGEST && before == changes) {
      kept.remove(question);
      kept.put(question, new Kept(answer, clock.instant().plus(MOMENT)));
    }
  }

  /** Forgets all, since the store has changed. */
  synchronized void forget() {
    changes++;
    kept.clear();
  }
}
