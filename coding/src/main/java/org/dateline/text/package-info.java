/**
 * From characters to sentences and tokens.
 *
 * <p>Offsets are UTF-16 indices into {@code Report.text()}, begin inclusive, end exclusive, and
 * always lead back to the original text. Only what is printed counts in Unicode code points: {@code
 * CodePoints} converts, once, at the edge.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
