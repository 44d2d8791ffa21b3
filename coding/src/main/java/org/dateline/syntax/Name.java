package org.dateline.syntax;

/**
 * A name or other typed expression that the language model found.
 *
 * @param type OntoNotes' type: {@code PERSON ORG GPE NORP LOC FAC EVENT PRODUCT LAW WORK_OF_ART
 *     LANGUAGE DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL}
 * @param first index of its first word
 * @param last index of its last word, inclusive
 */
public record Name(String type, int first, int last) {}
