/**
 * Gold read, coded and compared: precision, recall and F1 by field and label, with their errors.
 *
 * <p>Whatever a gold set asks is brought to one form: for each field, the set of values that gold
 * has and the set that was found ({@code Comparison}). Everything after that is the same for all.
 */
@NullMarked
package org.dateline.app.evaluate;

import org.jspecify.annotations.NullMarked;
