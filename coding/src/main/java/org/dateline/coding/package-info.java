/** The whole pipeline in one method, what every stage found, and the record that is printed. */
@NullMarked
package org.dateline.coding;

import org.jspecify.annotations.NullMarked;
