/** Mentions of one happening become one event, by a rule with a name. */
@NullMarked
package org.dateline.dedupe;

import org.jspecify.annotations.NullMarked;
