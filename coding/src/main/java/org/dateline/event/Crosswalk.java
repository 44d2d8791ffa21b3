package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Which PLOVER type and mode a CAMEO code stands for. Two answers are in use: the manual's draft
 * 2.0, which the coder follows, and the crosswalk published in 2021 ({@code
 * ontology/crosswalk-published-2021.tsv}), which other data were made with. Immutable.
 */
public final class Crosswalk {
  /** Whose types and modes events have. */
  public enum Source {
    MANUAL_2_0("manual-2.0"),
    PUBLISHED_2021("published-2021");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  private record Meaning(String type, String mode) {}

  private final Map<String, Meaning> meanings = new HashMap<>();

  private Crosswalk() {}

  static Crosswalk load(Knowledge knowledge, Source source) {
    Crosswalk crosswalk = new Crosswalk();
    if (source == Source.PUBLISHED_2021) {
      for (Row row :
          knowledge.table("ontology/crosswalk-" + source + ".tsv", 1, "cameo", "type", "mode")) {
        crosswalk.meanings.put(row.cell(0), new Meaning(row.cell(1), row.cell(2)));
      }
    }
    return crosswalk;
  }

  /**
   * The mention with the type that its code stands for; where that is another type than it has, its
   * modes are the crosswalk's.
   */
  EventMention of(EventMention mention) {
    Meaning meaning = meanings.get(mention.cameo());
    if (meaning == null || meaning.type().equals(mention.type())) {
      return mention;
    }
    List<String> modes = meaning.mode().isEmpty() ? List.of() : List.of(meaning.mode());
    return mention.as(meaning.type(), modes);
  }
}
