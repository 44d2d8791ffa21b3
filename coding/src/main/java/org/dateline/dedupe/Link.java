package org.dateline.dedupe;

import java.io.Serializable;

/**
 * Two tellings that are enough alike to be of one event, or two reports that are copies.
 *
 * @param one id of the earlier one in {@link Event#ORDER} or {@link Sketch#ORDER}
 * @param other id of the later one
 */
public record Link(String one, String other) implements Serializable {}
