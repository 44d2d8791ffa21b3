package org.dateline.spark;

import java.io.Serializable;

/**
 * A file, or a stretch of one that has a record a line.
 *
 * @param path with its file system
 * @param begin the stretch holds the lines that begin at this byte or later
 * @param end and before this one
 * @param whole whether it is all of the file
 */
record Slice(String path, long begin, long end, boolean whole) implements Serializable {
  long length() {
    return end - begin;
  }
}
