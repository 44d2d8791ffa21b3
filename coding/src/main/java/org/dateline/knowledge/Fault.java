package org.dateline.knowledge;

/**
 * One fault of a knowledge file.
 *
 * @param file path of the file relative to the knowledge folder, or of the user's folder
 * @param line 1-based line, 0 where the whole file is meant
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Fault(String file, int line, String message, String remedy) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + message + " (" + remedy + ")";
  }
}
