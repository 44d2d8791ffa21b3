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
import org.dateline.event.EventMention;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
  @Test
  void writesEveryKeyInItsOrder() throws IOException {
    assertThat(lines(SampleReport.full()))
        .isEqualTo(
            """
            {"id":"ID","event_id":"ID","report":{"id":"r1","title":"Marib shelled","url":null,\
            "publisher":"Wire","published":"2021-03-06T09:05:00+03:00","language":"en"},\
            "sentence":0,"text":"Rebels shelled Marib on Friday, killing at least 12 people and \
            causing $5 million of damage, the army said.",\
            "trigger":{"begin":9,"end":16,"text":"shelled"},\
            "type":"ASSAULT","modes":["explosives"],\
            "contexts":[{"name":"military","scope":"sentence"}],\
            "quad":"MATERIAL CONFLICT","score":SCORE,"cameo":"194","goldstein":-10.0,\
            "auxiliary":["historical"],\
            "actors":[{"text":"Rebels","begin":2,"end":8,"name":"Rebels","country":"YEM",\
            "sectors":["REB"],"code":"YEMREB","id":"r1:0","via":"agent"}],\
            "recipients":[{"text":"people","begin":54,"end":60,"name":"people","country":"YEM",\
            "sectors":["CVL"],"code":"YEMCVL","id":"r1:0","via":"agent"}],\
            "date":{"from":"2021-03-05","to":"2021-03-05","precision":"day","basis":"stated",\
            "text":"Friday","begin":26,"end":32},\
            "place":{"name":"Marib","geonames_id":"72966","feature":"city","country":"YEM",\
            "admin1":"Ma'rib","latitude":15.46,"longitude":45.33,"precision":"city",\
            "text":"Marib","begin":17,"end":22},\
            "toll":[{"kind":"killed","low":12,"high":null,"best":12,"hedge":"at-least",\
            "cumulative":false,"victims":"people","text":"at least 12 people","begin":42,"end":60}],\
            "amounts":[{"kind":"money","value":5000000,"unit":"USD","text":"$5 million",\
            "begin":73,"end":83}],\
            "attribution":{"speaker":"the army","verb":"said","begin":95,"end":103},\
            "confidence":0.877,"frame":"assault.shell",\
            "versions":{"coder":"0.1.0","knowledge":"1","model":"m1"}}
            """
                .replace("ID\"", record(SampleReport.full()).get("id").asText() + "\"")
                .replace("SCORE", record(SampleReport.full()).get("score").asText()));
  }

  @Test
  void writesNullWhereThereIsNothing() throws IOException {
    JsonNode record = record(SampleReport.bare());
    assertThat(record.get("place").isNull()).isTrue();
    assertThat(record.get("attribution").isNull()).isTrue();
    assertThat(record.get("actors")).isEmpty();
    assertThat(record.get("date").toString())
        .isEqualTo(
            "{\"from\":null,\"to\":null,\"precision\":null,\"basis\":\"published\","
                + "\"text\":null,\"begin\":null,\"end\":null}");
  }

  @Test
  void holdsItsSchema() throws IOException {
    for (EventMention mention : new EventMention[] {SampleReport.full(), SampleReport.bare()}) {
      assertThat(schema().validate(record(mention))).isEmpty();
    }
  }

  @Test
  void schemaRefusesARecordWithoutAKey() throws IOException {
    JsonNode record = record(SampleReport.full());
    ((ObjectNode) record).remove("toll");
    assertThat(schema().validate(record)).hasSize(1);
  }

  @Test
  void aReportWithoutEventsWritesNothing() throws IOException {
    assertThat(lines()).isEmpty();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = Knowledge.shipped().open("schemas/record.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    }
  }

  private static JsonNode record(EventMention mention) throws IOException {
    return new ObjectMapper().readTree(lines(mention));
  }

  private static String lines(EventMention... mentions) throws IOException {
    StringWriter out = new StringWriter();
    new RecordWriter().write(SampleReport.coded(mentions), out);
    return out.toString();
  }
}
