package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.coding.CodedReport;
import org.dateline.coding.EventRecord;
import org.dateline.coding.RecordLines;
import org.dateline.coding.Tellings;
import org.dateline.dedupe.ReportDigest;
import org.dateline.dedupe.Telling;
import org.dateline.report.Report;
import org.dateline.report.StoryVersions.Version;
import org.dateline.store.query.Terms;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Session;
import org.dateline.syntax.Tree;
import org.dateline.text.CodePoints;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The rows of coded reports, gathered to be inserted together. */
final class ReportRows {
  private final NewRows reports =
      new NewRows(
          "reports",
          "id text",
          "title text",
          "url text",
          "publisher text",
          "published text",
          "published_at timestamp",
          "language text",
          "author text",
          "country text",
          "rights text",
          "origin text",
          "hash text",
          "run bigint",
          "words integer",
          "text text",
          "story text",
          "version integer",
          "standing text",
          "outdated boolean");
  private final NewRows sentences =
      new NewRows(
          "sentences", "report_id text", "number integer", "begins integer", "ends integer");
  private final NewRows terms =
      new NewRows("terms", "term text", "report_id text", "count integer");
  private final MentionRows mentions;
  private final List<Telling> tellings = new ArrayList<>();
  private final long run;

  ReportRows(long run) {
    this.run = run;
    this.mentions = new MentionRows(run);
  }

  /**
   * Adds one.
   *
   * @param origin what it is a copy of
   * @param version of its story, null where nothing tells
   * @param outdated whether it no longer stands: then what it mentions is left out
   */
  void add(CodedReport coded, String origin, @Nullable Version version, boolean outdated) {
    Report report = coded.report();
    Map<String, Integer> words = Terms.of(title(report) + report.text());
    reports.add(
        report.id(),
        report.title(),
        report.url(),
        report.publisher(),
        report.published(),
        Tellings.instant(report.published()),
        report.language(),
        report.imprint().author(),
        report.imprint().country(),
        report.imprint().rights(),
        origin,
        ReportDigest.of(report),
        run,
        words.values().stream().mapToInt(count -> count).sum(),
        report.text(),
        version == null ? null : version.story(),
        version == null ? 0 : version.number(),
        report.imprint().edition().standing().name().toLowerCase(Locale.ROOT),
        outdated);
    words.forEach((term, count) -> terms.add(term, report.id(), count));
    addSentences(coded);
    if (!outdated) {
      addMentions(coded, origin);
    }
  }

  private void addMentions(CodedReport coded, String origin) {
    List<Telling> told = Tellings.of(coded, origin);
    List<String> records = RecordLines.of(coded);
    for (int i = 0; i < told.size(); i++) {
      EventRecord mention = coded.records().get(i);
      mentions.add(mention, told.get(i), records.get(i));
    }
    tellings.addAll(told);
  }

  private static String title(Report report) {
    return report.title() == null ? "" : report.title() + " ";
  }

  private void addSentences(CodedReport coded) {
    CodePoints points = CodePoints.of(coded.report().text());
    int number = 0;
    for (Tree tree : coded.analysis().trees()) {
      Span span = tree.sentence().span();
      sentences.add(coded.report().id(), number++, points.at(span.begin()), points.at(span.end()));
    }
  }

  List<Telling> tellings() {
    return tellings;
  }

  void insert(Session session) {
    session.insert(reports);
    session.insert(sentences);
    session.insert(terms);
    mentions.insert(session);
  }
}
