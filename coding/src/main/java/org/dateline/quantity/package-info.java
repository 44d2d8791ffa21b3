/** How many: tolls, amounts of money and other counts, with their hedges. */
@NullMarked
package org.dateline.quantity;

import org.jspecify.annotations.NullMarked;
