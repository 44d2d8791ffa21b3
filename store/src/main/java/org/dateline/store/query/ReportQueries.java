package org.dateline.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** Questions about what stands where in reports, within one transaction. */
public final class ReportQueries {
  private final Session session;

  public ReportQueries(Session session) {
    this.session = session;
  }

  /**
   * Where a sentence stands.
   *
   * @param number 0-based, within the report
   * @param begin code points of the report's text
   * @param end exclusive
   */
  public record SentenceSpan(int number, int begin, int end) {}

  /** The sentences of reports, by the report's id, in the order of the text. */
  public Map<String, List<SentenceSpan>> sentences(Collection<String> reports) {
    Map<String, List<SentenceSpan>> found = new HashMap<>();
    session.each(
        Sql.of("select * from sentences where report_id")
            .in(reports)
            .and("order by report_id, number"),
        row ->
            found
                .computeIfAbsent(row.text("report_id"), id -> new ArrayList<>())
                .add(
                    new SentenceSpan(row.count("number"), row.count("begins"), row.count("ends"))));
    return found;
  }

  /** The mentions that a report tells, in the order of its text. */
  public List<StoredMention> mentions(String reportId) {
    return session.list(
        Sql.of("select id, event_id, report_id, record from mentions where report_id = ?", reportId)
            .and("order by sentence, id"),
        MentionQueries::mention);
  }
}
