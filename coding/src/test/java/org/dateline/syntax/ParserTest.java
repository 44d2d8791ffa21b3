package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ParserTest {
  private static final Parser PARSER = Parser.load(Knowledge.shipped());
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(Knowledge.shipped());

  @AfterAll
  static void close() {
    PARSER.close();
  }

  private static List<Tree> trees(String text) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    return PARSER.parse(report, SPLITTER.split(report)).trees();
  }

  private static String print(List<Tree> trees) {
    StringBuilder print = new StringBuilder();
    for (Tree tree : trees) {
      tree.words().forEach(w -> print.append(w).append('\n'));
      print.append(tree.names());
    }
    return print.toString();
  }

  @Test
  void theVersionIsOfTheWeights() throws Exception {
    try (InputStream weights = Parser.class.getResourceAsStream("encoder.onnx")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(weights.readAllBytes());
      assertThat(PARSER.version()).isEqualTo(HexFormat.of().formatHex(digest, 0, 6));
    }
  }

  @Test
  void findsSubjectObjectAndName() {
    Tree tree = trees("The rebels captured Palmyra on Monday.").get(0);
    Word verb = tree.word(2);
    assertThat(verb.lemma()).isEqualTo("capture");
    assertThat(verb.head()).isEqualTo(-1);
    assertThat(tree.child(verb, "nsubj")).extracting(Word::lemma).isEqualTo("rebel");
    assertThat(tree.child(verb, "obj")).extracting(Word::text).isEqualTo("Palmyra");
    assertThat(tree.nameAt(3)).extracting(Name::type).isEqualTo("GPE");
  }

  @Test
  void findsPassiveAndAgent() {
    Tree tree = trees("Two soldiers were killed by gunmen near the border.").get(0);
    Word verb = tree.word(3);
    assertThat(tree.child(verb, "nsubj:pass")).extracting(Word::text).isEqualTo("soldiers");
    assertThat(tree.children(verb))
        .anyMatch(w -> w.text().equals("gunmen") && w.relation().equals("obl"));
  }

  @Test
  void findsWhoDidWhatInARelativeClause() {
    Tree tree = trees("The militia that seized the port on Tuesday has freed 12 sailors.").get(0);
    Word freed = word(tree, "freed");
    assertThat(tree.child(freed, "nsubj")).extracting(Word::text).isEqualTo("militia");
    assertThat(tree.child(freed, "obj")).extracting(Word::lemma).isEqualTo("sailor");
    Word seized = word(tree, "seized");
    assertThat(seized.deprel()).isEqualTo("acl:relcl");
    assertThat(tree.child(seized, "obj")).extracting(Word::text).isEqualTo("port");
    assertThat(tree.nameAt(word(tree, "Tuesday").index())).extracting(Name::type).isEqualTo("DATE");
  }

  @Test
  void findsSpeechAndItsClause() {
    Tree tree = trees("Kenya's president said talks with Uganda would resume.").get(0);
    Word said = word(tree, "said");
    assertThat(tree.child(said, "nsubj")).extracting(Word::text).isEqualTo("president");
    assertThat(tree.child(said, "ccomp")).extracting(Word::lemma).isEqualTo("resume");
  }

  private static Word word(Tree tree, String text) {
    return tree.words().stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void everyTreeHasOneRootAndItsRelation() {
    String text =
        "Who? Not us. Rain, wind; 3 dead, 4 hurt - police. \u0001 (AP) -- ... He, she, it!";
    for (Tree tree : trees(text)) {
      for (Word word : tree.words()) {
        assertThat(word.deprel().equals("root")).isEqualTo(word.head() == -1);
      }
      assertThat(tree.words()).filteredOn(w -> w.head() == -1).hasSize(1);
    }
  }

  @Test
  void tellsWhatFormsSay() {
    Tree tree = trees("The rebels were arrested by soldiers in the village.").get(0);
    assertThat(word(tree, "arrested").morphology())
        .isEqualTo(Morphology.of("Tense=Past|VerbForm=Part|Voice=Pass"));
    assertThat(word(tree, "were").morphology())
        .isEqualTo(Morphology.of("Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"));
    assertThat(word(tree, "by").morphology()).isEqualTo(Morphology.NONE);
  }

  @Test
  void tellsWhatMentionsSpeakOf() {
    Tree tree = trees("The rebels were arrested by soldiers near the ministry.").get(0);
    assertThat(word(tree, "rebels").referent()).isEqualTo(Referent.PERSON);
    assertThat(word(tree, "ministry").referent()).isEqualTo(Referent.ORGANIZATION);
    assertThat(word(tree, "arrested").referent()).isEqualTo(Referent.NONE);
  }

  @Test
  void refusesWorkOnceClosed() {
    Parser parser = Parser.load(Knowledge.shipped());
    parser.close();
    parser.close();
    Report report = TreeText.report("He left.", null);
    List<Sentence> sentences = SPLITTER.split(report);
    assertThatThrownBy(() -> parser.parse(report, sentences))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void anEmptyReportHasNoTrees() {
    assertThat(trees(" \n\t ")).isEmpty();
  }

  @Test
  void neverDropsALongSentence() {
    String text = "The army, the police, " + "the guards and ".repeat(80) + "the rebels met.";
    Tree tree = trees(text).get(0);
    assertThat(tree.words().get(tree.words().size() - 2).text()).isEqualTo("met");
    assertThat(tree.words().stream().filter(w -> w.head() == -1)).hasSize(1);
  }

  @Test
  void aReportGivesTheSameTreesInAnyThreadAndCompany() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      texts.add(
          "Soldiers shelled village " + i + ". " + "The talks went on. ".repeat(i) + "He left.");
    }
    List<String> alone = texts.stream().map(t -> print(trees(t))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (int i = texts.size() - 1; i >= 0; i--) {
        String text = texts.get(i);
        together.add(0, threads.submit(() -> print(trees(text))));
      }
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdown();
    }
  }
}
