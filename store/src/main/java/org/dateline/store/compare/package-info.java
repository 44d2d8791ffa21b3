/** What one set of events has that another has not, whatever shapes the two come in. */
@NullMarked
package org.dateline.store.compare;

import org.jspecify.annotations.NullMarked;
