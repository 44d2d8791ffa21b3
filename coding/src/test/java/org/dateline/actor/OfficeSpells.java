package org.dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** The spells of {@code actors/offices.tsv} with their dates made comparable. */
final class OfficeSpells {
  private static final String OPEN = "9999-12-31";

  private OfficeSpells() {}

  /**
   * One spell; days are ISO dates, the earliest that {@code from} and the latest that {@code to}
   * can mean.
   */
  record Spell(
      String person,
      String country,
      String office,
      List<String> sectors,
      String from,
      String to,
      int line) {
    String firstDay() {
      return from + "-01-01".substring(from.length() == 4 ? 0 : from.length() == 7 ? 3 : 6);
    }

    String lastDay() {
      return to.isEmpty() ? OPEN : end(to);
    }

    boolean covers(String first, String last) {
      return firstDay().compareTo(last) <= 0 && lastDay().compareTo(first) >= 0;
    }
  }

  static List<Spell> load(Knowledge knowledge) {
    return knowledge
        .table(
            "actors/offices.tsv",
            5,
            "person",
            "country",
            "office",
            "sectors",
            "from",
            "to",
            "source")
        .stream()
        .map(OfficeSpells::spell)
        .toList();
  }

  private static Spell spell(Row row) {
    return new Spell(
        row.cell(0), row.cell(1), row.cell(2), row.list(3), row.cell(4), row.cell(5), row.line());
  }

  /** Name and aliases by person. */
  static Map<String, Row> people(Knowledge knowledge) {
    Map<String, Row> people = new TreeMap<>();
    knowledge
        .table("actors/people.tsv", 1, "person", "name", "gender", "aliases", "wikidata")
        .forEach(r -> people.put(r.cell(0), r));
    return people;
  }

  /** The last day that a date of year, month or day can mean; months count 31 days. */
  static String end(String date) {
    return switch (date.length()) {
      case 4 -> date + "-12-31";
      case 7 -> date + "-31";
      default -> date;
    };
  }
}
