package org.dateline.store.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.coding.RecordLines;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** The table {@code changes} within one transaction: what became of ids. */
final class ChangeLog {
  private final Session session;
  private final long run;

  ChangeLog(Session session, long run) {
    this.session = session;
    this.run = run;
  }

  private static NewRows rows() {
    return new NewRows(
        "changes", "run bigint", "what text", "id text", "change text", "into_id text");
  }

  /**
   * Says of the mentions of reports that were coded before what was added, changed and removed.
   * What coded them is no change.
   *
   * @param before records by id
   * @param after records by id
   */
  void mentions(Map<String, String> before, Map<String, String> after) {
    NewRows log = rows();
    Map<String, @Nullable String> changes = new TreeMap<>();
    before.keySet().stream()
        .filter(id -> !after.containsKey(id))
        .forEach(id -> changes.put(id, "removed"));
    after.forEach(
        (id, record) -> {
          String old = before.get(id);
          if (old == null) {
            changes.put(id, "added");
          } else if (!RecordLines.content(old).equals(RecordLines.content(record))) {
            changes.put(id, "changed");
          }
        });
    changes.forEach((id, change) -> log.add(run, "mention", id, change, null));
    session.insert(log);
  }

  /**
   * Says of each event whose id is gone what it became part of, so that it can still be cited.
   *
   * @param former ids of events
   * @param mentions ids of the mentions of those in their place
   * @param eventIds the event of each
   */
  void events(Set<String> former, List<String> mentions, List<String> eventIds) {
    NewRows log = rows();
    Set<String> now = new HashSet<>(eventIds);
    for (String id : new TreeSet<>(former)) {
      int mention = mentions.indexOf(id);
      if (!now.contains(id)) {
        String into = mention < 0 ? null : eventIds.get(mention);
        log.add(run, "event", id, into == null ? "removed" : "merged", into);
      }
    }
    session.insert(log);
  }
}
