package org.dateline.report.read;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.report.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the input.
 *
 * @param fields the source's name for a field, such as {@code TEXT} to {@code body}: it is asked
 *     before the names that are known anyway
 * @param published the date of reports that give none
 */
public record ReadOptions(Map<Field, String> fields, @Nullable Published published)
    implements Serializable {

  /** Nothing said. */
  public static final ReadOptions NONE = new ReadOptions(Map.of(), null);

  public ReadOptions {
    fields = Map.copyOf(fields);
  }

  /**
   * As a command line says it.
   *
   * @param fields by {@link Field}'s name, in any letter case, the source's name: {@code --map}
   * @param published a day such as {@code 2015-11-23}, or null: {@code --published}
   * @throws IllegalArgumentException where a name is no field's, or the date none; says what would
   *     be
   */
  public static ReadOptions of(Map<String, String> fields, @Nullable String published) {
    Map<Field, String> map = new EnumMap<>(Field.class);
    fields.forEach((field, name) -> map.put(field(field), name));
    return new ReadOptions(map, published == null ? null : date(published));
  }

  private static Field field(String name) {
    try {
      return Field.of(name);
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(Field.values())
              .map(field -> field.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "--map knows no field '" + name + "'; fields are " + known, e);
    }
  }

  private static Published date(String text) {
    try {
      return Published.on(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--published " + text + " is no date; write it as 2015-11-23", e);
    }
  }
}
