package org.dateline.place;

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

class PlaceExamplesTest {
  private static List<Fault> check(Knowledge knowledge) {
    try (Parser parser = Parser.load(knowledge)) {
      return new PlaceExamples(knowledge, parser).check();
    }
  }

  @Test
  void theShippedRulesHold() {
    assertThat(check(Knowledge.shipped())).isEmpty();
  }

  @Test
  void aRuleThatDoesNotHoldOrHasNoExampleIsAFault(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("places"));
    Files.writeString(
        folder.resolve("places/facilities.tsv"),
        "word\talone\texample\n"
            + "taproom\tyes\tThe Wenlow Taproom reopened on Friday. = Wenlow Taproom place\n"
            + "snug\tyes\tThe snug reopened on Friday. = Snug place\n"
            + "vestry\t\t\n");
    Files.writeString(
        folder.resolve("places/speech_verbs.tsv"),
        "lemma\texample\n"
            + "mumble\tThe envoy mumbled in Geneva that soldiers [killed] ten men. = Geneva\n"
            + "lisp\tThe envoy lisped in Geneva that soldiers [fled]\n");
    Files.writeString(
        folder.resolve("places/samples.tsv"),
        "name\texample\n"
            + "Richmond\t@bbc.co.uk A barn burned in Richmond. = Richmond city England GBR"
            + " | @latimes.com A barn burned in Richmond. = Richmond city England GBR\n");
    assertThat(check(Knowledge.withOverlay(folder)))
        .extracting(Fault::message)
        .containsExactlyInAnyOrder(
            "snug does not hold in: The snug reopened on Friday. = Snug place",
            "vestry lacks an example",
            "mumble does not hold in: The envoy mumbled in Geneva that soldiers [killed] ten men."
                + " = Geneva",
            "no example: The envoy lisped in Geneva that soldiers [fled]",
            "Richmond does not hold in: @latimes.com A barn burned in Richmond. = Richmond city"
                + " England GBR");
  }
}
