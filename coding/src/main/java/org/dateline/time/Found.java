package org.dateline.time;

/**
 * An expression as the chart found it, not yet resolved.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param closesPair whether it ends a stretch that the expression before it begins
 */
record Found(int first, int last, Meaning meaning, boolean closesPair) {}
