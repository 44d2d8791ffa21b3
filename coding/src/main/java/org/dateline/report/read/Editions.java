package org.dateline.report.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.Edition;
import org.dateline.report.Edition.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Tells which version of its story a report is: by the version and status that its source gives,
 * else by the words before its headline ({@code UPDATE 3-}, {@code CORRECTED:}). Immutable.
 */
final class Editions {
  private static final int LONGEST_MARKER = 24;
  private static final int LARGEST_NUMBER = 4;

  private final Map<String, String> markers = new HashMap<>();

  private Editions() {}

  static Editions load(Knowledge knowledge) {
    Editions editions = new Editions();
    for (Row row : knowledge.table("report/story_markers.tsv", 1, "marker", "meaning")) {
      editions.markers.put(row.cell(0), row.cell(1));
    }
    return editions;
  }

  Edition of(Draft draft, @Nullable String title) {
    String declared = draft.get(Field.VERSION);
    int version = number(declared);
    Edition marked = title == null ? Edition.ONLY : ofTitle(title);
    String story = version > 0 ? draft.get(Field.ID) : null;
    Standing standing = isWithdrawn(draft) ? Standing.WITHDRAWN : marked.standing();
    return new Edition(story, version > 0 ? version : marked.number(), standing);
  }

  /** Reads the marker that ends with a hyphen or a colon, and the number after it. */
  private Edition ofTitle(String title) {
    int end = 0;
    while (end < Math.min(title.length(), LONGEST_MARKER) && "-:".indexOf(title.charAt(end)) < 0) {
      end++;
    }
    if (end >= Math.min(title.length(), LONGEST_MARKER)) {
      return Edition.ONLY;
    }
    String marker = title.substring(0, end).strip();
    int blank = marker.lastIndexOf(' ');
    int count = blank < 0 ? 0 : number(marker.substring(blank + 1));
    String words = count > 0 ? marker.substring(0, blank) : marker;
    String meaning = markers.getOrDefault(words.toUpperCase(Locale.ROOT), "");
    return switch (meaning) {
      case "update" -> new Edition(null, Math.max(1, count), Standing.USABLE);
      case "correction" -> new Edition(null, count, Standing.CORRECTION);
      case "withdrawal" -> new Edition(null, count, Standing.WITHDRAWN);
      default -> Edition.ONLY;
    };
  }

  private static boolean isWithdrawn(Draft draft) {
    String status = draft.get(Field.STATUS);
    if (status == null) {
      return false;
    }
    String lower = status.toLowerCase(Locale.ROOT);
    String plain = lower.substring(lower.indexOf(':') + 1);
    return plain.equals("canceled") || plain.equals("cancelled") || plain.equals("withheld");
  }

  /** A number of one to four digits, else 0. */
  private static int number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > LARGEST_NUMBER) {
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
