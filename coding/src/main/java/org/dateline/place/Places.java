package org.dateline.place;

import java.util.List;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The places that a report names, and where each of its events happened. Immutable. */
public final class Places {
  private final List<PlaceMention> mentions;

  public Places(List<PlaceMention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  public List<PlaceMention> mentions() {
    return mentions;
  }

  /** The mention that covers this word. */
  public @Nullable PlaceMention at(int sentence, Word word) {
    for (PlaceMention mention : mentions) {
      if (mention.sentence() == sentence
          && mention.first() <= word.index()
          && word.index() <= mention.last()) {
        return mention;
      }
    }
    return null;
  }

  /**
   * Where the event that {@code trigger} tells happened: the place its clause says, else an
   * inherited one; null where only the topic has a place.
   */
  public @Nullable PlaceMention placeOf(int sentence, Word trigger) {
    return null;
  }
}
