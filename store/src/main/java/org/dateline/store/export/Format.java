package org.dateline.store.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.store.query.StoredReport;

/**
 * A kind of file to export to.
 *
 * @param name by which users call it
 * @param description in some words
 * @param file what it is called in a folder; empty where it makes many files
 * @param columns of the table that it is; empty where it is none
 * @param scope which events it holds
 * @param opener begins an export
 */
public record Format(
    String name,
    String description,
    String file,
    List<Column> columns,
    Scope scope,
    Opener opener) {
  public Format {
    columns = List.copyOf(columns);
  }

  /** Which events a format holds. */
  public enum Scope {
    /** All but those that people rejected. */
    ALL,
    /** Of these not what was denied, feared, planned or is long past: it cannot tell that apart. */
    REAL,
    /** Those about which people decided, rejected ones too. */
    DECIDED
  }

  /** Begins an export. */
  interface Opener {
    EventSink open(Target target, Function<String, Optional<StoredReport>> reports)
        throws IOException;
  }

  /** Whether it makes more files than one. */
  public boolean manyFiles() {
    return file.isEmpty();
  }

  /**
   * Begins an export.
   *
   * @param target where its files go
   * @param reports finds a report by its id, once all events are added
   */
  public EventSink open(Target target, Function<String, Optional<StoredReport>> reports)
      throws IOException {
    return opener.open(target, reports);
  }
}
