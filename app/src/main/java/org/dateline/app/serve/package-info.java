/**
 * The server behind {@code dateline serve}: a REST interface under {@code /api/v1} and the page
 * that uses it.
 *
 * <p>Every request passes the {@link org.dateline.app.serve.Gate} first. Text of reports leaves the
 * server as JSON only; the page writes it as text, never as markup. Offsets are in Unicode code
 * points, as in the record.
 */
@NullMarked
package org.dateline.app.serve;

import org.jspecify.annotations.NullMarked;
