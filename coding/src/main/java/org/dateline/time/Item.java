package org.dateline.time;

/**
 * A stretch of pieces that means something.
 *
 * @param kind what rules call it: {@code month}, {@code date}, {@code length}…
 * @param begin index of its first piece
 * @param end index after its last piece
 * @param meaning what it says
 * @param rule the rule that made it, {@link Rule#WORD} for the vocabulary
 */
record Item(String kind, int begin, int end, Meaning meaning, Rule rule) {}
