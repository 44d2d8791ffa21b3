/**
 * What comes in: one news text with its metadata, as published, and the readers that make it from
 * bytes.
 *
 * <p>Bad input is reported as a {@code Fault} of that input, never thrown: the batch goes on.
 */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
