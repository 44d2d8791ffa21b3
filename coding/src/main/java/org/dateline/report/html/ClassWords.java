package org.dateline.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words of an element's class and id: {@code postMeta entry-date} has five. */
final class ClassWords {
  private static final int LONGEST = 400;

  private ClassWords() {}

  /** Each name as it stands, and the runs of its parts joined by hyphens. */
  static List<String> of(Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank() || names.length() > LONGEST) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String name : names.split("\\s+", -1)) {
      if (!name.isEmpty()) {
        addParts(parts(name), words);
      }
    }
    return words;
  }

  private static void addParts(List<String> parts, List<String> words) {
    for (int i = 0; i < parts.size(); i++) {
      StringBuilder run = new StringBuilder();
      for (int j = i; j < Math.min(parts.size(), i + 3); j++) {
        run.append(j > i ? "-" : "").append(parts.get(j));
        words.add(run.toString());
      }
    }
  }

  /** Cuts at hyphens, underscores and camel-case humps. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      boolean letter = Character.isLetterOrDigit(c);
      if ((hump || !letter) && !part.isEmpty()) {
        parts.add(part.toString().toLowerCase(Locale.ROOT));
        part.setLength(0);
      }
      if (letter) {
        part.append(c);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString().toLowerCase(Locale.ROOT));
    }
    return parts;
  }
}
