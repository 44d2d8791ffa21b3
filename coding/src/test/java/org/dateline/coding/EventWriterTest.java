package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.Count;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll;
import org.junit.jupiter.api.Test;

class EventWriterTest {
  private static final Telling WIRE =
      Tellings.of(SampleReport.coded(SampleReport.full()), "r1").get(0);

  /** A report a day later that says 15 killed. */
  private static Telling later() {
    return new Telling(
        "ffff000011112222",
        "r2",
        "r2",
        "Gazette",
        Instant.parse("2021-03-07T06:00:00Z"),
        3,
        WIRE.type(),
        WIRE.frame(),
        WIRE.modes(),
        WIRE.contexts(),
        WIRE.auxiliaries(),
        WIRE.actors(),
        List.of(),
        WIRE.when(),
        null,
        List.of(new Count(Toll.Kind.KILLED, 15, 15, 15, false)),
        WIRE.words());
  }

  private static String line(Aggregation rule, Telling... tellings) throws IOException {
    StringWriter out = new StringWriter();
    new EventWriter(Aggregator.load(Knowledge.shipped()), rule)
        .write(List.of(new Event(Merger.RULE, List.of(tellings))), out);
    return out.toString();
  }

  private static JsonNode event(Aggregation rule, Telling... tellings) throws IOException {
    return new ObjectMapper().readTree(line(rule, tellings));
  }

  @Test
  void writesEveryKeyInItsOrder() throws IOException {
    List<String> keys = new ArrayList<>();
    event(Aggregation.MAJORITY, WIRE).fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactly(
            "id",
            "rule",
            "aggregation",
            "type",
            "modes",
            "contexts",
            "auxiliary",
            "actors",
            "recipients",
            "date",
            "place",
            "tolls",
            "reports",
            "origins",
            "first_published",
            "last_published",
            "mentions");
  }

  @Test
  void whatReportsDisagreeOnStaysVisible() throws IOException {
    JsonNode toll = event(Aggregation.LATEST, WIRE, later()).get("tolls").get(0);
    assertThat(toll.toString())
        .isEqualTo(
            """
            {"kind":"killed","low":15,"best":15,"high":15,"disputed":true,"why":"the latest of 2",\
            "decided_by":["ffff000011112222"],"claims":[\
            {"low":12,"best":12,"high":null,"cumulative":false,"mentions":["ID"],"origins":1},\
            {"low":15,"best":15,"high":15,"cumulative":false,\
            "mentions":["ffff000011112222"],"origins":1}]}"""
                .replace("ID", WIRE.id()));
  }

  @Test
  void aValueStandsBesideItsClaims() throws IOException {
    JsonNode event = event(Aggregation.MAJORITY, WIRE, later());
    assertThat(event.get("type").toString())
        .isEqualTo(
            """
            {"value":{"type":"ASSAULT"},"disputed":false,"why":"said by 2 of 2",\
            "decided_by":["ID","ffff000011112222"],"claims":[{"type":"ASSAULT",\
            "mentions":["ID","ffff000011112222"],"origins":2}]}"""
                .replace("ID", WIRE.id()));
    assertThat(event.get("place").get("value").get("name").asText()).isEqualTo("Marib");
    assertThat(event.get("last_published").asText()).isEqualTo("2021-03-07T06:00:00Z");
    assertThat(event(Aggregation.MAJORITY, later()).get("place").get("value").isNull()).isTrue();
  }

  @Test
  void writesOneEventALine() throws IOException {
    StringWriter out = new StringWriter();
    Event event = new Event(Merger.RULE, List.of(WIRE));
    EventWriter writer = new EventWriter(Aggregator.load(Knowledge.shipped()), Aggregation.MEDIAN);
    writer.write(List.of(event, event), out);
    writer.write(List.of(), out);
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString()).endsWith("}\n");
  }

  @Test
  void everyEventIsAsTheSchemaSays() throws IOException {
    try (InputStream in = Knowledge.shipped().open("schemas/event.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(new ObjectMapper().readTree(in));
      for (Aggregation rule : Aggregation.values()) {
        assertThat(schema.validate(event(rule, WIRE, later()))).isEmpty();
      }
      assertThat(schema.validate(event(Aggregation.LATEST, later()))).isEmpty();
      ObjectNode broken = (ObjectNode) event(Aggregation.LATEST, later());
      broken.remove("tolls");
      assertThat(schema.validate(broken)).isNotEmpty();
    }
  }
}
