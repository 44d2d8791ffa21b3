package org.dateline.event;

import org.dateline.text.Span;

/**
 * Who says so.
 *
 * @param speaker the words that name the speaker
 * @param verb the verb of saying, as written
 * @param span where the speaker stands
 */
public record Attribution(String speaker, String verb, Span span) {}
