package org.dateline.store.ingest;

import java.time.InstantSource;
import java.util.Collection;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Versions;
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

  /** Whether a report is stored with this content, so that it need not be coded. */
  public boolean holds(Report report) {
    Sql sql =
        Sql.of("select count(*) from reports where id = ?", report.id())
            .and("and hash = ?", Hashes.of(report));
    return database.read(session -> session.number(sql)) > 0;
  }

  /**
   * Adds a batch, and merges it with what is stored. Reports that are stored with the same content
   * change nothing; one with other content replaces what its id stood for.
   *
   * @return how many reports were added
   */
  public int add(Collection<CodedReport> batch) {
    return database.write(
        session -> {
          Batch.Added added = new Batch(session, tools, run).add(batch);
          session.update(
              Sql.of("update runs set reports = reports + ?,", added.reports())
                  .and("mentions = mentions + ?,", added.mentions())
                  .and("skipped = skipped + ?", batch.size() - added.reports())
                  .and("where id = ?", run));
          return added.reports();
        });
  }

  /** Writes down that reports were not coded because they are stored. */
  public void skip(int reports) {
    database.write(
        session ->
            session.update(
                Sql.of("update runs set skipped = skipped + ? where id = ?", reports, run)));
  }

  /** Writes down what went wrong with a report or a source. */
  public void fail(String subject, String message) {
    database.write(
        session -> {
          session.update(Sql.of("insert into run_errors values (?, ?, ?)", run, subject, message));
          return session.update(Sql.of("update runs set failed = failed + 1 where id = ?", run));
        });
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
