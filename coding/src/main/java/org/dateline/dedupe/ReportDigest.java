package org.dateline.dedupe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** Digests by which reports are recognised. */
public final class ReportDigest {
  private static final int BYTES = 16;

  private ReportDigest() {}

  /** Of all that a report's source says: another digest is another edition. */
  public static String of(Report report) {
    return of(
        report.title(),
        report.url(),
        report.publisher(),
        report.published(),
        report.language(),
        report.text());
  }

  /** 32 hexadecimal digits of SHA-256 over the parts, each ended by a zero. */
  private static String of(@Nullable Object... parts) {
    MessageDigest digest = sha256();
    for (Object part : parts) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
