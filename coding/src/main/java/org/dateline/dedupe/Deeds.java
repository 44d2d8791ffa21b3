package org.dateline.dedupe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.dedupe.Telling.Count;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** What a telling says was done, more finely than its type: by its frame and by its toll. */
final class Deeds {
  private final Map<String, List<String>> ofFrames = new HashMap<>();
  private final Map<String, String> ofTolls = new HashMap<>();

  /** Deeds that types tell which are said, not done. */
  private final Set<String> said = new HashSet<>();

  private final Set<String> mutual = new HashSet<>();

  private Deeds(Knowledge knowledge) {
    for (Row row : knowledge.table("dedupe/deeds.tsv", 1, "frame", "deeds")) {
      ofFrames.put(row.cell(0), row.list(1));
    }
    for (Row row : knowledge.table("dedupe/types.tsv", 1, "type", "manner", "mutual")) {
      if (row.cell(1).equals("said")) {
        said.add(row.cell(0).toLowerCase(Locale.ROOT));
      }
      if (row.cell(2).equals("yes")) {
        mutual.add(row.cell(0));
      }
    }
    for (Row row : knowledge.table("dedupe/toll_deeds.tsv", 2, "type", "toll", "deed")) {
      ofTolls.put(row.cell(0) + ' ' + row.cell(1), row.cell(2));
    }
  }

  static Deeds load(Knowledge knowledge) {
    return new Deeds(knowledge);
  }

  /** At least one, sorted. */
  List<String> of(Telling telling) {
    TreeSet<String> deeds = new TreeSet<>(ofFrame(telling));
    for (Count count : telling.counts()) {
      String kind = count.kind().name().toLowerCase(Locale.ROOT);
      String deed = count.cumulative() ? null : ofTolls.get(telling.type() + ' ' + kind);
      if (deed != null) {
        deeds.add(deed);
      }
    }
    return List.copyOf(deeds);
  }

  /** Whether what one side does to the other in such an event, the other does too. */
  boolean isMutual(String type) {
    return mutual.contains(type);
  }

  /** Whether the deeds that both lists hold are all said, not done. */
  boolean isSaid(List<String> one, List<String> other) {
    for (String deed : one) {
      if (!said.contains(deed) && other.contains(deed)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the lists have a deed in common. */
  static boolean meet(List<String> one, List<String> other) {
    for (String deed : one) {
      if (other.contains(deed)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A frame whose event became another type, as a visit to come is an agreement, tells that type.
   */
  private List<String> ofFrame(Telling telling) {
    String type = telling.type().toLowerCase(Locale.ROOT);
    List<String> deeds = ofFrames.get(telling.frame());
    return deeds != null && telling.frame().startsWith(type + ".") ? deeds : List.of(type);
  }
}
