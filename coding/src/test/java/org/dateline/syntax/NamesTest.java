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
    List<Word> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String cell : sentence.split(" ")) {
      String[] parts = cell.split("/");
      Token token = new Token(parts[0], new Span(0, parts[0].length()));
      words.add(new Word(words.size(), token, parts[0], "X", parts[1], -1, "dep"));
      tags.add(parts[2]);
    }
    String found =
        Names.of(tags, words).stream()
            .map(n -> n.type() + " " + n.first() + "-" + n.last())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
