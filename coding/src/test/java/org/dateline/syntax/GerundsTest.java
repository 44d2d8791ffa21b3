package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class GerundsTest {
  private static List<String> mended(String tree) {
    Knowledge knowledge = Knowledge.shipped();
    Gerunds gerunds = Gerunds.load(knowledge, Lemmatizer.load(knowledge));
    return gerunds.mend(TreeText.analysis(tree, null).trees().get(0).words()).stream()
        .map(
            word ->
                word.lemma() + " " + word.xpos() + " " + word.deprel() + " " + (word.head() + 1))
        .toList();
  }

  @Test
  void whatPeopleDoIsNoNounThatTheyDescribe() {
    assertThat(
            mended(
                """
                Gulf gulf PROPN NNP 3 compound
                envoys envoy NOUN NNS 3 compound
                meeting meeting NOUN NN 6 nsubj
                in in ADP IN 5 case
                Oman Oman PROPN NNP 3 nmod
                thanked thank VERB VBD 0 root
                Iran Iran PROPN NNP 6 obj
                """))
        .startsWith("gulf NNP compound 2", "envoy NNS nsubj 6", "meet VBG acl 2");
  }
}
