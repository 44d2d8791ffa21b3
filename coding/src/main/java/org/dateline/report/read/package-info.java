/**
 * The readers: from bytes of any known format to reports.
 *
 * <p>Formats are told by content, never by file name. What cannot be read is reported as an {@link
 * InputFault} and skipped; nothing in an input makes a reader throw, resolve an entity, follow an
 * address, or hold more than one record in memory.
 */
@NullMarked
package org.dateline.report.read;

import org.jspecify.annotations.NullMarked;
