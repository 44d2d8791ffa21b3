package org.dateline.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** Reads the words before a headline that say which version it is of its story. Immutable. */
public final class StoryMarkers {
  private static final int LONGEST = 24;
  private static final int LARGEST_NUMBER = 4;

  /**
   * A headline.
   *
   * @param headline what it says without the marker
   * @param number of {@code UPDATE 3-}; 0 where it has none
   * @param meaning of the marker, as {@code knowledge/report/story_markers.tsv} has it; empty where
   *     there is none
   */
  public record Marked(String headline, int number, String meaning) {}

  private final Map<String, String> meanings = new HashMap<>();

  private StoryMarkers() {}

  public static StoryMarkers load(Knowledge knowledge) {
    StoryMarkers markers = new StoryMarkers();
    for (Row row : knowledge.table("report/story_markers.tsv", 1, "marker", "meaning")) {
      markers.meanings.put(row.cell(0), row.cell(1));
    }
    return markers;
  }

  /** Reads the marker that ends with a hyphen or a colon, and the number after it. */
  public Marked read(String title) {
    int most = Math.min(title.length(), LONGEST);
    int end = 0;
    while (end < most && "-:".indexOf(title.charAt(end)) < 0) {
      end++;
    }
    String marker = end < most ? title.substring(0, end).strip() : "";
    int blank = marker.lastIndexOf(' ');
    int number = blank < 0 ? 0 : number(marker.substring(blank + 1));
    String words = number > 0 ? marker.substring(0, blank) : marker;
    String meaning = meanings.get(words.toUpperCase(Locale.ROOT));
    return meaning == null
        ? new Marked(title.strip(), 0, "")
        : new Marked(title.substring(end + 1).strip(), number, meaning);
  }

  /** A number of one to four digits, else 0. */
  public static int number(String text) {
    if (text.isEmpty() || text.length() > LARGEST_NUMBER) {
      return 0;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    return Integer.parseInt(text);
  }
}
