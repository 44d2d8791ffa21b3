package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dateline.app.evaluate.Comparison.Field;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layouter;
import org.dateline.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GoldSetsTest {
  private static Coder coder;
  private static PlainNews plainNews;

  @BeforeAll
  static void load() {
    coder = Coder.load(Knowledge.shipped());
    plainNews = new PlainNews(Layouter.load(Knowledge.shipped()));
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
  void plainNewsIsRightInEveryFieldThatItTells() throws IOException {
    List<PlainNews.Sentence> sentences =
        plain(
            "Ghana accused Togo of spying on Monday.",
            """
            {"types":["ACCUSE"],"from":"2024-05-13","to":"2024-05-13",
             "actors":[{"words":"Ghana","country":"GHA","sectors":["GOV"]}],
             "recipients":[{"words":"Togo","country":"TGO","sectors":[]}]}
            """);
    Comparison comparison = sentences.get(0).comparison();
    assertThat(comparison.fields().keySet())
        .containsExactly("type", "actors", "recipients", "auxiliaries", "day");
    assertThat(comparison.right()).isTrue();
    assertThat(plainNews.compareAll(List.of(sentences)))
        .extracting(Comparison::id)
        .containsExactly("1");
    assertThat(plainNews.figures(List.of(sentences), List.of(comparison)))
        .last()
        .isEqualTo(
            "of 1 events 1.000 with the right type, 1.000 with the right sides too, 1.000 with all"
                + " right; of 1 records 1.000 with the type of one; of 0 sentences without one"
                + " 0.000 give none");
  }

  @Test
  void partiesOfPlainNewsMayStandOnEitherSideOfTalksAndNotOfAnAccusation() throws IOException {
    String event =
        """
        {"types":["%s"],"actors":[{"words":"Togo","country":"TGO","sectors":[]}],
         "recipients":[{"words":"Ghana","country":"GHA","sectors":[]}]}
        """;
    Comparison met =
        plain("Ghana and Togo held talks in Accra.", event.formatted("CONSULT"))
            .get(0)
            .comparison();
    assertThat(field(met, "recipients").right()).isTrue();
    Comparison accused =
        plain("Ghana accused Togo of spying.", event.formatted("ACCUSE")).get(0).comparison();
    assertThat(field(accused, "actors").right()).isFalse();
    assertThat(field(accused, "recipients").found()).containsExactly("Togo (TGO )");
  }

  @Test
  void plainNewsWithoutAnEventShouldGiveNone() throws IOException {
    assertThat(plain("It rained in Accra.", "").get(0).comparison().right()).isTrue();
    PlainNews.Sentence wrong = plain("Ghana accused Togo of spying.", "").get(0);
    assertThat(field(wrong.comparison(), "type").found()).containsExactly("ACCUSE");
    assertThat(plainNews.figures(List.of(List.of(wrong)), List.of(wrong.comparison())))
        .last()
        .asString()
        .endsWith(
            "of 1 records 0.000 with the type of one; of 1 sentences without one 0.000 give none");
  }

  @Test
  void anOptionalEventAndAnImpliedPartyOfPlainNewsNeedNotBeFound() throws IOException {
    String rain = "It rained in Accra.";
    PlainNews.Sentence silent = plain(rain, "{\"types\":[\"ACCUSE\"],\"optional\":true}").get(0);
    assertThat(silent.comparison().right()).isTrue();
    assertThat(silent.told()).isTrue();
    assertThat(silent.events()).isZero();
    String event =
        """
        {"types":["ACCUSE"],"actors":[{"words":"Ghana","country":"GHA","sectors":[]}],
         "recipients":[{"words":"Togo","country":"TGO","sectors":[],"implied":%s}]}
        """;
    String told = "Ghana condemned the raid.";
    assertThat(plain(told, event.formatted("true")).get(0).comparison().right()).isTrue();
    assertThat(plain(told, event.formatted("false")).get(0).comparison().right()).isFalse();
  }

  @Test
  void anyOfAPartysSectorsInPlainNewsIsRightOrdinaryPeopleToo() throws IOException {
    String event =
        """
        {"types":["COERCE"],"actors":[{"words":"police","country":"GHA","sectors":["COP"]}],
         "recipients":[{"words":"people","country":"GHA","sectors":[%s]}]}
        """;
    String told = "Police in Ghana arrested ten people.";
    String either = event.formatted("\"CRM\",\"CVL\"");
    assertThat(plain(told, either).get(0).comparison().right()).isTrue();
    String thieves = event.formatted("\"CRM\"");
    assertThat(plain(told, thieves).get(0).comparison().right()).isFalse();
  }

  @Test
  void aPartyOfPlainNewsWhoseOnlyWordIsShortIsKnownByIt() throws IOException {
    String accusation =
        """
        {"types":["ACCUSE"],"actors":[{"words":"EU","country":"EUR","sectors":[]}],
         "recipients":[{"words":"Togo","country":"TGO","sectors":[]}]}
        """;
    assertThat(plain("The EU accused Togo of spying.", accusation).get(0).comparison().right())
        .isTrue();
    assertThat(plain("The European bloc accused Togo.", accusation).get(0).comparison().right())
        .isFalse();
  }

  @Test
  void eachEventOfASentenceOfPlainNewsIsAnsweredByAMentionOfItsOwn() throws IOException {
    String accusation =
        """
        {"types":["ACCUSE"],"actors":[{"words":"%s","country":"%s","sectors":[]}],
         "recipients":[{"words":"%s","country":"%s","sectors":[]}]}
        """;
    PlainNews.Sentence both =
        plain(
                "Ghana accused Togo of spying, and Benin accused Niger of theft.",
                accusation.formatted("Benin", "BEN", "Niger", "NER")
                    + ','
                    + accusation.formatted("Ghana", "GHA", "Togo", "TGO"))
            .get(0);
    assertThat(field(both.comparison(), "type").gold()).containsExactly("ACCUSE", "ACCUSE 2");
    assertThat(both.matching(PlainEvent.Match::sided)).isEqualTo(2);
    PlainNews.Sentence one =
        plain(
                "Ghana accused Togo of spying, and Benin accused Niger of theft.",
                accusation.formatted("Ghana", "GHA", "Togo", "TGO"))
            .get(0);
    assertThat(field(one.comparison(), "type").found()).containsExactly("ACCUSE", "ACCUSE 2");
    assertThat(one.right()).isEqualTo(1);
  }

  @Test
  void theSentencesOfAReportOfPlainNewsAreComparedEachByItself() throws IOException {
    String text = "It rained in Accra.\n\nGhana accused Togo of spying.";
    int second = text.indexOf("Ghana");
    List<PlainNews.Sentence> sentences =
        plainReport(
            text,
            "{\"begin\":0,\"end\":%d,\"events\":[]},".formatted(second - 2)
                + "{\"begin\":%d,\"end\":%d,\"events\":[{\"types\":[\"ACCUSE\"]}]}"
                    .formatted(second, text.length()));
    assertThat(sentences).extracting(one -> one.comparison().id()).containsExactly("1.1", "1.2");
    assertThat(sentences).extracting(PlainNews.Sentence::mentions).containsExactly(0, 1);
  }

  private static List<PlainNews.Sentence> plain(String text, String events) throws IOException {
    return plainReport(
        text, "{\"begin\":0,\"end\":%d,\"events\":[%s]}".formatted(text.length(), events));
  }

  private static List<PlainNews.Sentence> plainReport(String text, String sentences)
      throws IOException {
    ObjectNode gold = new ObjectMapper().createObjectNode();
    gold.put("id", "1").put("published", "2024-05-15").put("text", text);
    gold.set("sentences", new ObjectMapper().readTree('[' + sentences + ']'));
    assertThat(plainNews.reads(gold)).isTrue();
    return plainNews.compare(gold, coder);
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
  void aStoryIsOfTheTypeThatItTellsFirst() throws IOException {
    Comparison comparison =
        compare(
            new NgecSynthetic(),
            """
            {"id":"1","template":"t","gold":{"event":"ACCUSE","mode":"ALLEGE"},
             "text":"Ghana accused Togo of spying. Togo shelled Ghana. Togo bombed Ghana."}
            """);
    assertThat(field(comparison, "type").right()).isTrue();
    assertThat(field(comparison, "mode").right()).isTrue();
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
  void aGivenNameMustLieNearAndNamesAreFoundInTheText() throws IOException {
    JsonNode gold =
        new ObjectMapper()
            .readTree(
                """
                {"id":"1","text":"Gunmen attacked a bank in Nairobi. Kenyans fled to Lyon, France.",
                 "gold":{"toponyms":[
                 {"start":51,"end":55,"text":"Lyon","lat":45.7,"lon":4.8},
                 {"start":26,"end":33,"text":"Nairobi","lat":-33.9,"lon":18.4},
                 {"start":18,"end":22,"text":"bank","lat":1.0,"lon":1.0,"type":"Lit_Expression"},
                 {"start":-1,"end":-1,"text":"France","lat":46.0,"lon":2.0},
                 {"start":35,"end":42,"text":"Kenyans"}]}}
                """);
    Geoparsing set = new Geoparsing();
    assertThat(set.reads(gold)).isTrue();
    Comparison comparison = set.compare(gold, coder);
    assertThat(field(comparison, "within 161 km").gold()).containsExactly("26 Nairobi", "51 Lyon");
    assertThat(field(comparison, "within 161 km").found())
        .hasSize(2)
        .contains("51 Lyon")
        .anyMatch(found -> found.startsWith("26 Nairobi in Nairobi, KEN, "));
    assertThat(field(comparison, "names").gold())
        .containsExactly("26 Nairobi", "35 Kenyans", "51 Lyon");
    assertThat(field(comparison, "names").found())
        .containsExactly("26 Nairobi", "35 Kenyans", "51 Lyon", "57 France");
  }

  @Test
  void expressionsOfTimeCountByOverlapAndByValue() throws IOException {
    Comparison comparison =
        compare(
            new WikiWars(),
            """
            {"id":"1","dct":"2009-12-19T17:00:00",
             "text":"Rebels took Bo on 3 May 1997.\\nTwo decades later, that day, they met in 2007.",
             "gold":{"timexes":[{"start":18,"end":28,"text":"3 May 1997","value":"1997-05-03"},
             {"start":30,"end":41,"text":"Two decades","value":"P20Y"},
             {"start":49,"end":57,"text":"that day"},
             {"start":59,"end":63,"text":"they","value":"X"}]}}
            """);
    assertThat(field(comparison, "extents that overlap").gold())
        .containsExactly("18 3 May 1997", "30 Two decades", "49 that day", "59 they");
    assertThat(field(comparison, "extents that overlap").found())
        .contains("18 3 May 1997", "30 Two decades", "~ 71 2007");
    assertThat(field(comparison, "extents that are equal").found())
        .contains("18 3 May 1997")
        .doesNotContain("59 they");
    assertThat(field(comparison, "values").gold())
        .containsExactly("18 3 May 1997 = 1997-05-03", "30 Two decades = P20Y", "59 they = X");
    assertThat(field(comparison, "values").found())
        .contains("18 3 May 1997 = 1997-05-03", "~ 71 2007 = 2007");
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
  void aPhraseAloneIsCodedOnTheDayOfItsTest() throws IOException {
    String gold =
        """
        {"id":"1","method":"agent_to_code","text":"Barack Obama","assertions":[],
         "args":["Barack Obama","","%s"],"kwargs":{},"gold":{"country":"USA","code_1":"%s"}}
        """;
    Comparison then = compare(new NgecActorTests(), gold.formatted("2012-05-01", "GOV"));
    assertThat(field(then, "code").right()).isTrue();
    Comparison later = compare(new NgecActorTests(), gold.formatted("2020-05-01", "ELI"));
    assertThat(field(later, "code").found()).containsExactly("USA ELI");
  }

  @Test
  void nobodyIsAValue() throws IOException {
    Comparison comparison =
        compare(
            new NgecActorTests(),
            """
            {"id":"1","method":"agent_to_code","text":"yesterday","args":["yesterday"],
             "kwargs":{},"gold":{},"assertions":["code is None"]}
            """);
    assertThat(field(comparison, "code").found()).containsExactly("--- UNK");
  }

  @Test
  void mentionsOverlapGoldsOfTheirType() throws IOException {
    Comparison comparison =
        compare(
            new Re3d(),
            """
            {"id":"1","text":"Iraqi troops met villagers near Basra.","gold":{"relations":[],
             "entities":[{"start":0,"end":5,"type":"Nationality"},
             {"start":0,"end":12,"type":"Organisation"},{"start":17,"end":26,"type":"Person"},
             {"start":32,"end":37,"type":"Location"},{"start":6,"end":12,"type":"Vehicle"}]}}
            """);
    assertThat(field(comparison, "any, gold's").gold()).hasSize(4);
    assertThat(field(comparison, "any, gold's").right()).isTrue();
    assertThat(field(comparison, "any, ours").right()).isTrue();
    assertThat(field(comparison, "Nationality, gold's").found()).containsExactly("0 Iraqi");
    assertThat(new Re3d().figures(List.of(comparison), List.of(comparison)).get(2))
        .matches("any +1.000 +1.000 +1.000");
  }

  @Test
  void leadersAreInOfficeAndOfTheEliteAfter() throws IOException {
    JsonNode gold =
        new ObjectMapper()
            .readTree(
                """
                {"id":"1","leader":"Obama","cow":2,"start":{"y":2009,"m":1,"d":20},
                 "end":{"y":2017,"m":1}}
                """);
    Leaders set = Leaders.load(Knowledge.shipped());
    assertThat(set.reads(gold)).isTrue();
    Comparison comparison = set.compareAll(List.of(set.compare(gold, coder))).get(0);
    assertThat(field(comparison, "in office").found()).containsExactly("USA GOV");
    assertThat(field(comparison, "after").gold()).containsExactly("USA ELI");
    assertThat(field(comparison, "after").right()).isTrue();
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
