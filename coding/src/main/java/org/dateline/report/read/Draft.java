package org.dateline.report.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as its source gives it: strings by field, before dates are read and the text is laid
 * out. Belongs to one reader, on one thread.
 */
final class Draft {
  private final long line;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private List<String> strange = List.of();

  /**
   * An empty draft.
   *
   * @param line 1-based line or record of the source
   */
  Draft(long line) {
    this.line = line;
  }

  long line() {
    return line;
  }

  /** The names of fields that nobody knows, in its source's order; of undated drafts alone. */
  List<String> strange() {
    return strange;
  }

  void strange(List<String> names) {
    strange = names;
  }

  /** Sets a field that is not set yet; blank values say nothing. */
  Draft put(Field field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(field, value);
    }
    return this;
  }

  @Nullable String get(Field field) {
    return values.get(field);
  }
}
