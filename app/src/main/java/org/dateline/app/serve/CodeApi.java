package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.report.LanguageDetector;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/code}: codes a text that somebody pasted; nothing is kept. Thread-safe. */
final class CodeApi {
  /** In characters; what is longer is for the command line. */
  static final int LONGEST_TEXT = 100_000;

  private static final int LARGEST_BODY = 2 * 1024 * 1024;
  private static final int PATIENCE_SECONDS = 20;

  private final Supplier<Engine> engine;
  private final Json json;
  private final CodedJson codedJson;
  private final Semaphore places;

  /**
   * @param engine codes; waited for where it is still loading
   * @param atOnce how many texts are coded at a time; others wait, then are told to come again
   */
  CodeApi(Supplier<Engine> engine, Json json, int atOnce) {
    this.engine = engine;
    this.json = json;
    this.codedJson = new CodedJson(json);
    this.places = new Semaphore(atOnce);
  }

  void code(Context context) throws InterruptedException {
    ObjectNode request = json.body(context, LARGEST_BODY);
    String text = request.path("text").asText("");
    if (text.isBlank()) {
      throw Problem.badRequest("'text' is missing or empty.");
    }
    if (text.length() > LONGEST_TEXT) {
      String detail =
          String.format(
              "The text has %,d characters; the page codes up to %,d. Use 'dateline code'.",
              text.length(), LONGEST_TEXT);
      throw new Problem(413, "Too large", detail);
    }
    Published published = published(request.path("published").asText(""));
    if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      context.header("Retry-After", Integer.toString(PATIENCE_SECONDS));
      throw new Problem(503, "Busy", "Other texts are being coded; try again in a moment.");
    }
    try {
      json.answer(context, coded(text, new ReadOptions(Map.of(), published)));
    } finally {
      places.release();
    }
  }

  private static @Nullable Published published(String date) {
    if (date.isEmpty()) {
      return null;
    }
    try {
      return Published.on(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("'published' is no date; write it as 2015-11-23.");
    }
  }

  private ObjectNode coded(String text, ReadOptions options) {
    Engine ready = engine.get();
    List<Report> reports = new ArrayList<>();
    List<InputFault> faults = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ready
        .reader()
        .read(new ByteArrayInputStream(bytes), "text", options, reports::add, faults::add);
    ObjectNode answer = json.object();
    ArrayNode notes = answer.putArray("notes");
    faults.forEach(fault -> notes.add(fault.message() + "; " + fault.remedy()));
    ArrayNode list = answer.putArray("reports");
    for (Report report : reports) {
      if (!isEnglish(report)) {
        notes.add("This looks like '" + report.language() + "'; only English is coded.");
      }
      list.add(codedJson.of(ready.coder().code(report)));
    }
    return answer;
  }

  private static boolean isEnglish(Report report) {
    return report.language().equals("en") || report.language().equals(LanguageDetector.UNKNOWN);
  }
}
