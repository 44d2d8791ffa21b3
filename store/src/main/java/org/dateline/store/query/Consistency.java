package org.dateline.store.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** What must hold between the tables of a store. */
public final class Consistency {
  private final Session session;
  private final List<String> faults = new ArrayList<>();

  private Consistency(Session session) {
    this.session = session;
  }

  /** What does not hold, a sentence each; nothing in a store that is whole. */
  public static List<String> faults(Session session) {
    Consistency check = new Consistency(session);
    check.doubles("reports", "id");
    check.doubles("mentions", "id");
    check.doubles("events", "id");
    check.doubles("tellings", "mention_id");
    check.doubles("tellings", "number");
    check.doubles("links", "one, other");
    check.orphans("sentences", "report_id", "reports", "id");
    check.orphans("terms", "report_id", "reports", "id");
    check.orphans("reports", "id", "sketches", "report_id");
    check.orphans("sketches", "report_id", "reports", "id");
    check.orphans("sketch_keys", "report_id", "reports", "id");
    check.orphans("reports", "origin", "reports", "id");
    check.orphans("mentions", "report_id", "reports", "id");
    check.orphans("mentions", "event_id", "events", "id");
    check.orphans("mentions", "id", "tellings", "mention_id");
    check.orphans("tellings", "mention_id", "mentions", "id");
    check.orphans("telling_keys", "telling", "tellings", "number");
    check.orphans("links", "one", "tellings", "number");
    check.orphans("links", "other", "tellings", "number");
    check.orphans("mention_parties", "mention_id", "mentions", "id");
    check.orphans("events", "id", "mentions", "event_id");
    check.orphans("alternatives", "event_id", "events", "id");
    check.orphans("event_parties", "event_id", "events", "id");
    check.orphans("event_tolls", "event_id", "events", "id");
    check.orphans("decision_mentions", "decision", "decisions", "number");
    check.count(
        "events with another number of mentions than they say",
        "events e where mentions <> (select count(*) from mentions m where m.event_id = e.id)");
    check.fault(MembersCheck.wrong(session), "events that show others than their members");
    return check.faults;
  }

  private void doubles(String table, String key) {
    count(
        table + " with the same " + key,
        "(select 1 from " + table + " group by " + key + " having count(*) > 1) as doubled");
  }

  private void orphans(String table, String column, String other, String key) {
    count(
        table + " without their " + other,
        table + " where " + column + " not in (select " + key + " from " + other + ")");
  }

  private void count(String what, String from) {
    fault(session.number(Sql.of("select count(*) from " + from)), what);
  }

  private void fault(long count, String what) {
    if (count > 0) {
      faults.add(count + " " + what);
    }
  }
}
