package org.dateline.store.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The tellings of one key before and after a change, each in {@link Stored#ORDER}.
 *
 * @param before those that were there
 * @param after those that are there now
 */
record Block(List<Stored> before, List<Stored> after) {
  /** Hands on each pair that meets now and did not before, the earlier one first. */
  void met(int window, BiConsumer<Stored, Stored> sink) {
    difference(after, before, window, sink);
  }

  /** Hands on each pair that met before and does not now. */
  void parted(int window, BiConsumer<Stored, Stored> sink) {
    difference(before, after, window, sink);
  }

  private static void difference(
      List<Stored> here, List<Stored> there, int window, BiConsumer<Stored, Stored> sink) {
    int at = 0;
    for (int i = 0; i < here.size(); i++) {
      Stored other = here.get(i);
      while (at < there.size() && Stored.ORDER.compare(there.get(at), other) < 0) {
        at++;
      }
      boolean inBoth = at < there.size() && there.get(at).number() == other.number();
      List<Stored> mine = last(here, i, window);
      List<Stored> theirs = inBoth ? last(there, at, window) : List.of();
      if (!mine.equals(theirs)) {
        Set<Stored> known = new HashSet<>(theirs);
        for (Stored one : mine) {
          if (!known.contains(one)) {
            sink.accept(one, other);
          }
        }
      }
    }
  }

  private static List<Stored> last(List<Stored> list, int end, int window) {
    return list.subList(Math.max(0, end - window), end);
  }
}
