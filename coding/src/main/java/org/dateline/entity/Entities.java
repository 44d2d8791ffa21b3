package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The entities of a report, and its mentions by their head words. Immutable. */
public final class Entities {
  private final List<Entity> all;
  private final Map<List<Integer>, Mention> byHead = new HashMap<>();
  private final Map<Mention, Entity> byMention = new HashMap<>();

  public Entities(List<Entity> all) {
    this.all = List.copyOf(all);
    for (Entity entity : all) {
      for (Mention mention : entity.mentions()) {
        byHead.put(List.of(mention.sentence(), mention.head()), mention);
        byMention.put(mention, entity);
      }
    }
  }

  public List<Entity> all() {
    return all;
  }

  /** The mention whose head is this word. */
  public @Nullable Mention at(int sentence, Word head) {
    return byHead.get(List.of(sentence, head.index()));
  }

  /** The entity of a mention of this report. */
  public @Nullable Entity of(Mention mention) {
    return byMention.get(mention);
  }
}
