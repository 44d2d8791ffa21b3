package org.dateline.report.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jspecify.annotations.Nullable;

/** Names of charsets as servers and mailers write them. */
final class Charsets {
  private Charsets() {}

  /** The name, if this Java knows it, else null. */
  static @Nullable String known(@Nullable String name) {
    try {
      return name != null && Charset.isSupported(name.strip()) ? name.strip() : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
