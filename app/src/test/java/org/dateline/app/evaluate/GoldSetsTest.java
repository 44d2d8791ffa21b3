package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.dateline.app.evaluate.Comparison.Field;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GoldSetsTest {
  private static Coder coder;

  @BeforeAll
  static void load() {
    coder = Coder.load(Knowledge.shipped());
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  @Test
  void plvHoldsTheEventOfThePairAgainstGold() throws IOException {
    Comparison comparison =
        compare(
            new PlvRelations(),
            """
            {"id":"1","text":"Ghana accused Togo of spying on Monday.","source":{"start":0,"end":5},
             "target":{"start":14,"end":18},"gold":{"root":"ACCUSE","penta":3}}
            """);
    assertThat(field(comparison, "root").right()).isTrue();
    assertThat(field(comparison, "quad").found()).containsExactly("3");
  }

  @Test
  void cameoScoresClassAndTokens() throws IOException {
    Comparison comparison =
        compare(
            new CameoRelations(),
            """
            {"id":"1","text":"Ghana accused Togo of spying on Monday.","bio":[],"offsets_ok":true,
             "gold":{"penta":3,"actors":[{"role":"SOURCE","start":0,"end":5},
             {"role":"TARGET","start":14,"end":18}]}}
            """);
    assertThat(field(comparison, "class").right()).isTrue();
    assertThat(field(comparison, "source tokens").found()).containsExactly("0 Ghana");
    assertThat(field(comparison, "target tokens").gold()).containsExactly("14 Togo");
  }

  @Test
  void aSentenceWithoutAnEventIsOfClassNought() throws IOException {
    String gold =
        """
        {"id":"1","text":"The soup was warm.","bio":[],"offsets_ok":true,
         "gold":{"penta":0,"actors":null}}
        """;
    assertThat(field(compare(new CameoRelations(), gold), "class").right()).isTrue();
  }

  @Test
  void aStoryIsOfTheTypeThatItTellsMost() throws IOException {
    Comparison comparison =
        compare(
            new NgecSynthetic(),
            """
            {"id":"1","template":"t","gold":{"event":"ACCUSE","mode":null},
             "text":"Ghana accused Togo of spying. Togo accused Ghana of lying."}
            """);
    assertThat(comparison.fields()).containsOnlyKeys("type");
    assertThat(field(comparison, "type").right()).isTrue();
  }

  @Test
  void policeActionsAreKeptBySentence() throws IOException {
    Comparison comparison =
        compare(
            new IndiaPolice(),
            """
            {"id":"1","date":"2002-03-10","gold":{"doc_labels":[]},
             "text":"It rained. Police arrested three men in Surat.",
             "sentences":[{"sent_id":0,"text":"It rained.","labels":[]},
             {"sent_id":1,"text":"Police arrested three men in Surat.","labels":["ARREST"]}]}
            """);
    assertThat(field(comparison, "ARREST").gold()).containsExactly("ARREST 1");
    assertThat(field(comparison, "ARREST").right()).isTrue();
    assertThat(field(comparison, "KILL").right()).isTrue();
  }

  @Test
  void anEventsPlaceIsScoredByToken() throws IOException {
    Comparison comparison =
        compare(
            new EventLocation(),
            """
            {"id":"1","text":"Gunmen attacked a bank in Nairobi on Monday.",
             "verb":[{"start":7,"end":15,"text":"attacked"}],
             "gold":{"locations":[{"start":26,"end":33,"text":"Nairobi"}]}}
            """);
    assertThat(field(comparison, "place tokens").right()).isTrue();
    assertThat(field(comparison, "stated").found()).containsExactly("a place");
  }

  @Test
  void deathsCountWhereGoldHasOneNumber() throws IOException {
    Comparison comparison =
        compare(
            new Muc4(),
            """
            {"id":"1","doctext_grit":"","text":"Gunmen killed 3 soldiers in Lima on Monday.",
             "gold":{"templates":[{"slots":{"INCIDENT: TYPE":[{"alternatives":["ATTACK"]}]},
             "derived":{"deaths":{"exact":3}}}]}}
            """);
    assertThat(field(comparison, "kind").gold()).containsExactly("ATTACK");
    assertThat(field(comparison, "deaths").gold()).containsExactly("3");
  }

  @Test
  void tokensAreWordsWithTheirOffsets() {
    assertThat(Spans.tokens("in Port-au-Prince.", new Span(3, 18)))
        .isEqualTo(Set.of("3 Port", "8 au", "11 Prince"));
    assertThat(Spans.tokens("x", null)).isEmpty();
  }

  private static Field field(Comparison comparison, String name) {
    Field field = comparison.fields().get(name);
    assertThat(field).isNotNull();
    return field;
  }

  private static Comparison compare(GoldSet.OneByOne set, String json) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(json);
    assertThat(set.reads(gold)).isTrue();
    return set.compare(gold, coder.code(set.report(gold)));
  }
}
