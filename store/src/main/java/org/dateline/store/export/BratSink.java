package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.store.query.StoredReport;

/**
 * Writes, for the annotation tool brat, each report's text and what is found in it ({@code .txt}
 * and {@code .ann}), and the configuration that names the kinds of events.
 */
final class BratSink implements EventSink {
  private final Target target;
  private final Function<String, Optional<StoredReport>> reports;
  private final Map<String, List<JsonNode>> records = new TreeMap<>();
  private final Set<String> types = new TreeSet<>();

  BratSink(Target target, Function<String, Optional<StoredReport>> reports) {
    this.target = target;
    this.reports = reports;
  }

  @Override
  public void add(ExportEvent event) {
    for (JsonNode record : event.mentions()) {
      String report = record.path("report").path("id").asText();
      records.computeIfAbsent(report, id -> new ArrayList<>()).add(record);
      types.add(record.path("type").asText());
    }
  }

  @Override
  public void close() throws IOException {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, List<JsonNode>> entry : records.entrySet()) {
      Optional<StoredReport> report = reports.apply(entry.getKey());
      if (report.isPresent()) {
        String name = name(entry.getKey(), names);
        write(name + ".txt", report.get().text());
        write(name + ".ann", BratNotes.of(report.get().text(), entry.getValue()));
      }
    }
    write("annotation.conf", configuration());
  }

  private String configuration() {
    StringBuilder events =
        new StringBuilder("[entities]\nActor\nPlace\nTime\n[relations]\n[events]\n");
    for (String type : types) {
      events.append(type).append("\tActor*:Actor, Recipient*:Actor, Place?:Place, Time?:Time\n");
    }
    return events
        .append("[attributes]\nHistorical\tArg:<EVENT>\nFuture\tArg:<EVENT>\n")
        .append("Hypothetical\tArg:<EVENT>\nNegation\tArg:<EVENT>\n")
        .toString();
  }

  /** A name for files that every system takes. */
  private static String name(String id, Set<String> taken) {
    StringBuilder safe = new StringBuilder();
    id.codePoints()
        .map(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-') ? c : '_')
        .forEach(safe::appendCodePoint);
    String name = safe.toString().startsWith(".") ? "_" + safe : safe.toString();
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream out = target.file(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
