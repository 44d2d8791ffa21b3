package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;

/**
 * Links the copies in one block of sketches as they come one by one. A sketch is held against the
 * last few alone: copies come in numbers, and words that a thousand stories share (a reminder to
 * subscribe) must not cost a million looks. For one thread.
 */
public final class CopyLinker {
  private static final int WINDOW = 24;
  private final Recent<Sketch> recent = new Recent<>(WINDOW);

  /**
   * Adds a sketch.
   *
   * @param sketch the next in {@link Sketch#ORDER} of all that have one key
   * @return its links with those before it
   */
  public List<Link> add(Sketch sketch) {
    List<Link> links = new ArrayList<>();
    for (Sketch earlier : recent.all()) {
      if (earlier.isCopyOf(sketch)) {
        links.add(new Link(earlier.reportId(), sketch.reportId()));
      }
    }
    recent.add(sketch);
    return links;
  }
}
