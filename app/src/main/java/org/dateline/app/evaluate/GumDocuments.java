package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a CoNLL-U file with GUM's entities ({@code Entity=(1-person-…} in MISC), each as
 * an object: {@code id}, {@code genre}, {@code text}, and {@code mentions} with {@code entity},
 * {@code type} and the {@code start} and {@code end} of its head word in the text. A paragraph ends
 * with an empty line.
 */
final class GumDocuments {
  private final List<JsonNode> documents = new ArrayList<>();
  private @Nullable ObjectNode document;
  private StringBuilder text = new StringBuilder();

  /** An open mention: where it began, in words of the sentence. */
  private record Open(String entity, String type, int first) {}

  /** A word of the sentence: its head, counted from 1, and where it stands in the text. */
  private record Place(int head, int begin, int end) {}

  private final List<Place> words = new ArrayList<>();
  private final Map<String, Deque<Open>> open = new HashMap<>();
  private final List<Open> closed = new ArrayList<>();
  private final List<Integer> lasts = new ArrayList<>();
  private int joinedUntil;
  private boolean joinedSpace = true;

  private GumDocuments() {}

  /** Whether a file is CoNLL-U, by its name. */
  static boolean reads(Path file) {
    String name = file.toString();
    return name.endsWith(".conllu") || name.endsWith(".conllu.gz");
  }

  static List<JsonNode> read(Path file) throws IOException {
    GumDocuments reader = new GumDocuments();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.line(line);
      }
    }
    reader.endDocument();
    return reader.documents;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc id = ")) {
      endDocument();
      document = JsonNodeFactory.instance.objectNode();
      document.put("id", line.substring("# newdoc id = ".length()));
      document.putArray("mentions");
    } else if (line.startsWith("# meta::genre = ") && document != null) {
      document.put("genre", line.substring("# meta::genre = ".length()));
    } else if (line.startsWith("# newpar")
        && text.length() > 0
        && !text.toString().endsWith("\n")) {
      text.setLength(text.toString().stripTrailing().length());
      text.append("\n\n");
    } else if (line.isEmpty()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      word(line.split("\t", -1));
    }
  }

  private void word(String[] cells) {
    boolean space = !cells[9].contains("SpaceAfter=No");
    if (cells[0].contains("-")) {
      joinedUntil = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
      joinedSpace = space;
      return;
    }
    if (cells[0].contains(".")) {
      return;
    }
    int index = Integer.parseInt(cells[0]);
    int begin = text.length();
    text.append(cells[1]);
    words.add(new Place(Integer.parseInt(cells[6]), begin, text.length()));
    if (index < joinedUntil ? false : index == joinedUntil ? joinedSpace : space) {
      text.append(' ');
    }
    for (String part : cells[9].split("\\|", -1)) {
      if (part.startsWith("Entity=")) {
        brackets(part.substring("Entity=".length()), index);
      }
    }
  }

  /** Reads {@code (4-person-new-…}, {@code 4)} and {@code (4-person-…)} one after the other. */
  private void brackets(String marks, int word) {
    int at = 0;
    while (at < marks.length()) {
      if (marks.charAt(at) == '(') {
        int end = at + 1;
        while (end < marks.length() && marks.charAt(end) != '(' && marks.charAt(end) != ')') {
          end++;
        }
        String[] parts = marks.substring(at + 1, end).split("-", 3);
        String entity = bare(parts[0]);
        open.computeIfAbsent(entity, e -> new ArrayDeque<>())
            .push(new Open(entity, parts[1], word));
        boolean closes = end < marks.length() && marks.charAt(end) == ')';
        if (closes) {
          close(entity, word);
        }
        at = closes ? end + 1 : end;
      } else {
        int end = marks.indexOf(')', at);
        close(bare(marks.substring(at, end)), word);
        at = end + 1;
      }
    }
  }

  /** An entity's number without the part of a mention in several pieces: {@code 12[1/2]}. */
  private static String bare(String entity) {
    int bracket = entity.indexOf('[');
    return bracket < 0 ? entity : entity.substring(0, bracket);
  }

  private void close(String entity, int word) {
    Deque<Open> begun = open.get(entity);
    if (begun != null && !begun.isEmpty()) {
      closed.add(begun.pop());
      lasts.add(word);
    }
  }

  private void endSentence() {
    if (document != null) {
      ArrayNode mentions = document.withArray("/mentions");
      for (int i = 0; i < closed.size(); i++) {
        Open mention = closed.get(i);
        Place head = words.get(head(mention.first(), lasts.get(i)) - 1);
        mentions
            .addObject()
            .put("entity", mention.entity())
            .put("type", mention.type())
            .put("start", head.begin())
            .put("end", head.end());
      }
    }
    words.clear();
    open.clear();
    closed.clear();
    lasts.clear();
    joinedUntil = 0;
  }

  private int head(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = words.get(i - 1).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  private void endDocument() {
    if (document != null) {
      documents.add(document.put("text", text.toString()));
    }
    document = null;
    text = new StringBuilder();
  }
}
