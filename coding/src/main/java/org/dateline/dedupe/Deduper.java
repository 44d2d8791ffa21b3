package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.EventMention;

/**
 * Joins the mentions of one report that tell the same happening.
 *
 * <p>The rule, named {@code same-report}: each mention goes to the first earlier event all of whose
 * mentions it agrees with; {@code Agreement} says when two agree. The order of the text decides, so
 * the same mentions always give the same events.
 */
public final class Deduper {
  /**
   * The event of each mention.
   *
   * @param mentions of one report, in the order of the text
   * @return for each mention the index of the first mention of its event; its own where it is the
   *     first
   */
  public List<Integer> events(List<EventMention> mentions) {
    List<Integer> firsts = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      firsts.add(first(mentions, i, firsts));
    }
    return List.copyOf(firsts);
  }

  private static int first(List<EventMention> mentions, int index, List<Integer> firsts) {
    for (int earlier = 0; earlier < index; earlier++) {
      if (firsts.get(earlier) == earlier && agreesWithAll(mentions, index, earlier, firsts)) {
        return earlier;
      }
    }
    return index;
  }

  private static boolean agreesWithAll(
      List<EventMention> mentions, int index, int event, List<Integer> firsts) {
    for (int member = event; member < index; member++) {
      if (firsts.get(member) == event
          && !Agreement.holds(mentions.get(member), mentions.get(index))) {
        return false;
      }
    }
    return true;
  }
}
