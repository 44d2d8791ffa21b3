package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.report.LaidOut;
import org.dateline.report.Layouter;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.store.Store;
import org.dateline.store.query.Page;
import org.dateline.store.query.ReportQueries.SentenceSpan;
import org.dateline.store.query.StoredHead;
import org.dateline.store.query.StoredMention;
import org.dateline.store.query.StoredReport;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/reports}: a report's text with what it tells, and how that was found. */
final class ReportsApi {
  private static final int DAY_LENGTH = "2015-11-23".length();

  private final Store store;
  private final Json json;
  private final Supplier<Engine> engine;
  private final Supplier<Layouter> layouter;
  private final CodedJson codedJson;

  ReportsApi(Store store, Json json, Supplier<Engine> engine, Supplier<Layouter> layouter) {
    this.store = store;
    this.json = json;
    this.engine = engine;
    this.layouter = layouter;
    this.codedJson = new CodedJson(json);
  }

  /** {@code GET /reports}: those in which words stand, best first; without words, latest first. */
  JsonNode list(Context context) {
    String words = FilterQuery.text(context, "text");
    Paging paging = Paging.of(context);
    ObjectNode answer = json.object();
    ArrayNode list = answer.putArray("reports");
    String next = null;
    if (words == null) {
      Page<StoredHead> page = paging.read(store::reports);
      page.items().forEach(head -> list.add(head(head)));
      next = page.next();
    } else {
      store
          .search(words, paging.limit())
          .forEach(
              hit -> list.add(head(hit.reportId(), hit.title(), hit.publisher(), hit.published())));
    }
    answer.put("next", next);
    return answer;
  }

  private ObjectNode head(StoredHead head) {
    return head(head.id(), head.title(), head.publisher(), head.published());
  }

  private ObjectNode head(
      String id, @Nullable String title, @Nullable String publisher, @Nullable String published) {
    return json.object()
        .put("id", id)
        .put("title", title)
        .put("publisher", publisher)
        .put("published", published);
  }

  /** {@code GET /reports/{id}}: text, sentences and mentions as they are stored. */
  void report(Context context) {
    StoredReport report = stored(context);
    ObjectNode answer = json.object();
    ObjectNode data = answer.putObject("report");
    data.put("id", report.id());
    data.put("title", report.title());
    data.put("url", report.url());
    data.put("publisher", report.publisher());
    data.put("published", report.published());
    data.put("language", report.language());
    data.put("author", report.author());
    ArrayNode story = answer.putArray("same_story");
    store.sameStory(report.id()).forEach(head -> story.add(head(head)));
    answer.put("text", report.text());
    sentences(answer.putArray("sentences"), report.id());
    answer.set("blocks", codedJson.blocks(laidOut(report)));
    ArrayNode list = answer.putArray("events");
    for (StoredMention mention : store.mentionsOfReport(report.id())) {
      list.add(json.parse(mention.record()));
    }
    answer.putArray("rejected");
    json.answer(context, answer);
  }

  private void sentences(ArrayNode list, String id) {
    Map<String, List<SentenceSpan>> spans = store.sentences(List.of(id));
    for (SentenceSpan span : spans.getOrDefault(id, List.of())) {
      list.addObject().put("begin", span.begin()).put("end", span.end());
    }
  }

  /** {@code GET /reports/{id}/coded}: the report coded anew, with all that each stage finds. */
  void coded(Context context) {
    Report report = laidOut(stored(context));
    json.answer(context, codedJson.of(engine.get().coder().code(report)));
  }

  private StoredReport stored(Context context) {
    String id = context.pathParam("id");
    return store
        .report(id)
        .orElseThrow(() -> Problem.notFound("There is no report " + id + " in this store."));
  }

  private Report laidOut(StoredReport stored) {
    Published published = published(stored);
    LaidOut laidOut = layouter.get().layOut(stored.text(), stored.title(), published);
    return new Report(
        stored.id(),
        stored.title(),
        stored.url(),
        stored.publisher(),
        published,
        stored.language(),
        stored.text(),
        laidOut.layout());
  }

  private static @Nullable Published published(StoredReport stored) {
    String published = stored.published();
    if (published == null || published.length() < DAY_LENGTH) {
      return null;
    }
    return Published.on(LocalDate.parse(published.substring(0, DAY_LENGTH)));
  }
}
