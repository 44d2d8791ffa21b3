package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.dedupe.Telling.Words;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.dateline.time.Times;
import org.junit.jupiter.api.Test;

class TellingWordsTest {
  private static final String TEXT = "Tired rebels shelled Ghat and fled";

  private static Analysis analysis() {
    List<Word> words = new ArrayList<>();
    add(words, "Tired", "tired", "ADJ", 1, "amod");
    add(words, "rebels", "rebel", "NOUN", 2, "nsubj");
    add(words, "shelled", "shell", "VERB", -1, "root");
    add(words, "Ghat", "Ghat", "PROPN", 2, "obj");
    add(words, "and", "and", "CCONJ", 5, "cc");
    add(words, "fled", "flee", "VERB", 2, "conj");
    List<Token> tokens = words.stream().map(Word::token).toList();
    Span span = new Span(0, TEXT.length());
    Sentence sentence = new Sentence(0, Layout.Kind.BODY, 0, span, tokens);
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, TEXT.length())));
    Report report = new Report("r1", null, null, null, null, "en", TEXT, layout);
    return new Analysis(report, List.of(new Tree(sentence, words, List.of())));
  }

  private static void add(
      List<Word> words, String text, String lemma, String upos, int head, String deprel) {
    int begin = TEXT.indexOf(text);
    Token token = new Token(text, new Span(begin, begin + text.length()));
    words.add(new Word(words.size(), token, lemma, upos, "X", head, deprel));
  }

  private static Words words() {
    return new TellingWords(analysis(), new Times(List.of()))
        .of(0, new Span(TEXT.indexOf("shelled"), TEXT.indexOf("shelled") + 7));
  }

  @Test
  void theTriggerIsInItsDictionaryForm() {
    assertThat(words().trigger()).containsExactly("shell");
  }

  @Test
  void theClauseEndsWhereAnotherBegins() {
    assertThat(words().clause()).containsExactly("rebel", "shell", "tired");
  }

  @Test
  void theTopicIsAllThatTheReportIsAbout() {
    assertThat(words().topic()).containsExactly("flee", "ghat", "rebel", "shell", "tired");
    assertThat(words().figures()).isEmpty();
  }

  @Test
  void namesStandApart() {
    assertThat(words().names()).containsExactly("ghat");
    assertThat(words().cast()).containsExactly("ghat");
  }
}
