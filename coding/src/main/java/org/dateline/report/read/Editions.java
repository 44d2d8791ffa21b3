package org.dateline.report.read;

import java.util.Locale;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Edition;
import org.dateline.report.Edition.Standing;
import org.dateline.report.StoryMarkers;
import org.dateline.report.StoryMarkers.Marked;
import org.jspecify.annotations.Nullable;

/**
 * Tells which version of its story a report is: by the version and status that its source gives,
 * else by the words before its headline ({@code UPDATE 3-}, {@code CORRECTED:}). Immutable.
 */
final class Editions {
  private final StoryMarkers markers;

  private Editions(StoryMarkers markers) {
    this.markers = markers;
  }

  static Editions load(Knowledge knowledge) {
    return new Editions(StoryMarkers.load(knowledge));
  }

  Edition of(Draft draft, @Nullable String title) {
    String declared = draft.get(Field.VERSION);
    int version = declared == null ? 0 : StoryMarkers.number(declared);
    Edition marked = title == null ? Edition.ONLY : ofTitle(title);
    String story = version > 0 ? draft.get(Field.ID) : null;
    Standing standing = isWithdrawn(draft) ? Standing.WITHDRAWN : marked.standing();
    return new Edition(story, version > 0 ? version : marked.number(), standing);
  }

  private Edition ofTitle(String title) {
    Marked marked = markers.read(title);
    int number = marked.number();
    return switch (marked.meaning()) {
      case "update" -> new Edition(null, Math.max(1, number), Standing.USABLE);
      case "correction" -> new Edition(null, number, Standing.CORRECTION);
      case "withdrawal" -> new Edition(null, number, Standing.WITHDRAWN);
      default -> Edition.ONLY;
    };
  }

  /** Whether the source takes the story back, whatever the text. */
  static boolean isWithdrawn(Draft draft) {
    String status = draft.get(Field.STATUS);
    if (status == null) {
      return false;
    }
    String lower = status.toLowerCase(Locale.ROOT);
    String plain = lower.substring(lower.indexOf(':') + 1);
    return plain.equals("canceled") || plain.equals("cancelled") || plain.equals("withheld");
  }
}
