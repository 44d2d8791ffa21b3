package org.dateline.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code GET /api/v1/openapi.json}: the interface's description (OpenAPI 3.1).
 *
 * @param text the document
 */
record OpenApi(String text) {
  static OpenApi load() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IOException("the interface's description is not in the jar");
      }
      return new OpenApi(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void answer(Context context) {
    context.contentType("application/json; charset=utf-8");
    context.result(text);
  }
}
