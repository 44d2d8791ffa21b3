package org.dateline.time;

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

class TimeExamplesTest {
  private static List<Fault> check(Knowledge knowledge) {
    try (Parser parser = Parser.load(knowledge)) {
      return new TimeExamples(knowledge, parser).check();
    }
  }

  @Test
  void theShippedWordsHold() {
    assertThat(check(Knowledge.shipped())).isEmpty();
  }

  @Test
  void aWordThatDoesNotHoldOrHasNoExampleIsAFault(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("time"));
    Files.writeString(
        folder.resolve("time/words.tsv"),
        "word\tkind\tvalue\tonly\texample\n"
            + "lammas\tfeast\t08-01\t\tTalks opened on Lammas. = 2015-08-02\n"
            + "septennially\tset\tP7Y\n");
    Files.writeString(
        folder.resolve("time/conjunctions.tsv"),
        "word\ttells\texample\n"
            + "whilst\tsame\tRebels [left] Sumy whilst guards slept on Friday."
            + " = 2015-11-20 .. 2015-11-20\n");
    Files.writeString(
        folder.resolve("time/bearings.tsv"),
        "word\tbearing\texample\nsince\tsince\tRebels have [held] Sumy since Friday. = .. \n");
    assertThat(check(Knowledge.withOverlay(folder)))
        .extracting(Fault::message)
        .containsExactlyInAnyOrder(
            "lammas does not hold in: Talks opened on Lammas. = 2015-08-02",
            "septennially lacks an example",
            "since does not hold in: Rebels have [held] Sumy since Friday. = ..");
  }
}
