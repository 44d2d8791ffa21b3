/**
 * What people decide about events: a log that is only ever added to, and how it is carried out.
 *
 * <p>Decisions are about mentions, which keep their ids over every re-coding; events come and go.
 */
@NullMarked
package org.dateline.store.review;

import org.jspecify.annotations.NullMarked;
