package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.store.Store;
import picocli.CommandLine.Option;

/** The option {@code --store}, which every command that keeps or asks has. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "A DuckDB file, or the address of a PostgreSQL database: jdbc:postgresql://host/name"
              + " (default: ${DEFAULT-VALUE}).")
  private String address = "dateline.duckdb";

  /** Opens the store to add to it, and makes it where there is none. */
  Store forWriting() {
    return Store.openShared(address);
  }

  /**
   * Opens the store to ask it.
   *
   * @throws IOException where there is none
   */
  Store forReading() throws IOException {
    return reading(address);
  }

  /** As {@link #forReading}, of a store that is named otherwise. */
  static Store reading(String address) throws IOException {
    if (!address.startsWith("jdbc:") && !Files.exists(Path.of(address))) {
      throw new IOException(
          "there is no store " + address + "; make one with dateline ingest, or name it: --store");
    }
    return Store.openReadOnly(address);
  }
}
