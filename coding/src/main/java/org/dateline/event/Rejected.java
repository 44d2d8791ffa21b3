package org.dateline.event;

import org.dateline.text.Span;

/**
 * A frame whose words stand in a sentence and that made no event all the same.
 *
 * @param sentence number of the sentence
 * @param trigger the words
 * @param frame id of the frame
 * @param reason why not, in words
 */
public record Rejected(int sentence, Span trigger, String frame, String reason) {}
