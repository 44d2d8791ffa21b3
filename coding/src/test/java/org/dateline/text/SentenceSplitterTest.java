package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());

  private static Report report(String text, Block... blocks) {
    return new Report("r", null, null, null, null, "en", text, new Layout(List.of(blocks)));
  }

  private List<String> sentences(String text) {
    return splitter.split(report(text, new Block(Kind.BODY, 0, text.length()))).stream()
        .map(s -> s.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left. She stayed. | He left.#She stayed.
          Gen. Abdel Fattah spoke. Mr. Smith left. | Gen. Abdel Fattah spoke.#Mr. Smith left.
          The U.S. said so. It left the U.N. The vote failed. | The U.S. said so.#It left the U.N.#The vote failed.
          He said: "We go." Then they went. | He said: "We go."#Then they went.
          It cost $3.5 million on Nov. 23. Nobody paid. | It cost $3.5 million on Nov. 23.#Nobody paid.
          "Will they go?" she asked. No. | "Will they go?" she asked.#No.
          John F. Kennedy spoke... and then went on. | John F. Kennedy spoke... and then went on.
          Acme Inc. shares fell. It sank. | Acme Inc. shares fell.#It sank.
          They met at 5 p.m. on Friday. | They met at 5 p.m. on Friday.
          "Who pays?" Merkel asked. "Not us!" He left. | "Who pays?" Merkel asked.#"Not us!"#He left.
          Polls close on Nov. 23. In Nov. the army left. | Polls close on Nov. 23.#In Nov. the army left.
          They read The Sun. It shone. | They read The Sun.#It shone.
          Lt. Col. A. B. Doe met Sen. Roe. Brig. Gen. Poe did not. | Lt. Col. A. B. Doe met Sen. Roe.#Brig. Gen. Poe did not.
          Was No. 5 right? No. It was not. | Was No. 5 right?#No.#It was not.
          It fell 3.5 percent (see p. 4). It rose 2. Then it sank. | It fell 3.5 percent (see p. 4).#It rose 2.#Then it sank.
          “We won,” he said. “They lost.” ‘Quite.’ | “We won,” he said.#“They lost.”#‘Quite.’
          Is it Plan B? Vitamin C. The end… Or not. | Is it Plan B?#Vitamin C.#The end…#Or not.
          Acme Corp. and Foo Ltd. merged. He joined Acme Corp. The deal closed. | Acme Corp. and Foo Ltd. merged.#He joined Acme Corp.#The deal closed.
          1. Talks begin today. 2. They end. 13 died. | 1. Talks begin today.#2. They end.#13 died.
          He left.She stayed. | He left.#She stayed.
          (They left.) We came. | (They left.)#We came.
          police shot two. a curfew began in surat. | police shot two.#a curfew began in surat.
          inspector a. b. doe met mr. roe. he left. | inspector a. b. doe met mr. roe.#he left.
          Ann Lee Oslo • It was right to go • Tell us. | Ann Lee Oslo#• It was right to go#• Tell us.
          REBELS TOOK THE TOWN. THE ARMY LEFT. | REBELS TOOK THE TOWN.#THE ARMY LEFT.
          """)
  void splits(String text, String expected) {
    assertThat(sentences(text)).containsExactly(expected.split("#"));
  }

  @Test
  void neverCrossesABlockAndSkipsWhatTellsNothing() {
    String text = "Talks begin\nBy Jo Doe\nThe talks began. They went on";
    List<Sentence> found =
        splitter.split(
            report(
                text,
                new Block(Kind.HEADLINE, 0, 11),
                new Block(Kind.BYLINE, 12, 21),
                new Block(Kind.BODY, 22, text.length())));
    assertThat(found)
        .extracting(s -> s.span().of(text))
        .containsExactly("Talks begin", "The talks began.", "They went on");
    assertThat(found).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(found).extracting(Sentence::paragraph).containsExactly(0, 2, 2);
  }

  @Test
  void cutsWhatHasNoEnd() {
    String text = "word ".repeat(3000);
    List<Sentence> found = splitter.split(report(text, new Block(Kind.BODY, 0, text.length())));
    assertThat(found).allSatisfy(s -> assertThat(s.tokens().size()).isLessThanOrEqualTo(250));
    assertThat(found.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(3000);
  }

  @Test
  void staysLinearInStopsThatEndNothing() {
    String text = ".!".repeat(100_000) + "a";
    List<Sentence> found = splitter.split(report(text, new Block(Kind.BODY, 0, text.length())));
    assertThat(found.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(200_001);
  }

  @Test
  void keepsItsContractOnAnyText() {
    String[] pieces = {
      "He left", "U.S", ".", ". ", "?!", "\u201d", "\u00a0", "\u200f", "Gen. ", "No. 5", "…", "\n",
      "😀", "e\u0301", "3.5", " the", "(", ")", "\u0000", "\ud800", "'s", "a@b.org", "1. "
    };
    Random random = new Random(3);
    for (int round = 0; round < 1000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    Report report =
        report(text, new Block(Kind.BODY, 0, half), new Block(Kind.ITEM, half, text.length()));
    List<Sentence> found = splitter.split(report);
    assertThat(splitter.split(report)).isEqualTo(found);
    int end = 0;
    for (Sentence sentence : found) {
      Block block = report.layout().blocks().get(sentence.paragraph());
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(Math.max(end, block.begin()));
      assertThat(sentence.span().end()).isLessThanOrEqualTo(block.end());
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isNotEmpty().isEqualTo(token.span().of(text));
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
        end = token.span().end();
      }
      assertThat(end).isEqualTo(sentence.span().end());
    }
  }

  @Test
  void countsCodePoints() {
    String text = "a😀b𝒜";
    CodePoints points = CodePoints.of(text);
    assertThat(points.at(0)).isZero();
    assertThat(points.at(1)).isEqualTo(1);
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(text.length())).isEqualTo(text.codePointCount(0, text.length()));
  }
}
