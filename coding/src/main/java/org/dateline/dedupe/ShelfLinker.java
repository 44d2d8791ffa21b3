package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links the tellings of one {@link Shelf}, or of some of its blocks, as they come one by one: the
 * links that {@link Merger#merge} finds are those of all shelves together. What no later telling
 * can meet is let go, so that one block may be longer than memory. For one thread.
 */
public final class ShelfLinker {
  private final Rule rule;
  private final Linker linker;

  ShelfLinker(Rule rule) {
    this.rule = rule;
    this.linker = new Linker(rule);
  }

  /**
   * Two tellings that are linked.
   *
   * @param earlier the earlier one in {@link Event#ORDER}
   * @param later the later one
   * @param keys under which they meet: while one of them is left, so is the link
   */
  public record Meeting(Telling earlier, Telling later, List<Long> keys) {}

  /**
   * Adds a telling.
   *
   * @param telling the next in {@link Event#ORDER} of all that have one of the keys
   * @param keys those of its keys whose blocks are linked here
   * @return its links with those before it
   */
  public List<Meeting> add(Telling telling, long[] keys) {
    Map<String, Meeting> met = new LinkedHashMap<>();
    linker.link(
        rule.profile(telling),
        keys,
        (earlier, key) ->
            met.computeIfAbsent(
                    earlier.id(), id -> new Meeting(earlier, telling, new ArrayList<>(2)))
                .keys()
                .add(key));
    return List.copyOf(met.values());
  }
}
