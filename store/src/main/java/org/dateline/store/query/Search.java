package org.dateline.store.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/**
 * Full-text search over reports, within one transaction. A report is found by any of the words, and
 * comes the earlier the rarer the words that it holds, and the oftener (BM25: Robertson and
 * Zaragoza, "The Probabilistic Relevance Framework", 2009).
 */
public final class Search {
  private static final double K = 1.2;
  private static final double B = 0.75;
  private final Session session;

  public Search(Session session) {
    this.session = session;
  }

  /**
   * The reports that suit best.
   *
   * @param text words; one that ends with {@code *} stands for all that begin so
   * @param limit how many at most
   */
  public List<Hit> find(String text, int limit) {
    List<String> words = Terms.ofQuery(text);
    if (words.isEmpty()) {
      return List.of();
    }
    Sql sql = Sql.of("with found as (select report_id, term, count from terms where false");
    for (String word : words) {
      if (word.endsWith("*")) {
        String prefix = word.substring(0, word.length() - 1);
        sql.and("or left(term, ?) = ?", prefix.length(), prefix);
      } else {
        sql.and("or term = ?", word);
      }
    }
    sql.and(
            "), rarity as (select term, ln(1 + (n.reports - count(*) + 0.5) / (count(*) + 0.5)) as r")
        .and("from found, (select count(*) as reports from reports) n group by term, n.reports)")
        .and("select f.report_id, r.title, r.publisher, r.published,")
        .and("sum(i.r * f.count * ? / (f.count + ? * (1 - ?", K + 1, K, B)
        .and("+ ? * r.words / a.words))) as score", B)
        .and("from found f join rarity i on i.term = f.term join reports r on r.id = f.report_id,")
        .and("(select greatest(avg(words), 1) as words from reports) a")
        .and("group by f.report_id, r.title, r.publisher, r.published")
        .and("order by score desc, f.report_id limit ?", limit);
    return new ArrayList<>(
        session.list(
            sql,
            row ->
                new Hit(
                    row.text("report_id"),
                    row.textOrNull("title"),
                    row.textOrNull("publisher"),
                    row.textOrNull("published"),
                    row.real("score"))));
  }
}
