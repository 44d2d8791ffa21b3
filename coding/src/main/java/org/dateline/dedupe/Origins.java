package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which reports are copies of one story. Copies of copies are of one origin, so that the
 * result depends on the set of reports alone, not on their order.
 *
 * <p>{@link #of(Collection)} does all at once. Where the sketches lie on several machines, the same
 * origins come of three steps: gather them by each of their {@link Sketch#keys}; find the {@link
 * #links} of each such block, with a {@link CopyLinker} where it may be long; {@link
 * #of(Collection, Collection)} joins what is linked. Links of parts may be put together in any
 * order.
 */
public final class Origins {
  private Origins() {}

  /**
   * The origins of the reports, by their first report in {@link Sketch#ORDER}. Each report has one.
   *
   * @param sketches of reports of which no two have the same id
   */
  public static List<Origin> of(Collection<Sketch> sketches) {
    Map<Long, List<Sketch>> blocks = new TreeMap<>();
    for (Sketch sketch : ordered(sketches)) {
      for (long key : sketch.keys()) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(sketch);
      }
    }
    List<Link> links = new ArrayList<>();
    blocks.values().forEach(block -> addLinks(block, links));
    return of(sketches, links);
  }

  /**
   * The pairs of copies in one block.
   *
   * @param block all sketches that have one key
   */
  public static List<Link> links(Collection<Sketch> block) {
    List<Link> links = new ArrayList<>();
    addLinks(ordered(block), links);
    return links;
  }

  private static void addLinks(List<Sketch> block, List<Link> links) {
    CopyLinker linker = new CopyLinker();
    block.forEach(sketch -> links.addAll(linker.add(sketch)));
  }

  /**
   * The origins of reports whose links are known.
   *
   * @param links all links between them, in any order, repeated or not
   */
  public static List<Origin> of(Collection<Sketch> sketches, Collection<Link> links) {
    Map<String, String> above = new LinkedHashMap<>();
    links.forEach(link -> join(above, link));
    Map<String, List<Sketch>> joined = new LinkedHashMap<>();
    for (Sketch sketch : ordered(sketches)) {
      String top = top(above, sketch.reportId());
      joined.computeIfAbsent(top, id -> new ArrayList<>(1)).add(sketch);
    }
    return joined.values().stream().map(Origin::new).toList();
  }

  private static void join(Map<String, String> above, Link link) {
    String one = top(above, link.one());
    String other = top(above, link.other());
    if (!one.equals(other)) {
      above.put(other, one);
    }
  }

  /** The end of the way up, which is shortened for the next who goes it. */
  private static String top(Map<String, String> above, String id) {
    String top = id;
    for (String next = above.get(top); next != null; next = above.get(top)) {
      top = next;
    }
    String at = id;
    for (String next = above.get(at); next != null; next = above.get(at)) {
      above.put(at, top);
      at = next;
    }
    return top;
  }

  private static List<Sketch> ordered(Collection<Sketch> sketches) {
    return sketches.stream().sorted(Sketch.ORDER).toList();
  }
}
