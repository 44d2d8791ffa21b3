package org.dateline.store.export;

import java.io.Closeable;
import java.io.IOException;

/** Takes events one after the other, and finishes its files when closed. For one thread. */
public interface EventSink extends Closeable {
  void add(ExportEvent event) throws IOException;
}
