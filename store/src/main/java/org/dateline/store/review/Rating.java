package org.dateline.store.review;

/**
 * What one coder said of one field of one event.
 *
 * @param event its present id
 * @param coder who said it
 * @param field {@code event}: whether it is one; or a field that somebody edited
 * @param label what was said
 */
public record Rating(String event, String coder, String field, String label) {}
