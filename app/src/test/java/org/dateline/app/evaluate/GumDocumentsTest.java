package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumDocumentsTest {
  @TempDir private Path folder;

  private static final String TWO_SENTENCES =
      """
      # newdoc id = X_news_mayor
      # meta::genre = news
      # newpar
      # sent_id = 1
      1 The the DET DT _ 2 det _ Entity=(1-person-new-nnnnn-cf1-2-coref
      2 mayor mayor NOUN NN _ 6 nsubj _ _
      3 of of ADP IN _ 4 case _ _
      4 Riga Riga PROPN NNP _ 2 nmod _ Entity=(2-place-new-nnnnn-cf2-1-sgl)1)
      5-6 didn't _ _ _ _ _ _ _ _
      5 did do AUX VBD _ 6 aux _ _
      6 n't not PART RB _ 0 root _ _
      7 wave wave VERB VB _ 6 dep _ SpaceAfter=No
      8 . . PUNCT . _ 6 punct _ _

      # newpar
      # sent_id = 2
      1 She she PRON PRP _ 2 nsubj _ Entity=(1-person-giv:act-nnnnn-cf1-1-coref)
      2 laughed laugh VERB VBD _ 0 root _ SpaceAfter=No
      3 . . PUNCT . _ 2 punct _ _

      """;

  private List<JsonNode> documents() throws IOException {
    Path file = folder.resolve("x.conllu");
    String tabbed =
        TWO_SENTENCES
            .lines()
            .map(line -> line.startsWith("#") ? line : line.replace(' ', '\t'))
            .reduce("", (text, line) -> text + line + "\n");
    Files.writeString(file, tabbed);
    assertThat(GumDocuments.reads(file)).isTrue();
    return GumDocuments.read(file);
  }

  @Test
  void textAndHeadsAreFound() throws IOException {
    List<JsonNode> documents = documents();
    assertThat(documents).hasSize(1);
    JsonNode document = documents.get(0);
    String text = document.get("text").asText();
    assertThat(text.strip()).isEqualTo("The mayor of Riga didn't wave.\n\nShe laughed.");
    List<String> heads = new ArrayList<>();
    for (JsonNode mention : document.get("mentions")) {
      heads.add(
          mention.get("entity").asText()
              + " "
              + mention.get("type").asText()
              + " "
              + text.substring(mention.get("start").asInt(), mention.get("end").asInt()));
    }
    assertThat(heads).containsExactly("2 place Riga", "1 person mayor", "1 person She");
  }

  @Test
  void ourEntitiesAreHeldAgainstThem() throws IOException {
    JsonNode document = documents().get(0);
    GumCoreference set = new GumCoreference();
    assertThat(set.reads(document)).isTrue();
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      GumCoreference.Partitions found = set.compare(document, coder.code(set.report(document)));
      assertThat(found.gold()).hasSize(2);
      assertThat(found.found()).isEqualTo(found.gold());
      List<Comparison> comparisons = set.compareAll(List.of(found));
      assertThat(set.figures(List.of(found), comparisons).get(4)).endsWith("1.000");
    }
  }
}
