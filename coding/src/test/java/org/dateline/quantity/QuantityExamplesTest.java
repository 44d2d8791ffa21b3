package org.dateline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantityExamplesTest {
  private static List<Fault> check(Knowledge knowledge) {
    try (Parser parser = Parser.load(knowledge)) {
      return new QuantityExamples(knowledge, parser).check();
    }
  }

  @Test
  void theShippedRulesHold() {
    assertThat(check(Knowledge.shipped())).isEmpty();
  }

  @Test
  void aRuleThatDoesNotHoldOrHasNoExampleIsAFault(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("quantities"));
    Files.writeString(
        folder.resolve("quantities/hedges.tsv"),
        "words\thedge\texample\n"
            + "upwards of\tat_least\tUpwards of 12 miners died. = killed 12\n"
            + "a good\tabout\t\n");
    assertThat(check(Knowledge.withOverlay(folder)))
        .extracting(Fault::message)
        .containsExactlyInAnyOrder(
            "upwards of does not hold in: Upwards of 12 miners died. = killed 12",
            "a good lacks an example");
  }
}
