package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private final Lemmatizer lemmatizer = Lemmatizer.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "hoped,VBD,hope",
        "hopped,VBD,hop",
        "met,VBD,meet",
        "lay,VBD,lie",
        "lay,VB,lay",
        "found,VB,found",
        "be,VB,be",
        "protestors,NNS,protester",
        "shelling,VBG,shell",
        "killing,VBG,kill",
        "imposed,VBN,impose",
        "agrees,VBZ,agree",
        "vetoes,VBZ,veto",
        "terrorises,VBZ,terrorise",
        "pauses,VBZ,pause",
        "focuses,VBZ,focus",
        "misled,VBN,mislead",
        "waylaid,VBN,waylay",
        "annulled,VBD,annul",
        "lunged,VBD,lunge",
        "carries,VBZ,carry",
        "passes,VBZ,pass",
        "troops,NNS,troop",
        "cities,NNS,city",
        "bases,NNS,base",
        "boxes,NNS,box",
        "children,NNS,child",
        "crises,NNS,crisis",
        "gunmen,NNS,gunman",
        "movies,NNS,movie",
        "ex-policemen,NNS,ex-policeman",
        "larger,JJR,large",
        "biggest,JJS,big",
        "worse,JJR,bad",
        "Putin,NNP,Putin",
        "'s,VBZ,be",
        "n't,RB,not",
        "Rebels,NNS,rebel",
        "besieged,VBN,besiege",
        "withdrew,VBD,withdraw",
        "forces,NNS,force",
        "telephoned,VBD,telephone",
        "attacked,VBD,attack",
        "raided,VBD,raid",
        "them,PRP,they",
        "her,PRP,she",
        "her,PRP$,her",
        "me,PRP,I",
        "I,PRP,I",
        "these,DT,this",
        "an,DT,a",
        "whom,WP,who",
        "better,RBR,well",
        "better,JJR,good",
        "gunmen,NNS,gunman",
        "1980s,NNS,1980s",
        "II,CD,II",
        "Two,CD,two",
        "am,VBP,be",
        "pm,NN,p.m.",
        "’s,POS,'s",
        "',POS,'s",
        "na,TO,to",
        "precluded,VBN,preclude",
        "deplored,VBD,deplore",
        "repudiated,VBN,repudiate",
        "seceding,VBG,secede",
        "honed,VBN,hone",
        "upgraded,VBD,upgrade",
        "visited,VBD,visit",
        "targeted,VBN,target",
        "threatening,VBG,threaten",
        "bombed,VBD,bomb",
        "series,NNS,series",
        "people,NNS,people",
        "Taliban,NNPS,Taliban"
      })
  void findsDictionaryForms(String form, String tag, String lemma) {
    assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
  }
}
