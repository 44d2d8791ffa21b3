package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AnnotationWriterTest {
  private final JsonNode json = annotations();

  @Test
  void hasAKeyAStage() {
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "report", "sentences", "entities", "actors", "places", "times", "quantities");
  }

  @Test
  void offsetsAreCodePoints() {
    assertThat(json.at("/sentences/0").toString()).isEqualTo("{\"begin\":2,\"end\":109}");
  }

  @Test
  void entitiesHoldTheirMentions() {
    assertThat(json.get("entities").toString())
        .isEqualTo(
            "[{\"id\":0,\"mentions\":[{\"begin\":2,\"end\":8,\"text\":\"Rebels\","
                + "\"type\":\"GROUP\",\"kind\":\"nominal\"}]}]");
  }

  @Test
  void placesAndTimesAreResolved() {
    assertThat(json.at("/places/0/confidence").asDouble()).isEqualTo(0.988);
    assertThat(json.at("/places/0/name").asText()).isEqualTo("Marib");
    assertThat(json.at("/times/0/value").asText()).isEqualTo("2021-03-05");
    assertThat(json.at("/times/0/type").asText()).isEqualTo("DATE");
  }

  @Test
  void quantitiesAreTollsAndAmounts() {
    assertThat(json.at("/quantities/0/kind").asText()).isEqualTo("killed");
    assertThat(json.at("/quantities/1/unit").asText()).isEqualTo("USD");
  }

  private static JsonNode annotations() {
    try {
      StringWriter out = new StringWriter();
      new AnnotationWriter().write(SampleReport.coded(SampleReport.full()), out);
      assertThat(out.toString()).endsWith("}\n").hasLineCount(1);
      return new ObjectMapper().readTree(out.toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
