package org.dateline.report.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param byField values by field of {@code page_fields.tsv}
 * @param articleBody the story as JSON-LD gives it
 */
record MetaValues(Map<String, String> byField, @Nullable String articleBody) {
  @Nullable String get(String field) {
    return byField.get(field);
  }
}
