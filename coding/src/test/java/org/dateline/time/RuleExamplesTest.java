package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleExamplesTest {
  @Test
  void theShippedRulesHold() {
    assertThat(new RuleExamples(Knowledge.shipped()).check()).isEmpty();
  }

  @Test
  void aWrongValueARuleWithoutExamplesAndAnUndecidedReadingAreFaults(@TempDir Path folder)
      throws IOException {
    Path table = Files.createDirectories(folder.resolve("time")).resolve("rules.tsv");
    Files.writeString(
        table,
        String.join(
            "\n",
            "id\tpattern\tgives\toperation\tover\texamples",
            "market-day\tmarket <weekday>\tdate\tcalendar\t\tmarket Monday = 2015-11-22",
            "bare\tbare <weekday>\tdate\tcalendar\t\t",
            "later\t<weekday>\tdate\trepeat\t\tFriday = 2015-11-20",
            ""));
    List<Fault> faults = new RuleExamples(Knowledge.withOverlay(folder)).check();
    assertThat(faults)
        .extracting(Fault::message)
        .anyMatch(message -> message.startsWith("market-day does not hold in: market Monday"))
        .anyMatch(message -> message.equals("bare lacks an example"))
        .anyMatch(message -> message.endsWith("read it differently: Friday = 2015-11-20"));
  }
}
