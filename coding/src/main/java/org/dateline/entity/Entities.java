package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The entities of a report, and its mentions by their head words. Immutable. */
public final class Entities {
  private final List<Entity> all;
  private final List<Mention> mentions;
  private final Map<List<Integer>, Mention> byHead = new HashMap<>();
  private final Map<Mention, Entity> byMention = new HashMap<>();

  public Entities(List<Entity> all) {
    this.all = List.copyOf(all);
    this.mentions = all.stream().flatMap(entity -> entity.mentions().stream()).toList();
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

  /** All mentions, by their entities and not in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention whose head is this word. */
  public @Nullable Mention at(int sentence, Word head) {
    return byHead.get(List.of(sentence, head.index()));
  }

  /** The entity of a mention of this report. */
  public @Nullable Entity of(Mention mention) {
    return byMention.get(mention);
  }

  /** The mentions of a mention's entity, it among them; none where it has no entity. */
  public List<Mention> members(Mention mention) {
    Entity entity = of(mention);
    return entity == null ? List.of() : entity.mentions();
  }

  /** The mentions of a mention's entity; where it has none the mention itself. */
  public List<Mention> withMembers(Mention mention) {
    Entity entity = of(mention);
    return entity == null ? List.of(mention) : entity.mentions();
  }
}
