package org.dateline.knowledge;

import java.util.List;

/**
 * A group, organisation or firm: a line of one of the tables of {@code actors} that share these
 * columns. Dates are as written: {@code yyyy-mm-dd}, {@code yyyy-mm}, {@code yyyy} or empty.
 *
 * @param row the line
 */
public record Body(Row row) {
  /** The tables. */
  public static final List<String> TABLES =
      List.of(
          "actors/armed-groups.tsv",
          "actors/parties.tsv",
          "actors/organisations.tsv",
          "actors/government-bodies.tsv",
          "actors/companies.tsv",
          "actors/media.tsv");

  /** Their columns. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "kind",
          "country",
          "sectors",
          "cameo",
          "from",
          "to",
          "aliases",
          "parent",
          "wikidata",
          "note");

  /** The bodies of one of the tables, in its order. */
  public static List<Body> all(Knowledge knowledge, String table) {
    return knowledge.table(table, 1, COLUMNS.toArray(new String[0])).stream()
        .map(Body::new)
        .toList();
  }

  public String id() {
    return row.cell(0);
  }

  public String name() {
    return row.cell(1);
  }

  /** What it is: {@code armed_group}, {@code party}, {@code media} … */
  public String kind() {
    return row.cell(2);
  }

  /** PLOVER country or non-state code; empty for none. */
  public String country() {
    return row.cell(3);
  }

  /** PLOVER sectors, primary first. */
  public List<String> sectors() {
    return row.list(4);
  }

  /** CAMEO actor code where it is not simply country and sector; empty elsewhere. */
  public String cameo() {
    return row.cell(5);
  }

  /** Foundation; empty where unknown. */
  public String from() {
    return row.cell(6);
  }

  /** Its end; empty where it is still there. */
  public String to() {
    return row.cell(7);
  }

  public List<String> aliases() {
    return row.list(8);
  }
}
