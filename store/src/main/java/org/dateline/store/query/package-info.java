/** What is asked of the store: pages of events and mentions, counts, totals. Changes nothing. */
@NullMarked
package org.dateline.store.query;

import org.jspecify.annotations.NullMarked;
