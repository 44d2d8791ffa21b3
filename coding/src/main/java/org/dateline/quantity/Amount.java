package org.dateline.quantity;

import java.math.BigDecimal;
import org.dateline.text.Span;

/**
 * Money, share or measure.
 *
 * @param sentence number of the sentence
 * @param first index of its first word
 * @param last index of its last word, inclusive
 * @param kind {@code money}, {@code percent}, {@code weight}, {@code distance}, {@code area},
 *     {@code count}, …
 * @param value the number with its scale applied
 * @param unit ISO 4217 for money, SI or {@code %}, or the thing counted
 * @param span where it stands
 * @param text its words as written
 */
public record Amount(
    int sentence,
    int first,
    int last,
    String kind,
    BigDecimal value,
    String unit,
    Span span,
    String text) {}
