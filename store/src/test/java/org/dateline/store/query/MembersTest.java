package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.dedupe.Figure;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent.Side;
import org.junit.jupiter.api.Test;

class MembersTest {
  private static final Side POLICE =
      new Side("FRA", List.of("COP", "GOV"), "FRACOP", "police:fr", "Police of \"Été\"");
  private static final Side NOBODY = new Side(null, List.of(), "---", "r|1:2", "a\\b\n[c]");

  @Test
  void sidesComeBackAsTheyWere() {
    assertThat(Members.sides(Members.sides(List.of(POLICE, NOBODY))))
        .containsExactly(POLICE, NOBODY);
    assertThat(Members.sides(Members.sides(List.of()))).isEmpty();
  }

  /** PostgreSQL sets values apart by spaces, where it filled the columns of an earlier schema. */
  @Test
  void spacesDoNotMatter() {
    assertThat(Members.sides("[[\"FRA\", [\"COP\"], \"FRACOP\", \"p\", \"Police\"]]"))
        .containsExactly(new Side("FRA", List.of("COP"), "FRACOP", "p", "Police"));
    assertThat(Members.tolls("[[\"killed\", 1, null, 3]]"))
        .containsExactly(Map.entry(Toll.Kind.KILLED, new Figure(1, null, 3)));
  }

  @Test
  void wholeWordsAreFoundInAColumn() {
    String column = Members.sides(List.of(POLICE, NOBODY));
    for (String word : List.of("FRA", "COP", "GOV", "FRACOP", "police:fr", "r|1:2")) {
      assertThat(column).as(word).contains(Members.quoted(word));
    }
    for (String part : List.of("FR", "OP", "police", "COP,GOV", "[c]")) {
      assertThat(column).as(part).doesNotContain(Members.quoted(part));
    }
    assertThat(Members.names(List.of(POLICE, NOBODY))).contains("of \"été\"");
  }

  @Test
  void tollsComeBackAsTheyWere() {
    Map<Toll.Kind, Figure> tolls =
        Map.of(Toll.Kind.KILLED, new Figure(1, 2, null), Toll.Kind.WOUNDED, new Figure(3, 3, 3));
    assertThat(Members.tolls(Members.tolls(tolls))).isEqualTo(tolls);
    assertThat(Members.tolls(Members.tolls(Map.of()))).isEmpty();
  }

  /** A column of its own cannot hold what this stands for. */
  @Test
  void namesHaveNoNul() {
    Side odd = new Side(null, List.of(), "---", "1", "a\0b");
    assertThat(Members.sides(Members.sides(List.of(odd))).get(0).name()).isEqualTo("a\uFFFDb");
  }
}
