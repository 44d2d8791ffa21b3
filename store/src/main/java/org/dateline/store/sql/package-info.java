/**
 * The two databases behind one set of calls: connections, transactions, statements with parameters,
 * and the schema with its versions. What differs between DuckDB and PostgreSQL is here and nowhere
 * else.
 */
@NullMarked
package org.dateline.store.sql;

import org.jspecify.annotations.NullMarked;
