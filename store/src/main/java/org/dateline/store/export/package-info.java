/**
 * Events in the files that people already read. What the columns of a table are and what fills them
 * is data ({@code knowledge/exports}); {@link org.dateline.store.export.Cells} knows the values.
 */
@NullMarked
package org.dateline.store.export;

import org.jspecify.annotations.NullMarked;
