package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.actor.SectorTraits.Trait;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectorTraitsTest {
  private static final SectorTraits TRAITS = SectorTraits.load(Knowledge.shipped());

  @Test
  void takesTheFirstOfSeveralSectorsOrAllOfThem() {
    assertThat(TRAITS.ofFirst(List.of("REB", "CVL"), Trait.AGAINST)).isTrue();
    assertThat(TRAITS.ofFirst(List.of("CVL", "REB"), Trait.AGAINST)).isFalse();
    assertThat(TRAITS.ofFirst(List.of(), Trait.AGAINST)).isFalse();
    assertThat(TRAITS.ofAll(List.of("COP", "MED"), Trait.LOCAL)).isTrue();
    assertThat(TRAITS.ofAll(List.of("COP", "GOV"), Trait.LOCAL)).isFalse();
    assertThat(TRAITS.ofAll(List.of(), Trait.LOCAL)).isTrue();
  }

  @Test
  void namesASectorAndATraitThatThereIsNot(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> with(folder, "HLH\tlocal"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("unknown sector HLH");
    assertThatThrownBy(() -> with(folder, "MED\tloca"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("unknown trait loca");
  }

  private static SectorTraits with(Path folder, String row) throws IOException {
    Path table = folder.resolve("actors/sector_traits.tsv");
    Files.createDirectories(table.getParent());
    Files.writeString(table, "sector\ttraits\tnote\n" + row + "\n");
    return SectorTraits.load(Knowledge.withOverlay(folder));
  }
}
