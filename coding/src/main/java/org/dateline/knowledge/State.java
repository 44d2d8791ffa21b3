package org.dateline.knowledge;

import java.util.List;

/**
 * A state since 1945: a line of {@code actors/states.tsv}. Dates are as written: {@code
 * yyyy-mm-dd}, {@code yyyy-mm}, {@code yyyy} or empty.
 *
 * @param row the line
 */
public record State(Row row) {
  /** All states, dissolved ones too, in the order of the table. */
  public static List<State> all(Knowledge knowledge) {
    return knowledge
        .table(
            "actors/states.tsv",
            1,
            "code",
            "name",
            "iso2",
            "cow",
            "fips",
            "cameo",
            "from",
            "to",
            "capital",
            "successor",
            "aliases",
            "adjectives",
            "demonyms")
        .stream()
        .map(State::new)
        .toList();
  }

  /** PLOVER's alpha-3 code. */
  public String code() {
    return row.cell(0);
  }

  public String name() {
    return row.cell(1);
  }

  /** ISO 3166's alpha-2 code, empty where there is none. */
  public String iso2() {
    return row.cell(2);
  }

  /** Number by Correlates of War, empty where it has none. */
  public String cow() {
    return row.cell(3);
  }

  /** FIPS 10-4 code, empty where there is none. */
  public String fips() {
    return row.cell(4);
  }

  /** CAMEO's code. */
  public String cameo() {
    return row.cell(5).isEmpty() ? code() : row.cell(5);
  }

  /** Independence after 1945; empty for earlier. */
  public String from() {
    return row.cell(6);
  }

  /** Its end; empty where it is still there. */
  public String to() {
    return row.cell(7);
  }

  public String capital() {
    return row.cell(8);
  }

  /** Each of its capitals and of their names. */
  public List<String> capitals() {
    return row.list(8);
  }

  /** The codes of the states that took its place; empty for none. */
  public List<String> successors() {
    return row.list(9);
  }

  public List<String> aliases() {
    return row.list(10);
  }

  /** Words before a noun: "Danish". */
  public List<String> adjectives() {
    return row.list(11);
  }

  /** Nouns for its people, singular and plural: "Dane", "Danes". */
  public List<String> demonyms() {
    return row.list(12);
  }
}
