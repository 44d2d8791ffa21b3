package org.dateline.store.query;

/**
 * An event mention as it is stored.
 *
 * @param id 16 hexadecimal digits
 * @param eventId the event of the store that it tells
 * @param reportId the report that tells it
 * @param record JSON as {@code dateline code --format jsonl} prints it, with this event's id
 */
public record StoredMention(String id, String eventId, String reportId, String record) {}
