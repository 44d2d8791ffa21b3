package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Ann/NNP/B-PERSON Lee/NNP/I-PERSON left/VBD/O Oslo/NNP/B-GPE | PERSON 0-1, GPE 3-3
          Ann/NNP/B-PERSON Oslo/NNP/I-GPE Bergen/NNP/B-GPE | PERSON 0-0, GPE 1-1, GPE 2-2
          left/VBD/O Ann/NNP/I-PERSON | PERSON 1-1
          the/DT/B-ORG UN/NNP/B-ORG spoke/VBD/O | ORG 0-1
          the/DT/B-ORG vote/NN/O |
          Lee/NNP/B-PERSON ’s/POS/I-PERSON plan/NN/O | PERSON 0-0
          “/``/B-ORG Shield/NNP/I-ORG ”/''/I-ORG | ORG 1-1
          ,/,/B-GPE |
          Yale/NNP/B-ORG Univ./NNP/I-ORG | ORG 0-1
          """)
  void decodes(String sentence, String expected) {
    assertThat(found(sentence, List.of())).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann/NNP/B-PERSON Lee/NNP/I-PERSON Holt/NNP/O left/VBD/O | 1 2 | PERSON 0-2
          Ann/NNP/B-PERSON Lee/NNP/B-PERSON left/VBD/O | 1 | PERSON 0-1
          Ann/NNP/B-PERSON Lee/NNP/B-PERSON left/VBD/O | 9 | PERSON 0-0, PERSON 1-1
          Hague/NNP/B-GPE Court/NNP/O sat/VBD/O | 1 | GPE 0-0
          """)
  void aPersonsNameGoesOnWhereTheTreeDoes(String sentence, String flat, String expected) {
    assertThat(found(sentence, List.of(flat.split(" ")))).isEqualTo(expected);
  }

  /** The names of a sentence, the words at some places being flat parts of the name's first. */
  private static String found(String sentence, List<String> flat) {
    List<Word> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String cell : sentence.split(" ")) {
      String[] parts = cell.split("/");
      Token token = new Token(parts[0], new Span(0, parts[0].length()));
      boolean part = flat.contains(String.valueOf(words.size()));
      String upos = parts[1].equals("NNP") ? "PROPN" : "X";
      int head = part ? 0 : -1;
      String deprel = part ? "flat" : "dep";
      words.add(new Word(words.size(), token, parts[0], upos, parts[1], head, deprel));
      tags.add(parts[2]);
    }
    return Names.of(tags, words).stream()
        .map(n -> n.type() + " " + n.first() + "-" + n.last())
        .collect(Collectors.joining(", "));
  }
}
