package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class EcbPlusTest {
  private static final String FIRST =
      """
      {"id":"1_1ecb","subtopic":"1ecb",
       "sentences":[{"sent":3,"tokens":["Gunmen","killed","a","judge","in","Lusaka",",","Zambia",
        "'s","capital","."]}],
       "gold":{"events":[{"sent":3,"tokens":[1],"chain":"A"}]}}
      """;
  private static final String SECOND =
      """
      {"id":"1_2ecb","subtopic":"1ecb",
       "sentences":[{"sent":0,"tokens":["A","judge","was","killed","by","gunmen","in","Lusaka",
        "."]}],
       "gold":{"events":[{"sent":0,"tokens":[3],"chain":"A"}]}}
      """;
  private static final String OTHER =
      """
      {"id":"2_1ecb","subtopic":"2ecb",
       "sentences":[{"sent":0,"tokens":["Soldiers","arrested","two","priests","in","Quito",
        "."]}],
       "gold":{"events":[{"sent":0,"tokens":[1],"chain":"B"}]}}
      """;

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void theTextIsPutTogetherAgain() throws IOException {
    JsonNode gold = json(FIRST);
    EcbText text = new EcbText(gold.get("sentences"));
    Report report = text.report("1_1ecb");
    assertThat(report.text()).isEqualTo("Gunmen killed a judge in Lusaka, Zambia's capital.");
    assertThat(text.spans(gold.get("gold").get("events").get(0)).get(0).of(report.text()))
        .isEqualTo("killed");
  }

  @Test
  void mentionsOfOneEventAreFoundAcrossReports() throws IOException {
    EcbPlus set = new EcbPlus(Knowledge.shipped());
    List<List<EcbPlus.Coded>> coded = new ArrayList<>();
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      for (String line : List.of(FIRST, SECOND, OTHER)) {
        JsonNode gold = json(line);
        assertThat(set.reads(gold)).isTrue();
        coded.add(set.compare(gold, coder.code(set.report(gold))));
      }
    }
    List<Comparison> comparisons = set.compareAll(coded);
    assertThat(comparisons).hasSize(3);
    assertThat(comparisons.get(1).fields().get("trigger").gold()).containsExactly("1_1ecb:7");
    assertThat(comparisons.get(1).fields().get("trigger").right()).isTrue();
    assertThat(comparisons.get(2).fields().get("trigger").found()).isEmpty();
    assertThat(comparisons.get(0).text()).contains("[killed]");
  }
}
