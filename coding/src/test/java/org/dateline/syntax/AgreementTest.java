package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {
  /** The words of one tree, mended. */
  private static List<Word> mended(String tree) {
    return Agreement.of(TreeText.analysis(tree, null).trees().get(0).words());
  }

  private static String arc(Word word) {
    return word.text() + " " + word.xpos() + " " + word.deprel() + " " + (word.head() + 1);
  }

  @Test
  void aGerundWithANounsModifiersIsANoun() {
    List<Word> words =
        mended(
            """
            He he PRON PRP 2 nsubj
            died die VERB VBD 0 root
            in in ADP IN 5 mark
            police police NOUN NN 5 compound
            firing fire VERB VBG 2 advcl
            """);
    assertThat(arc(words.get(4))).isEqualTo("firing NN obl 2");
    assertThat(words.get(4).lemma()).isEqualTo("firing");
    assertThat(arc(words.get(2))).isEqualTo("in IN case 5");
  }

  /** "Akron man police" is no noun phrase: the clause behind is the police's, of the man. */
  @Test
  void aNounBeforeAFiniteVerbIsItsSubject() {
    List<Word> words =
        mended(
            """
            A a DET DT 3 det
            man man NOUN NN 3 compound
            police police NOUN NN 6 nsubj
            suspected suspect VERB VBD 3 acl
            yesterday yesterday NOUN NN 4 obl
            fled flee VERB VBD 0 root
            """);
    assertThat(arc(words.get(0))).isEqualTo("A DT det 2");
    assertThat(arc(words.get(1))).isEqualTo("man NN nsubj 6");
    assertThat(arc(words.get(2))).isEqualTo("police NN nsubj 4");
    assertThat(arc(words.get(3))).isEqualTo("suspected VBD acl:relcl 2");
  }

  @Test
  void aNounBeforeAParticipleStaysThePhrases() {
    List<Word> words =
        mended(
            """
            The the DET DT 3 det
            town town NOUN NN 3 compound
            police police NOUN NNS 5 nsubj
            based base VERB VBN 3 acl
            fled flee VERB VBD 0 root
            """);
    assertThat(arc(words.get(1))).isEqualTo("town NN compound 3");
  }

  /** A name whose first word hangs far off and holds the second: no word may hang on itself. */
  @Test
  void noWordEndsUpBelowItself() {
    List<Word> words =
        mended(
            """
            The the DET DT 2 det
            ban ban NOUN NN 3 nsubj
            needs need VERB VBZ 0 root
            New new ADJ JJ 2 amod
            Caledonia Caledonia PROPN NNP 4 flat
            approval approval NOUN NN 3 obj
            """);
    assertThat(arc(words.get(3))).isEqualTo("New JJ amod 2");
  }

  /** Whatever tree the model makes, what is mended is a tree. */
  @Test
  void anyTreeStaysATree() {
    Random random = new Random(7);
    String[] tags = {
      "VERB VBN", "VERB VBG", "VERB VBD", "NOUN NN", "PROPN NNP", "ADJ JJ", "ADP IN"
    };
    String[] relations = {
      "amod", "compound", "nsubj", "obj", "advcl", "acl", "mark", "case", "det", "obl", "flat"
    };
    for (int i = 0; i < 20_000; i++) {
      int size = 2 + random.nextInt(7);
      List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
      Collections.shuffle(order, random);
      String[] lines = new String[size];
      for (int k = 0; k < size; k++) {
        int head = k == 0 ? 0 : 1 + order.get(random.nextInt(k));
        String relation = k == 0 ? "root" : relations[random.nextInt(relations.length)];
        lines[order.get(k)] =
            String.join(
                " ", "w", "w", tags[random.nextInt(tags.length)], String.valueOf(head), relation);
      }
      Tree before = TreeText.analysis(String.join("\n", lines) + "\n", null).trees().get(0);
      assertThat(new Tree(before.sentence(), Agreement.of(before.words()), List.of()).words())
          .hasSize(size);
    }
  }

  @Test
  void aBareNounBetweenPrepositionAndGerundModifiesIt() {
    List<Word> words =
        mended(
            """
            Two two NUM CD 2 nsubj
            died die VERB VBD 0 root
            after after ADP IN 5 mark
            army army NOUN NN 5 nsubj
            shelling shell VERB VBG 2 advcl
            """);
    assertThat(arc(words.get(3))).isEqualTo("army NN compound 5");
    assertThat(arc(words.get(4))).isEqualTo("shelling NN obl 2");
  }

  @Test
  void aBareNounThatTheTreeHasAsTheGerundsPhraseModifiesItToo() {
    List<Word> words =
        mended(
            """
            Nine nine NUM CD 2 nsubj
            perished perish VERB VBD 0 root
            in in ADP IN 5 mark
            rebel rebel NOUN NN 5 obl
            shelling shell VERB VBG 2 advcl
            """);
    assertThat(arc(words.get(3))).isEqualTo("rebel NN compound 5");
    assertThat(arc(words.get(4))).isEqualTo("shelling NN obl 2");
  }

  @Test
  void aNumberWithoutPrepositionBeforeAPassiveIsItsSubject() {
    List<Word> words =
        mended(
            """
            Ten ten NUM CD 2 nsubj
            died die VERB VBD 0 root
            while while SCONJ IN 6 mark
            twenty twenty NUM CD 6 obl
            were be AUX VBD 6 aux:pass
            held hold VERB VBN 2 advcl
            in in ADP IN 8 case
            May May PROPN NNP 6 obl
            """);
    assertThat(arc(words.get(3))).isEqualTo("twenty CD nsubj:pass 6");
    assertThat(arc(words.get(7))).isEqualTo("May NNP obl 6");
  }

  @Test
  void aGerundWithAnObjectStaysAVerb() {
    List<Word> words =
        mended(
            """
            He he PRON PRP 2 nsubj
            died die VERB VBD 0 root
            after after ADP IN 5 mark
            police police NOUN NN 5 nsubj
            shelling shell VERB VBG 2 advcl
            houses house NOUN NNS 5 obj
            """);
    assertThat(arc(words.get(4))).isEqualTo("shelling VBG advcl 2");
    assertThat(arc(words.get(3))).isEqualTo("police NN nsubj 5");
  }

  @Test
  void aParticiplesSubjectIsPassive() {
    List<Word> words =
        mended(
            """
            Four four NUM CD 2 nsubj
            killed kill VERB VBN 0 root
            in in ADP IN 4 case
            Kabul Kabul PROPN NNP 2 obl
            """);
    assertThat(arc(mended("Four four NUM CD 2 nsubj\nkilled kill VERB VBN 0 root").get(0)))
        .isEqualTo("Four CD nsubj:pass 2");
    assertThat(words.get(1).deprel()).isEqualTo("root");
    List<Word> perfect =
        mended(
            """
            They they PRON PRP 3 nsubj
            have have AUX VBP 3 aux
            met meet VERB VBN 0 root
            """);
    assertThat(arc(perfect.get(0))).isEqualTo("They PRP nsubj 3");
  }

  @Test
  void anAdjectiveBeforeTheArticleBelongsToTheVerb() {
    List<Word> words =
        mended(
            """
            Troops troop NOUN NNS 2 nsubj
            shot shoot VERB VBD 0 root
            dead dead ADJ JJ 5 amod
            ten ten NUM CD 5 nummod
            men man NOUN NNS 2 obj
            """);
    assertThat(arc(words.get(2))).isEqualTo("dead JJ xcomp 2");
    List<Word> inside =
        mended(
            """
            Troops troop NOUN NNS 2 nsubj
            shot shoot VERB VBD 0 root
            armed armed ADJ JJ 4 amod
            men man NOUN NNS 2 obj
            """);
    assertThat(arc(inside.get(2))).isEqualTo("armed JJ amod 4");
  }

  @Test
  void whatStandsBetweenConjunctionAndVerbIsTheVerbsSubject() {
    List<Word> words =
        mended(
            """
            Ten ten NUM CD 2 nsubj
            died die VERB VBD 0 root
            while while SCONJ IN 6 mark
            twenty twenty NUM CD 2 obl
            were be AUX VBD 6 aux:pass
            held hold VERB VBN 2 advcl
            """);
    assertThat(arc(words.get(3))).isEqualTo("twenty CD nsubj:pass 6");
  }

  @Test
  void anAdjectiveBeforeANounIsNotOfOneBeforeTheVerb() {
    List<Word> words =
        mended(
            """
            Lawyers lawyer NOUN NNS 2 nsubj
            accused accuse VERB VBD 0 root
            the the DET DT 6 det
            Haitian haitian ADJ JJ 1 amod
            police police NOUN NN 6 compound
            chief chief NOUN NN 2 obj
            """);
    assertThat(arc(words.get(3))).isEqualTo("Haitian JJ amod 6");
  }

  @Test
  void anAdjectiveBehindItsNounStaysThere() {
    List<Word> words =
        mended(
            """
            Rebels rebel NOUN NNS 3 nsubj
            loyal loyal ADJ JJ 1 amod
            fled flee VERB VBD 0 root
            Goma Goma PROPN NNP 3 obj
            """);
    assertThat(arc(words.get(1))).isEqualTo("loyal JJ amod 1");
  }

  @Test
  void whatIsMarkedAsAnOwnerOwnsTheNounBehind() {
    List<Word> words =
        mended(
            """
            Peru Peru PROPN NNP 2 nsubj
            condemned condemn VERB VBD 0 root
            Oman Oman PROPN NNP 9 flat
            's 's PART POS 3 case
            rocket rocket NOUN NN 6 compound
            launch launch NOUN NN 2 obj
            and and CCONJ CC 8 cc
            asked ask VERB VBD 2 conj
            Chad Chad PROPN NNP 8 iobj
            """);
    assertThat(arc(words.get(2))).isEqualTo("Oman NNP nmod:poss 6");
  }

  @Test
  void anOwnerOfAListStaysItsOwner() {
    List<Word> words =
        mended(
            """
            Oman Oman PROPN NNP 5 nmod:poss
            's 's PART POS 1 case
            rocket rocket NOUN NN 5 compound
            and and CCONJ CC 3 cc
            tests test NOUN NNS 6 nsubj
            failed fail VERB VBD 0 root
            """);
    assertThat(arc(words.get(0))).isEqualTo("Oman NNP nmod:poss 5");
  }
}
