/**
 * Knowledge as files: tables and documents that experts own, read from the shipped jar with a
 * user's folder laid over it.
 *
 * <p>This package knows files, rows and faults; each lexicon's loader stands beside its user. Of
 * what rows mean it knows what several modules read: states, bodies and people.
 */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
