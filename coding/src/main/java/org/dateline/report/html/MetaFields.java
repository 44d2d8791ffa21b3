package org.dateline.report.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads meta elements and JSON-LD by {@code knowledge/report/page_fields.tsv}. Immutable. */
final class MetaFields {
  private record Names(List<String> meta, List<String> jsonLd) {}

  private final Map<String, Names> names = new LinkedHashMap<>();

  private MetaFields() {}

  static MetaFields load(Knowledge knowledge) {
    MetaFields fields = new MetaFields();
    for (Row row : knowledge.table("report/page_fields.tsv", 1, "field", "meta", "jsonld")) {
      fields.names.put(row.cell(0), new Names(row.list(1), row.list(2)));
    }
    return fields;
  }

  MetaValues read(Document document) {
    Map<String, String> linked = JsonLd.read(document);
    Map<String, String> metas = metas(document);
    Map<String, String> values = new HashMap<>();
    names.forEach(
        (field, known) -> {
          String value = first(known.jsonLd, linked);
          value = value == null ? first(known.meta, metas) : value;
          if (value != null) {
            values.put(field, value);
          }
        });
    return new MetaValues(values, linked.get("articlebody"));
  }

  private static Map<String, String> metas(Document document) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : document.select("meta")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  private static @Nullable String first(List<String> keys, Map<String, String> values) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
