package org.dateline.store.export;

/**
 * What a column of a table holds.
 *
 * @param name in the header
 * @param type of a Frictionless table schema: string, integer, number, boolean, date, datetime;
 *     after a space its format, where that is not the usual one
 * @param description in words
 */
public record Column(String name, String type, String description) {}
