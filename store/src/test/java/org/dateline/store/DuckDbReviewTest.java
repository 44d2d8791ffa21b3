package org.dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DuckDbReviewTest extends ReviewContract {
  @TempDir private Path folder;
  private int stores;

  @Override
  String address() {
    return folder.resolve("store" + stores++ + ".duckdb").toString();
  }
}
