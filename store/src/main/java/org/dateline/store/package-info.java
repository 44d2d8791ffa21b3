/** Reports, mentions and events in SQL: embedded DuckDB by default, PostgreSQL by its address. */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
