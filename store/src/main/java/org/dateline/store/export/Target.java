package org.dateline.store.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where files go. */
public interface Target {
  /**
   * Begins a file; the sink that asked closes it.
   *
   * @param name in the folder, such as {@code events.csv}
   */
  OutputStream file(String name) throws IOException;
}
