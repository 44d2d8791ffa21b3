package org.dateline.quantity;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many people suffered what.
 *
 * @param sentence number of the sentence
 * @param trigger index of the word that says what they suffered ("killed", "dead", "toll")
 * @param kind what they suffered
 * @param low fewest, null where unknown
 * @param high most, null where open ("at least 12")
 * @param best the number to use, null where the words give none
 * @param hedge how it is hedged
 * @param cumulative whether it sums up more than the event at hand ("bringing the total to 14")
 * @param victims the words that say who, if any
 * @param span the words that give the number
 * @param text these words as written
 */
public record Toll(
    int sentence,
    int trigger,
    Kind kind,
    @Nullable Integer low,
    @Nullable Integer high,
    @Nullable Integer best,
    Hedge hedge,
    boolean cumulative,
    @Nullable String victims,
    Span span,
    String text) {
  /** What happened to the victims. Printed in lower case. */
  public enum Kind {
    KILLED,
    WOUNDED,
    MISSING,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    AFFECTED
  }

  /** How a number is hedged. Printed in lower case, with hyphens. */
  public enum Hedge {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    BETWEEN,
    /** "dozens", "several", "many". */
    VAGUE,
    /** "no casualties". */
    NONE
  }
}
