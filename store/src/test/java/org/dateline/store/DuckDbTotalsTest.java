package org.dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DuckDbTotalsTest extends TotalsContract {
  @TempDir private Path folder;

  @Override
  String address() {
    return folder.resolve("store.duckdb").toString();
  }
}
