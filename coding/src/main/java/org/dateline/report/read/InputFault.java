package org.dateline.report.read;

import java.io.Serializable;

/**
 * Something in an input that could not be read as it stands.
 *
 * @param source the file's name, with the archive's member after {@code !}
 * @param line 1-based line or record, 0 where the whole source is meant
 * @param severity whether anything was lost
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record InputFault(String source, long line, Severity severity, String message, String remedy)
    implements Serializable {

  /** What a fault costs. */
  public enum Severity {
    /** The report was read, but perhaps not as its author meant it. */
    WARNING,
    /** A report, or all of the source, was skipped. */
    ERROR
  }

  @Override
  public String toString() {
    return source + (line > 0 ? ":" + line : "") + ": " + message + " (" + remedy + ")";
  }
}
