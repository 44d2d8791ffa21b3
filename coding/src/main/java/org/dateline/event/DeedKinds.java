package org.dateline.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * What deeds a frame tells, and which deeds have their doer in common: from {@code
 * events/doers.tsv} and {@code dedupe/deeds.tsv}. Immutable.
 */
final class DeedKinds {
  private static final Kind NONE = new Kind(Set.of(), Set.of(), Set.of(), false, false);

  private final Map<String, Kind> rows = new HashMap<>();
  private final Map<String, Kind> ofFrames = new HashMap<>();

  private DeedKinds(Knowledge knowledge) {
    for (Row row :
        knowledge.table("events/doers.tsv", 1, "deed", "groups", "also", "held", "note")) {
      String deed = row.cell(0);
      boolean frame = deed.indexOf('.') >= 0;
      Kind kind =
          new Kind(
              Set.of(deed),
              Set.copyOf(row.list(1)),
              Set.copyOf(row.list(2)),
              row.cell(3).equals("holds"),
              !row.cell(3).isEmpty());
      (frame ? ofFrames : rows).put(deed, kind);
    }
    for (Row row : knowledge.table("dedupe/deeds.tsv", 1, "frame", "deeds")) {
      ofFrames.putIfAbsent(row.cell(0), together(row.list(1)));
    }
  }

  static DeedKinds load(Knowledge knowledge) {
    return new DeedKinds(knowledge);
  }

  private Kind together(List<String> deeds) {
    Kind all = NONE;
    for (String deed : deeds) {
      all = all.and(rows.getOrDefault(deed, NONE));
    }
    return all;
  }

  /** What a mention tells; nothing where it became another type ("demanded their release"). */
  Kind of(EventMention mention) {
    String type = mention.type().toLowerCase(Locale.ROOT) + '.';
    return mention.frame().startsWith(type) ? ofFrames.getOrDefault(mention.frame(), NONE) : NONE;
  }

  /**
   * The deeds of a frame.
   *
   * @param deeds those of the table
   * @param groups deeds of one of these may have its doer
   * @param also so may deeds of these, where the victims of both do not fight
   * @param holds whether it tells who holds somebody
   * @param ofHeld whether it befalls the held
   */
  record Kind(
      Set<String> deeds, Set<String> groups, Set<String> also, boolean holds, boolean ofHeld) {
    private Kind and(Kind other) {
      return new Kind(
          union(deeds, other.deeds),
          union(groups, other.groups),
          union(also, other.also),
          holds || other.holds,
          ofHeld || other.ofHeld);
    }

    /** Both in their order, which says whose doer is taken first. */
    private static Set<String> union(Set<String> one, Set<String> other) {
      Set<String> union = new LinkedHashSet<>(one);
      union.addAll(other);
      return Collections.unmodifiableSet(union);
    }

    /** Whether another deed may tell its doer. */
    boolean takes() {
      return !groups.isEmpty() || !also.isEmpty();
    }

    boolean sharesGroup(Kind other) {
      return !Collections.disjoint(groups, other.groups);
    }

    boolean follows(Kind other) {
      return !Collections.disjoint(also, other.groups);
    }

    boolean sharesDeed(Kind other) {
      return !Collections.disjoint(deeds, other.deeds);
    }
  }
}
