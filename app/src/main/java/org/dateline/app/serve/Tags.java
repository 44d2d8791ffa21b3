package org.dateline.app.serve;

import io.javalin.http.Context;
import java.util.zip.CRC32;

/** Tags of what is sent (RFC 9110): who has the same bytes already need not get them again. */
final class Tags {
  private Tags() {}

  /** The tag of these bytes. */
  static String of(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return "W/\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
  }

  /** Tells the client the tag; true where it has these bytes. */
  static boolean matches(Context context, byte[] bytes) {
    return matches(context, of(bytes));
  }

  static boolean matches(Context context, String tag) {
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    return tag.equals(context.header("If-None-Match"));
  }
}
