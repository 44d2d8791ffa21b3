package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeRulesTest {
  @TempDir private Path folder;

  private TypeRules with(String roles) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(folder.resolve("events/type-roles.tsv"), "type\trole\tnote\n" + roles);
    return TypeRules.load(Knowledge.withOverlay(folder));
  }

  @Test
  void theShippedRolesAreOfKnownTypes() {
    Ontology ontology = Ontology.load(Knowledge.shipped());
    List<String> types =
        Knowledge.shipped().table("events/type-roles.tsv", 1, "type", "role", "note").stream()
            .map((Row row) -> row.cell(0))
            .toList();
    assertThat(types).isSorted().allMatch(ontology::hasType);
  }

  @Test
  void severalTypesMayHaveOneRole() throws IOException {
    TypeRules rules = with("PROTEST\tviolence\t\n");
    assertThat(rules.isViolence("PROTEST")).isTrue();
    assertThat(rules.isViolence("ASSAULT")).isTrue();
    assertThat(rules.isViolence("AID")).isFalse();
    assertThat(rules.demand()).isEqualTo("REQUEST");
  }

  @Test
  void anUnknownRoleOrAnotherDemandIsAFault() {
    assertThatThrownBy(() -> with("AID\tgift\t\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("no role gift");
    assertThatThrownBy(() -> with("AID\tdemand\t\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("no demand, or several");
  }
}
