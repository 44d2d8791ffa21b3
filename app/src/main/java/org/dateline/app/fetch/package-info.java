/** Feeds, pages and archives from addresses that the user names, and from no others. */
@NullMarked
package org.dateline.app.fetch;

import org.jspecify.annotations.NullMarked;
