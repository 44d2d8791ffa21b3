/** What: frames found in trees, the layer of meaning over them, and each role's filler. */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
