package org.dateline.place;

import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The places that a report names, and where each of its events happened. Immutable. */
public final class Places {
  private final List<PlaceMention> mentions;
  private final List<PlaceMention> associative;
  private final @Nullable EventPlaces events;
  private final @Nullable String home;
  private final @Nullable PlaceMention dateline;

  /** Mentions alone, with no event placed. */
  public Places(List<PlaceMention> mentions) {
    this.mentions = List.copyOf(mentions);
    this.associative = List.of();
    this.events = null;
    this.home = null;
    this.dateline = null;
  }

  Places(
      List<PlaceMention> mentions,
      List<PlaceMention> associative,
      Grounds grounds,
      EventWeights weights,
      List<Tree> trees,
      @Nullable String home,
      @Nullable PlaceMention dateline) {
    this.mentions = List.copyOf(mentions);
    this.associative = List.copyOf(associative);
    this.events = new EventPlaces(grounds, weights, trees, this.mentions);
    this.home = home;
    this.dateline = dateline;
  }

  /** The names of places, in the order of the text. */
  public List<PlaceMention> mentions() {
    return mentions;
  }

  /** The country where the report's publisher is at home; null where that is not known. */
  public @Nullable String home() {
    return home;
  }

  /**
   * The place of the report's dateline, which stands in no sentence (its number is -1); null where
   * none is known.
   */
  public @Nullable PlaceMention dateline() {
    return dateline;
  }

  /**
   * Words that speak of a place without saying where anything is, in the order of the text:
   * adjectives and peoples ("Russian", "Kenyans"), and places in names of something else ("Kenya
   * Airways"). No event is placed by them, and {@link #mentions} holds none of them.
   */
  public List<PlaceMention> associative() {
    return associative;
  }

  /** The mention that covers this word. */
  public @Nullable PlaceMention at(int sentence, Word word) {
    return at(sentence, word.index());
  }

  /** The mention that covers the word of this index. */
  public @Nullable PlaceMention at(int sentence, int word) {
    return covering(mentions, sentence, word);
  }

  /** The mention, of a place or of one that only describes, that covers this word. */
  public @Nullable PlaceMention spokenOfAt(int sentence, Word word) {
    PlaceMention literal = at(sentence, word);
    return literal != null ? literal : covering(associative, sentence, word.index());
  }

  private static @Nullable PlaceMention covering(
      List<PlaceMention> mentions, int sentence, int word) {
    for (PlaceMention mention : mentions) {
      if (mention.sentence() == sentence && mention.first() <= word && word <= mention.last()) {
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

  /**
   * All places where the event that {@code trigger} tells happened: that of {@link #placeOf} first,
   * then those that stand in one list with it ("shelled Sumy, Kherson and Kharkiv").
   */
  public List<PlaceMention> placesOf(int sentence, Word trigger) {
    return events == null ? List.of() : events.all(sentence, trigger);
  }
}
