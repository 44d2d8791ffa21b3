package org.dateline.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page's files, out of the jar. No path of a request ever becomes a path of a file: what is not
 * in the list is not there. Immutable.
 */
final class PageFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final Map<String, PageFile> files = new HashMap<>();

  private static final class PageFile {
    final String type;
    final byte[] bytes;
    final String tag;

    PageFile(String type, byte[] bytes) {
      this.type = type;
      this.bytes = bytes;
      this.tag = Tags.of(bytes);
    }
  }

  private PageFiles() {}

  static PageFiles load() {
    PageFiles page = new PageFiles();
    for (String name : list()) {
      page.files.put("/" + name, file(name));
    }
    return page;
  }

  private static List<String> list() {
    return new String(read("files.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static PageFile file(String name) {
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    return new PageFile(type, read(name));
  }

  private static byte[] read(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IOException("the page's file " + name + " is not in the jar: build web/ again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** Answers with a file; a path without a dot is one of the page's views, so the page itself. */
  void answer(Context context) {
    String path = context.path();
    PageFile file = files.get(path.contains(".") ? path : "/index.html");
    if (file == null || path.startsWith("/api/")) {
      throw Problem.notFound("Nothing is at " + path + ".");
    }
    if (Tags.matches(context, file.tag)) {
      context.status(304);
      return;
    }
    context.contentType(file.type);
    context.result(file.bytes);
  }
}
