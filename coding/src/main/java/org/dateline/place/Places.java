package org.dateline.place;

import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The places that a report names, and where each of its events happened. Immutable. */
public final class Places {
  private final List<PlaceMention> mentions;
  private final @Nullable EventPlaces events;

  /** Mentions alone, with no event placed. */
  public Places(List<PlaceMention> mentions) {
    this.mentions = List.copyOf(mentions);
    this.events = null;
  }

  Places(List<PlaceMention> mentions, Grounds grounds, EventWeights weights, List<Tree> trees) {
    this.mentions = List.copyOf(mentions);
    this.events = new EventPlaces(grounds, weights, trees, this.mentions);
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
   * Where the event that {@code trigger} tells happened. For a verb the place of its sentence that
   * scores highest by the table of weights, if any scores higher than none; for a noun the place
   * that its phrase says, else that of its verb, else the sentence's only place behind a word such
   * as "in"; for a sentence that names no place, the place of the sentence before it in the
   * paragraph. Null where only the topic has a place.
   */
  public @Nullable PlaceMention placeOf(int sentence, Word trigger) {
    return events == null ? null : events.of(sentence, trigger);
  }
}
