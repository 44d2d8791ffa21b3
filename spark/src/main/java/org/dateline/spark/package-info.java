/**
 * Reports of any number into tables of events, on Apache Spark: the same coder, the same records.
 */
@NullMarked
package org.dateline.spark;

import org.jspecify.annotations.NullMarked;
