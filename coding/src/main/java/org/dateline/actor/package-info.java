/** Who, coded: countries, non-state codes, sectors and dated roles. */
@NullMarked
package org.dateline.actor;

import org.jspecify.annotations.NullMarked;
