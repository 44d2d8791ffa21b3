package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Examples;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.Layout;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;

/**
 * Holds every rule of {@code time/rules.tsv} against its own examples, read on Monday, 23 November
 * 2015, in a clause of the past. Two rules that read an example's words otherwise, and neither of
 * which is named as the one that wins, are a fault as a wrong value is.
 */
public final class RuleExamples {
  private static final LocalDate MONDAY = LocalDate.of(2015, 11, 23);
  private static final int EXAMPLES = 5;

  private final Knowledge knowledge;
  private final Spotter spotter;
  private final SentenceSplitter splitter;

  public RuleExamples(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.spotter = new Spotter(knowledge);
    this.splitter = SentenceSplitter.load(knowledge);
  }

  /** The examples that do not hold, each with what was found instead. */
  public List<Fault> check() {
    List<Fault> faults = new ArrayList<>();
    for (Row row : RuleReader.rows(knowledge)) {
      row.list(EXAMPLES).forEach(example -> decide(row, example, faults));
    }
    faults.addAll(new Examples(RuleReader.rows(knowledge)).check((row, text) -> found(text)));
    return faults;
  }

  private String found(String text) {
    List<String> values =
        spotter.spot(tree(text)).stream().map(found -> value(found.meaning())).toList();
    return values.isEmpty() ? "nothing" : String.join(" ; ", values);
  }

  private void decide(Row row, String example, List<Fault> faults) {
    int gives = example.lastIndexOf(" = ");
    List<Item> longest = gives < 0 ? List.of() : spotter.longest(tree(example.substring(0, gives)));
    for (int i = 0; i < longest.size(); i++) {
      for (Item other : longest.subList(i + 1, longest.size())) {
        decide(row, example, longest.get(i), other, faults);
      }
    }
  }

  /** Items over the same words that mean something else must be ruled out by name. */
  private static void decide(Row row, String example, Item one, Item other, List<Fault> faults) {
    boolean decided =
        one.rule().over().contains(other.rule().id())
            || other.rule().over().contains(one.rule().id())
            || one.kind().equals("pair")
            || other.kind().equals("pair");
    if (!decided && !value(one.meaning()).equals(value(other.meaning()))) {
      String rules = one.rule().id() + " and " + other.rule().id();
      String message = rules + " read it differently: " + example;
      faults.addAll(row.fault(message, "name the loser under 'over' of the winner").faults());
    }
  }

  private static String value(Meaning meaning) {
    Resolved resolved =
        Resolver.resolve(meaning, new Setting(MONDAY, null, false, Setting.Direction.PAST));
    return resolved == null ? "nothing" : resolved.value();
  }

  /** All words hang on a verb of the past, as nouns. */
  private Tree tree(String text) {
    String told = text + " happened";
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, told.length())));
    Published published = Published.on(MONDAY);
    Report report = new Report("example", null, null, null, published, "en", told, layout);
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
