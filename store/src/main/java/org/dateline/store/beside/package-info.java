/**
 * Reading in a DuckDB file beside the process that has it open, which no other process can open
 * then. A {@link Host} in that process listens on a Unix domain socket beside the file; a {@link
 * Guest} in another asks it questions, and gets what the last whole state answers. Where there are
 * no such sockets, there is no host, and readers wait for the file.
 */
@NullMarked
package org.dateline.store.beside;

import org.jspecify.annotations.NullMarked;
