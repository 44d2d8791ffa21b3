/** Coded reports into the store: their rows, and the events that come of merging them. */
@NullMarked
package org.dateline.store.ingest;

import org.jspecify.annotations.NullMarked;
