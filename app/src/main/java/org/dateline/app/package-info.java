/**
 * The command line: one small class a command, and the one place that wires objects.
 *
 * <p>Standard output carries results and nothing else; progress, warnings and counts go to standard
 * error. Exit status: 0 done; 1 some reports failed; 2 the command was misused.
 */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
