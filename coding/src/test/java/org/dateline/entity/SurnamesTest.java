package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Mention.Kind;
import org.dateline.entity.Mention.Type;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.SentenceSplitter;
import org.dateline.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word is taken for that the model takes for another kind's name. */
class SurnamesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Parser PARSER = Parser.load(KNOWLEDGE);
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(KNOWLEDGE);
  private static final KnownNames KNOWN = KnownNames.load(KNOWLEDGE);

  @AfterAll
  static void close() {
    PARSER.close();
  }

  /** The type of a one-word name in a text that names a person, mended. */
  private static Type type(String text, String person, String word, Type taken) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    Analysis analysis = PARSER.parse(report, SPLITTER.split(report));
    Span full = new Span(text.indexOf(person), text.indexOf(person) + person.length());
    List<Mention> mentions = new ArrayList<>();
    for (Tree tree : analysis.trees()) {
      List<Word> named =
          tree.words().stream().filter(found -> full.contains(found.span())).toList();
      if (!named.isEmpty()) {
        int first = named.get(0).index();
        mentions.add(name(tree, first, first + named.size() - 1, Type.PERSON, text));
      }
      for (Word found : tree.words()) {
        if (found.text().equals(word) && !full.contains(found.span())) {
          mentions.add(name(tree, found.index(), found.index(), taken, text));
        }
      }
    }
    return new Surnames(analysis, KNOWN)
        .mended(mentions).stream()
            .filter(mention -> mention.text().equals(word))
            .findFirst()
            .orElseThrow()
            .type();
  }

  private static Mention name(Tree tree, int first, int last, Type type, String text) {
    return new Mention(
        tree.sentence().index(),
        first,
        last,
        tree.top(first, last).index(),
        Kind.NAME,
        type,
        tree.span(first, last),
        tree.span(first, last).of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Petra Laskin left on Monday. Police say that Laskin was held. | Petra Laskin | Laskin",
        "Quill is alive. A spokesman said that Martin Quill called. | Martin Quill | Quill",
        "Rana Odu-Bello spoke. The governor thanked Bello for it. | Rana Odu-Bello | Bello"
      })
  void whoIsNamedInFullIsThatPersonByTheSurname(String text, String person, String word) {
    assertThat(type(text, person, word, Type.ORGANISATION)).isEqualTo(Type.PERSON);
    assertThat(type(text, person, word, Type.GPE)).isEqualTo(Type.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Petra Laskin left on Monday. A fire broke out in Laskin. | Petra Laskin | Laskin | GPE",
        "Petra Laskin left on Monday. Laskin County sued. | Petra Laskin | Laskin | GPE",
        "Petra Laskin left on Monday. The Laskin sank. | Petra Laskin | Laskin | ORGANISATION",
        "Petra Laskin left. Police say that Lasker was held. | Petra Laskin | Lasker | ORGANISATION"
      })
  void townsAndBodiesOfTheNameStayWhatTheyAre(String text, String person, String word, Type taken) {
    assertThat(type(text, person, word, taken)).isEqualTo(taken);
  }

  @Test
  void aStateIsNobodysSurname() {
    String text = "Kim Chad left on Monday. Ministers say that Chad has agreed.";
    assertThat(type(text, "Kim Chad", "Chad", Type.GPE)).isEqualTo(Type.GPE);
  }
}
