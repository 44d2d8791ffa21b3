package org.dateline.report;

/**
 * A line that says when a report was published or updated.
 *
 * @param published the date it gives
 * @param updated whether it is the date of an update
 */
record DateLine(Published published, boolean updated) {}
