/** When: the text's expressions of time as values and intervals (TimeML's TIMEX3 terms). */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
