package org.dateline.knowledge;

import java.util.List;

/**
 * Somebody who holds or held an office: a line of {@code actors/people.tsv}.
 *
 * @param row the line
 */
public record Person(Row row) {
  /** The table's columns. */
  public static final List<String> COLUMNS =
      List.of("person", "name", "gender", "aliases", "wikidata");

  private static final String TABLE = "actors/people.tsv";

  /** All people, in the order of the table. */
  public static List<Person> all(Knowledge knowledge) {
    return knowledge.table(TABLE, 1, COLUMNS.toArray(new String[0])).stream()
        .map(Person::new)
        .toList();
  }

  public String id() {
    return row.cell(0);
  }

  /** As English-language news writes it most. */
  public String name() {
    return row.cell(1);
  }

  /** {@code f}, {@code m} or empty. */
  public String gender() {
    return row.cell(2);
  }

  public List<String> aliases() {
    return row.list(3);
  }
}
