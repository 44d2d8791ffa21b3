package org.dateline.store.ingest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Versions;
import org.dateline.dedupe.ReportDigest;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.store.sql.Database;
import org.dateline.store.sql.Sql;

/**
 * A run that adds reports to a store. Each batch is one transaction: what breaks off in its middle
 * leaves the store as it was before. For one thread.
 */
public final class Ingest implements AutoCloseable {
  private final Database database;
  private final Tools tools;
  private final InstantSource clock;
  private final long run;

  private Ingest(Database database, Tools tools, InstantSource clock, long run) {
    this.database = database;
    this.tools = tools;
    this.clock = clock;
    this.run = run;
  }

  /** Writes down that a run begins. */
  public static Ingest begin(
      Database database, Knowledge knowledge, Versions versions, InstantSource clock) {
    long run =
        database.write(
            session -> {
              long id = session.number(Sql.of("select coalesce(max(id), 0) + 1 from runs"));
              session.update(
                  Sql.of("insert into runs values (?, ?, null,", id, clock.instant())
                      .and("?, ?, ?,", versions.coder(), versions.knowledge(), versions.model())
                      .and("0, 0, 0, 0)"));
              return id;
            });
    return new Ingest(database, Tools.load(knowledge), clock, run);
  }

  /**
   * Reports that are to be stored.
   *
   * @param missing those that are not stored with this content; the others need not be coded
   * @param replacing those of them whose id stands for another content, which they replace
   */
  public record News(List<Report> missing, List<Report> replacing) {}

  /** Looks up reports, of which later ones replace earlier ones; the known are counted as such. */
  public News news(Collection<Report> reports) {
    Set<String> ids = reports.stream().map(Report::id).collect(Collectors.toSet());
    Map<String, String> known = database.read(session -> Batch.hashes(session, ids));
    List<Report> missing = new ArrayList<>();
    List<Report> replacing = new ArrayList<>();
    for (Report report : reports) {
      String digest = ReportDigest.of(report);
      String before = known.put(report.id(), digest);
      if (!digest.equals(before)) {
        missing.add(report);
        if (before != null) {
          replacing.add(report);
        }
      }
    }
    skip(reports.size() - missing.size());
    return new News(List.copyOf(missing), List.copyOf(replacing));
  }

  /**
   * Adds a batch, and merges it with what is stored. Reports that are stored with the same content
   * change nothing; one with other content replaces what its id stood for.
   *
   * @return how many reports were added
   */
  public int add(Collection<CodedReport> batch) {
    return add(batch, false);
  }

  /**
   * Adds a batch, and puts reports that are stored in the place of what they were, though their
   * content is the same: coding has changed. What people decided stands, and {@link #changes} says
   * what has become of mentions.
   *
   * @return how many reports were added or replaced
   */
  public int addAgain(Collection<CodedReport> batch) {
    return add(batch, true);
  }

  private int add(Collection<CodedReport> batch, boolean again) {
    return database.write(
        session -> {
          Batch.Added added = new Batch(session, tools, run).add(batch, again);
          session.update(
              Sql.of("update runs set reports = reports + ?,", added.reports())
                  .and("mentions = mentions + ?,", added.mentions())
                  .and("skipped = skipped + ?", batch.size() - added.reports())
                  .and("where id = ?", run));
          return added.reports();
        });
  }

  private void skip(int reports) {
    if (reports > 0) {
      Sql sql = Sql.of("update runs set skipped = skipped + ? where id = ?", reports, run);
      database.write(session -> session.update(sql));
    }
  }

  /** Writes down what went wrong with a report or a source. */
  public void fail(String message) {
    database.write(
        session -> {
          session.update(Sql.of("insert into run_errors values (?, ?)", run, message));
          return session.update(Sql.of("update runs set failed = failed + 1 where id = ?", run));
        });
  }

  /**
   * What this run did to what was stored before: how many mentions it added to reports that it
   * replaced, changed and removed, how many events it removed or merged with others; by words such
   * as {@code mention changed}.
   */
  public Map<String, Long> changes() {
    Map<String, Long> changes = new TreeMap<>();
    Sql sql =
        Sql.of("select what || ' ' || change as kind, count(*) as ids from changes")
            .and("where run = ? group by 1", run);
    database.read(
        session -> {
          session.each(sql, row -> changes.put(row.text("kind"), row.number("ids")));
          return changes;
        });
    return changes;
  }

  /** Writes down that the run came to its end. */
  @Override
  public void close() {
    database.write(
        session ->
            session.update(
                Sql.of("update runs set finished_at = ? where id = ?", clock.instant(), run)));
  }
}
