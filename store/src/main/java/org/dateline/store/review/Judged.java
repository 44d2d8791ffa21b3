package org.dateline.store.review;

import java.util.List;
import org.dateline.dedupe.Event;
import org.dateline.store.query.Status;

/**
 * An event with what people decided about it.
 *
 * @param event with the mentions that people say are its
 * @param status what they decided
 * @param edits the values that they gave it
 */
public record Judged(Event event, Status status, Edits edits) {
  /** What standing decisions about one event, in order, come to. */
  static Judged of(Event event, List<Decision> decisions) {
    Edits edits = Edits.NONE;
    Verdict last = null;
    for (Decision decision : decisions) {
      if (decision.verdict() == Verdict.EDIT) {
        edits = edits.and(decision);
      }
      if (decision.verdict() != Verdict.MERGE && decision.verdict() != Verdict.SPLIT) {
        last = decision.verdict();
      }
    }
    boolean byHand = !edits.isEmpty() || event.rule().equals(Partition.BY_HAND);
    if (last == Verdict.REJECT) {
      return new Judged(event, Status.REJECTED, edits);
    }
    if (byHand) {
      return new Judged(event, Status.EDITED, edits);
    }
    return new Judged(event, last == null ? Status.UNREVIEWED : Status.ACCEPTED, edits);
  }
}
