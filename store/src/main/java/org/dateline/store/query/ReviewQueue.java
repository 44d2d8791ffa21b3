package org.dateline.store.query;

import java.util.List;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** Events that somebody has yet to decide about, the most doubtful first. */
public final class ReviewQueue {
  /** What makes an event doubtful. */
  public enum Order {
    /** That its surest mention is not sure. */
    CONFIDENCE(
        "select e.id as id from events e join mentions m on m.event_id = e.id",
        "group by e.id order by max(m.confidence), e.id"),
    /** That reports differ on many of its fields. */
    DISAGREEMENT(
        "select e.id as id from events e",
        """
        and e.disputed <> ''
        order by length(e.disputed) - length(replace(e.disputed, '|', '')) desc,
          e.reports desc, e.id""");

    private final String from;
    private final String order;

    Order(String from, String order) {
      this.from = from;
      this.order = order;
    }
  }

  private static final String UNDECIDED =
      """
      where e.id not in (
        select told.event_id from mentions told
        join decision_mentions about on about.mention_id = told.id
        join decisions made on made.number = about.decision
        where made.decided_by = ? and made.decision <> 'undo' and made.number not in (
          select undoes from decisions where undoes is not null))""";

  private ReviewQueue() {}

  /**
   * Ids of events about which nothing that somebody decided holds, whatever others decided.
   *
   * @param by who decides
   * @param limit how many at most
   */
  public static List<String> next(Session session, String by, Order order, int limit) {
    Sql sql = Sql.of(order.from).and(UNDECIDED, by).and(order.order).and("limit ?", limit);
    return session.list(sql, row -> row.text("id"));
  }
}
