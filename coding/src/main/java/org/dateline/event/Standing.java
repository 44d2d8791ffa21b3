package org.dateline.event;

import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * How real an event is, and who says so.
 *
 * @param future it is to come
 * @param hypothetical it is possible, wanted, feared or asked for
 * @param negation it did not happen
 * @param condition it is only what another event depends on: "unless they withdraw"
 * @param obligation "must", "should" or "has to" stands on it
 * @param says the verb of saying whose words it is, if any
 * @param reports the verb of saying in whose clause it stands, however deep, if any
 * @param absorbedBy the speech act that it is the content of, if any
 */
record Standing(
    boolean future,
    boolean hypothetical,
    boolean negation,
    boolean condition,
    boolean obligation,
    @Nullable Word says,
    @Nullable Word reports,
    @Nullable Match absorbedBy) {
  /** The same, still to come. */
  Standing toCome() {
    return new Standing(
        true, hypothetical, negation, condition, obligation, says, reports, absorbedBy);
  }
}
