package org.dateline.store.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** Turns what the shapes say into values that can be compared. */
final class Values {
  private static final int CODE = 3;
  private static final int DAY = 10;
  private static final int COMPACT_DAY = 8;

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> codeCountries = new HashMap<>();
  private final Map<String, String> cameoTypes = new HashMap<>();
  private final Map<String, String> acledTypes = new HashMap<>();

  static Values load(Knowledge knowledge) {
    Values values = new Values();
    for (Country country : Country.all(knowledge)) {
      values.countries.put(country.name(), country.code());
    }
    for (Row row : knowledge.table("exports/code_countries.tsv", 1, "code", "country")) {
      values.codeCountries.put(row.cell(0), row.cell(1));
    }
    for (Row row : knowledge.table("exports/cameo_types.tsv", 1, "code", "type")) {
      values.cameoTypes.put(row.cell(0), row.cell(1));
    }
    for (Row row :
        knowledge.table(
            "exports/acled_types.tsv",
            3,
            "type",
            "mode",
            "recipient",
            "event_type",
            "sub_event_type",
            "disorder_type")) {
      values.acledTypes.putIfAbsent(row.cell(4), row.cell(0));
    }
    return values;
  }

  /**
   * The values of a cell.
   *
   * @param as how the shape writes them: see readers.tsv
   * @return one text for each, never empty
   */
  List<String> read(String as, String cell) {
    List<String> values = new ArrayList<>();
    for (String part : as.endsWith("s") ? cell.split("[;,]", -1) : new String[] {cell}) {
      values.add(one(as, part.strip()));
    }
    return values;
  }

  private String one(String as, String cell) {
    if (cell.isEmpty() || cell.equals("None") || cell.equals("---")) {
      return "";
    }
    return switch (as) {
      case "day" -> day(cell);
      case "cameo" -> cameoType(cell);
      case "acled" -> acledTypes.getOrDefault(cell, cell);
      case "actor-code", "actor-codes" -> country(cell);
      case "ucdp" -> "ASSAULT";
      case "name" -> countries.getOrDefault(cell, cell);
      default -> cell;
    };
  }

  /** A day as {@code 2021-03-05}, of that or of {@code 20210305}, whatever follows. */
  private static String day(String cell) {
    if (cell.length() >= DAY && cell.charAt(4) == '-') {
      return cell.substring(0, DAY);
    }
    return cell.length() < COMPACT_DAY
        ? cell
        : cell.substring(0, 4) + "-" + cell.substring(4, 6) + "-" + cell.substring(6, COMPACT_DAY);
  }

  private String country(String code) {
    String organisation = codeCountries.get(code.substring(0, Math.min(2 * CODE, code.length())));
    return organisation != null ? organisation : code.substring(0, Math.min(CODE, code.length()));
  }

  /** The type of the longest beginning of a code that has one. */
  private String cameoType(String code) {
    for (int length = code.length(); length > 0; length--) {
      String type = cameoTypes.get(code.substring(0, length));
      if (type != null) {
        return type;
      }
    }
    return code;
  }
}
