/**
 * Knowledge as files: tables and documents that experts own, read from the shipped jar with a
 * user's folder laid over it.
 *
 * <p>This package knows files, rows and faults, and nothing of what the rows mean: each lexicon's
 * loader stands beside its user.
 */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
