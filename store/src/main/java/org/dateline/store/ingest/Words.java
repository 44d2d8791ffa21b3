package org.dateline.store.ingest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as columns hold them. */
final class Words {
  private Words() {}

  /** A constant in lower case. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String orNull(@Nullable Enum<?> constant) {
    return constant == null ? null : of(constant);
  }

  /** Several words in one column. */
  static String joined(List<String> words) {
    return String.join("|", words);
  }
}
