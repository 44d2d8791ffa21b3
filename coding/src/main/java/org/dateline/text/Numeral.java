package org.dateline.text;

import java.math.BigDecimal;

/**
 * A number as a text writes it.
 *
 * @param value what it amounts to, scale applied; never negative
 * @param end index after its last piece
 * @param ordinal whether it ranks ("third", "3rd") and does not count
 */
public record Numeral(BigDecimal value, int end, boolean ordinal) {
  /** Whether the value is a whole number that an {@code int} holds. */
  public boolean isInt() {
    return value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() < 10;
  }

  public int intValue() {
    return value.intValueExact();
  }
}
