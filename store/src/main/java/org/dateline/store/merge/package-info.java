/**
 * Merging into what is stored: a batch meets only the tellings that share a key with it, and the
 * events come out as if all had been merged at once.
 */
@NullMarked
package org.dateline.store.merge;

import org.jspecify.annotations.NullMarked;
