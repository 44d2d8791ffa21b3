package org.dateline.dedupe;

/**
 * The keys of a telling that have one deed and one span of time in common. All tellings that have
 * one of these keys have the shelf too: whole blocks lie on one shelf.
 *
 * @param id the same on every machine
 * @param keys at least none, each once
 */
@SuppressWarnings("ArrayRecordComponent") // made for one look
public record Shelf(long id, long[] keys) {}
