package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.Report;
import org.dateline.syntax.Tree;
import org.dateline.syntax.TreeText;
import org.dateline.syntax.Word;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside the rules, on Monday 2015-11-23 in a clause of the past. */
class RuleExamplesTest {
  private static final LocalDate MONDAY = LocalDate.of(2015, 11, 23);
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private final Spotter spotter = new Spotter(KNOWLEDGE);
  private final SentenceSplitter splitter = SentenceSplitter.load(KNOWLEDGE);

  @Test
  void everyRuleHasAnExample() {
    for (Row row : RuleReader.rows(KNOWLEDGE)) {
      assertThat(row.list(5)).as("examples of " + row.cell(0)).isNotEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return RuleReader.rows(KNOWLEDGE).stream()
        .flatMap(
            row ->
                row.list(5).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                row.cell(0) + ": " + example, () -> check(row.cell(0), example))));
  }

  private void check(String rule, String example) {
    int equals = example.lastIndexOf(" = ");
    Tree tree = tree(example.substring(0, equals));
    List<String> values = new ArrayList<>();
    for (Found found : spotter.spot(tree)) {
      values.add(value(found.meaning()));
    }
    assertThat(String.join(" ; ", values)).isEqualTo(example.substring(equals + 3));
    assertDecided(rule, tree);
  }

  /** Items over the same words that mean something else must be ruled out by name. */
  private void assertDecided(String rule, Tree tree) {
    List<Item> longest = spotter.longest(tree);
    for (Item one : longest) {
      for (Item other : longest) {
        boolean decided =
            one.rule().over().contains(other.rule().id())
                || other.rule().over().contains(one.rule().id());
        if (!decided && !one.kind().equals("pair") && !other.kind().equals("pair")) {
          assertThat(value(one.meaning()))
              .as(rule + ": " + one.rule().id() + " or " + other.rule().id())
              .isEqualTo(value(other.meaning()));
        }
      }
    }
  }

  private static String value(Meaning meaning) {
    Resolved resolved =
        Resolver.resolve(meaning, new Setting(MONDAY, null, false, Setting.Direction.PAST));
    return resolved == null ? "nothing" : resolved.value();
  }

  /** All words hang on a verb of the past, as nouns. */
  private Tree tree(String text) {
    Report report = TreeText.report(text + " happened", MONDAY);
    Sentence sentence = splitter.split(report).get(0);
    List<Word> words = new ArrayList<>();
    int root = sentence.tokens().size() - 1;
    for (int i = 0; i < root; i++) {
      String form = sentence.tokens().get(i).text();
      words.add(new Word(i, sentence.tokens().get(i), form, "NOUN", "NN", root, "obl"));
    }
    words.add(new Word(root, sentence.tokens().get(root), "happen", "VERB", "VBD", -1, "root"));
    return new Tree(sentence, words, List.of());
  }
}
