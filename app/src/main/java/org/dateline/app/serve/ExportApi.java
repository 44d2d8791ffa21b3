package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.store.Store;
import org.dateline.store.export.EventSink;
import org.dateline.store.export.Exports;
import org.dateline.store.export.Format;
import org.dateline.store.export.Target;
import org.dateline.store.query.EventFilter;

/** Exports of what a filter finds, in all shapes that {@code dateline export} knows. */
final class ExportApi {
  private final Store store;
  private final Json json;
  private final Supplier<Exports> exports;

  ExportApi(Store store, Json json, Supplier<Exports> exports) {
    this.store = store;
    this.json = json;
    this.exports = exports;
  }

  /** {@code GET /exports}: the shapes. */
  void list(Context context) {
    ArrayNode list = json.array();
    for (Format format : exports.get().all()) {
      ObjectNode node = list.addObject();
      node.put("shape", format.name());
      node.put("description", format.description());
      node.put("file", file(format));
      node.put("events", format.scope().name().toLowerCase(Locale.ROOT));
    }
    json.answer(context, list);
  }

  /**
   * {@code GET /exports/{shape}}: all that the filter finds, as a file; several files are zipped.
   */
  void export(Context context) throws IOException {
    EventFilter filter = FilterQuery.of(context);
    Format format = format(context.pathParam("shape"));
    context.contentType("application/octet-stream");
    context.header("Content-Disposition", "attachment; filename=\"" + file(format) + "\"");
    OutputStream out = context.outputStream();
    if (format.manyFiles()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        write(format, filter, name -> entry(zip, name));
      }
    } else {
      write(format, filter, name -> out);
    }
  }

  private void write(Format format, EventFilter filter, Target target) throws IOException {
    try (EventSink sink = format.open(target, store::report)) {
      exports.get().write(store, filter, format.scope(), sink);
    }
  }

  private static OutputStream entry(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  private static String file(Format format) {
    return format.manyFiles() ? format.name() + ".zip" : format.file();
  }

  private Format format(String name) {
    return exports
        .get()
        .named(name)
        .orElseThrow(
            () ->
                Problem.notFound(
                    "There is no shape '"
                        + name
                        + "'; /api/v1/exports lists those that there are."));
  }
}
