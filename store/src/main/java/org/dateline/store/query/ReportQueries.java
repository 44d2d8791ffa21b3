package org.dateline.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Questions about what stands where in reports, within one transaction. */
public final class ReportQueries {
  private static final String DAY = "coalesce(cast(r.published_at as date), date '0001-01-01')";

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

  /** A page of the reports, latest first. */
  public Page<StoredHead> page(@Nullable String cursor, int limit) {
    Sql sql = Sql.of("select r.id, r.title, r.publisher, r.published,");
    sql.and(DAY + " as day from reports r where true");
    Cursor after = Cursor.of(cursor);
    if (after != null) {
      sql.and("and (" + DAY + " < ?", after.day())
          .and("or " + DAY + " = ? and r.id > ?)", after.day(), after.id());
    }
    sql.and("order by day desc, r.id limit ?", limit + 1);
    List<Cursor> ends = new ArrayList<>();
    List<StoredHead> heads =
        session.list(
            sql,
            row -> {
              ends.add(new Cursor(row.date("day"), row.text("id")));
              return head(row);
            });
    if (heads.size() <= limit) {
      return new Page<>(heads, null);
    }
    return new Page<>(heads.subList(0, limit), ends.get(limit - 1).toString());
  }

  /**
   * The reports that tell one story in the same words as a report, itself among them: that which
   * was published first, then the others by the time of publication; a hundred at most. Empty where
   * there is no such report.
   */
  public List<StoredHead> sameStory(String reportId) {
    return session.list(
        Sql.of("select r.id, r.title, r.publisher, r.published from reports r where r.origin =")
            .and("(select s.origin from reports s where s.id = ?)", reportId)
            .and("order by case when r.id = r.origin then 0 else 1 end, " + DAY + ", r.id")
            .and("limit 100"),
        ReportQueries::head);
  }

  private static StoredHead head(Row row) {
    return new StoredHead(
        row.text("id"),
        row.textOrNull("title"),
        row.textOrNull("publisher"),
        row.textOrNull("published"));
  }

  /** The mentions that a report tells, in the order of its text. */
  public List<StoredMention> mentions(String reportId) {
    return session.list(
        Sql.of("select id, event_id, report_id, record from mentions where report_id = ?", reportId)
            .and("order by sentence, id"),
        MentionQueries::mention);
  }
}
