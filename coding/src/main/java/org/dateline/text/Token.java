package org.dateline.text;

/**
 * A syntactic token by the rules of UD English EWT: {@code do|n't}, {@code Assad|'s}, {@code
 * long|-|delayed}, {@code $|5|billion}.
 *
 * @param text its characters as they stand in the report
 * @param span where
 */
public record Token(String text, Span span) {}
