package org.dateline.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports of our own with marks: {@code {words|place}}.
 *
 * @param reports a file of them without the marks, as JSON Lines
 * @param labels the places, by report, a space and where the words begin
 */
record MarkedReports(Path reports, Map<String, String> labels) {
  private static final Pattern MARK = Pattern.compile("\\{([^|}]*)\\|([^}]*)}");

  static MarkedReports read(Path file) throws IOException {
    Map<String, String> labels = new HashMap<>();
    List<String> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String id = "own-" + reports.size();
        String text = unmarked(id, line.replace(" / ", "\n\n"), labels);
        reports.add(
            "{\"id\":\"%s\",\"published\":\"2024-05-15\",\"text\":\"%s\"}"
                .formatted(id, text.replace("\"", "\\\"").replace("\n", "\\n")));
      }
    }
    Path plain = Files.createTempFile("reports", ".jsonl");
    return new MarkedReports(Files.write(plain, reports), labels);
  }

  private static String unmarked(String id, String line, Map<String, String> labels) {
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(line);
    int from = 0;
    while (mark.find()) {
      text.append(line, from, mark.start());
      labels.put(id + ' ' + text.length(), mark.group(2));
      text.append(mark.group(1));
      from = mark.end();
    }
    return text.append(line, from, line.length()).toString();
  }
}
