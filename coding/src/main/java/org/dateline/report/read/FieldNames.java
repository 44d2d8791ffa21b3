package org.dateline.report.read;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.html.Paragraphs;
import org.jspecify.annotations.Nullable;

/** The names that sources give fields, in order of preference. Immutable. */
final class FieldNames {
  private final Map<Field, List<String>> names;
  private final Set<String> known = new HashSet<>();
  private final Set<String> containers;

  private FieldNames(Map<Field, List<String>> names, Set<String> containers) {
    this.names = names;
    names.values().forEach(known::addAll);
    this.containers = containers;
  }

  static FieldNames load(Knowledge knowledge) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Row row : knowledge.table("report/fields.tsv", 1, "field", "names")) {
      names.put(Field.of(row.cell(0)), row.list(1));
    }
    Set<String> containers = new LinkedHashSet<>();
    for (Row row : knowledge.table("report/containers.tsv", 1, "name")) {
      containers.add(row.cell(0));
    }
    return new FieldNames(names, containers);
  }

  /** Whether a JSON key of this name holds a list of reports. */
  boolean isContainer(String path) {
    return containers.contains(path.toLowerCase(Locale.ROOT));
  }

  /**
   * A draft of a record's values.
   *
   * @param values by name in lower case, nested names joined by full stops
   */
  Draft draft(Map<String, String> values, ReadOptions options, long line) {
    Draft draft = new Draft(line);
    options
        .fields()
        .forEach(
            (field, name) -> draft.put(field, plain(values.get(name.toLowerCase(Locale.ROOT)))));
    names.forEach(
        (field, own) -> {
          for (String name : own) {
            draft.put(field, plain(values.get(name)));
          }
        });
    if (draft.get(Field.PUBLISHED) == null) {
      draft.strange(values.keySet().stream().filter(name -> !isKnown(name, options)).toList());
    }
    return draft;
  }

  private boolean isKnown(String name, ReadOptions options) {
    return known.contains(name)
        || options.fields().values().stream().anyMatch(name::equalsIgnoreCase);
  }

  private static @Nullable String plain(@Nullable String value) {
    return value != null && Paragraphs.isHtml(value) ? Paragraphs.ofHtml(value) : value;
  }

  /** How a name with blanks or hyphens is usually written: {@code publication_date}. */
  static String plainName(String name) {
    return name.replace(' ', '_').replace('-', '_');
  }

  /** Whether a column of this name (lower case) holds the text of reports. */
  boolean holdsText(String name, ReadOptions options) {
    String mapped = options.fields().get(Field.TEXT);
    List<String> own = names.getOrDefault(Field.TEXT, List.of());
    return own.contains(name)
        || own.contains(plainName(name))
        || (mapped != null && mapped.equalsIgnoreCase(name));
  }
}
