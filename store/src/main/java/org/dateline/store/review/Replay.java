package org.dateline.store.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Telling;

/**
 * Carries out what people decided on events that a rule has made, each time that it makes them.
 * Decisions are taken in their order. One about an event applies to that which now has most of the
 * mentions that the event had; where none is left it waits.
 */
public final class Replay {
  private final DecisionLog log;
  private final Function<Collection<String>, List<Event>> clusters;

  /**
   * @param clusters makes again all events of the clusters that mentions are of
   */
  public Replay(DecisionLog log, Function<Collection<String>, List<Event>> clusters) {
    this.log = log;
    this.clusters = clusters;
  }

  /**
   * The events as people have them.
   *
   * @param events of whole clusters
   * @return these events, and all others that decisions connect with them
   */
  public List<Judged> of(List<Event> events) {
    List<Event> scope = new ArrayList<>(events);
    List<Decision> decisions = log.about(ids(scope));
    for (List<Event> more = more(scope, decisions);
        !more.isEmpty();
        more = more(scope, decisions)) {
      scope.addAll(more);
      decisions = log.about(ids(scope));
    }
    return judged(scope, DecisionLog.standing(decisions));
  }

  private List<Event> more(List<Event> scope, List<Decision> decisions) {
    Set<String> missing = new HashSet<>();
    decisions.forEach(decision -> missing.addAll(decision.mentions()));
    missing.removeAll(ids(scope));
    return missing.isEmpty() ? List.of() : clusters.apply(missing);
  }

  static List<Judged> judged(List<Event> scope, List<Decision> standing) {
    Partition partition = new Partition(scope);
    for (Decision decision : standing) {
      if (decision.verdict() == Verdict.MERGE) {
        partition.merge(decision.mentions());
      } else if (decision.verdict() == Verdict.SPLIT) {
        partition.split(decision.mentions());
      }
    }
    Map<String, List<Decision>> byEvent = new HashMap<>();
    for (Decision decision : standing) {
      partition
          .of(decision.mentions())
          .ifPresent(
              event -> byEvent.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(decision));
    }
    return partition.events().stream()
        .map(event -> Judged.of(event, byEvent.getOrDefault(event.id(), List.of())))
        .toList();
  }

  private static Set<String> ids(List<Event> events) {
    Set<String> ids = new HashSet<>();
    events.forEach(event -> event.tellings().stream().map(Telling::id).forEach(ids::add));
    return ids;
  }
}
