package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Texts;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.time.EventDate.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDatesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 16);
  private static final Texts TEXTS = new Texts();
  private static final TimeFinder FINDER = TimeFinder.load(Knowledge.shipped());

  /** A report's first sentences, which tell no event of their own. */
  private static final String LONG =
      "The village lies by a lake. It has a school and a church. Most people live from fish. "
          + "The road is bad. Few strangers come. There is one bus. ";

  /** A life of long ago. */
  private static final String LIFE =
      "Ana Kova was born in 1931. She joined the army in 1950 and rose to general by 1971. "
          + "Her husband was president from 1972 to 1980. "
          + "He built roads and schools in the north and wrote two books. ";

  @AfterAll
  static void close() {
    TEXTS.close();
  }

  private static EventDate date(String text, String trigger) {
    return date(text, trigger, WEDNESDAY);
  }

  private static EventDate date(String text, String trigger, @Nullable LocalDate published) {
    Analysis analysis = TEXTS.parse(text, published);
    Times times = FINDER.find(analysis);
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        if (word.text().equals(trigger)) {
          return times.dateOf(tree.sentence().index(), word);
        }
      }
    }
    throw new AssertionError("no word " + trigger);
  }

  private static final int HALF_A_YEAR = 180;

  private static boolean isLongAgo(String text, String trigger) {
    Analysis analysis = TEXTS.parse(text, WEDNESDAY);
    Times times = FINDER.find(analysis);
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        if (word.text().equals(trigger)) {
          int sentence = tree.sentence().index();
          EventDate date = times.dateOf(sentence, word);
          return times.isLongAgo(sentence, word, date, HALF_A_YEAR);
        }
      }
    }
    throw new AssertionError("no word " + trigger);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        LIFE + "He freed hostages who had been held by rebels. | freed | true",
        LIFE + "The generals who toppled him closed the university. | toppled | true",
        LIFE + "His party will close the university. | close | false",
        "Fire destroys a 1995 Corolla. Police detained the driver. | detained | false",
        "Police searched a school. They detained two men. | detained | false"
      })
  void undatedButOfAnotherTime(String text, String trigger, boolean longAgo) {
    assertThat(isLongAgo(text, trigger)).isEqualTo(longAgo);
  }

  @Test
  void itsOwnClause() {
    EventDate date = date("Police arrested six men on Monday.", "arrested");
    assertThat(date.from()).isEqualTo(LocalDate.of(2021, 6, 14));
    assertThat(date.basis()).isEqualTo(Basis.STATED);
    assertThat(date.precision()).isEqualTo(Precision.DAY);
    assertThat(date.mention()).isNotNull();
  }

  @Test
  void whatHasHappenedIsNotDatedByDaysToCome() {
    String text = "Ministers called on Kenya to take in refugees over the next five years.";
    assertThat(date(text, "called").basis()).isEqualTo(Basis.PUBLISHED);
    String later = "The minister welcomed the report and urged a vote next week.";
    assertThat(date(later, "welcomed").from()).isEqualTo(WEDNESDAY);
    assertThat(date("Ministers will vote next week.", "vote").from())
        .isEqualTo(LocalDate.of(2021, 6, 21));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Riots in Gao left ten people dead in May 2019. | left
          Oman and Iran signed a treaty ending the dispute in May 2019. | signed
          Oman and Iran signed a treaty in May 2019. | signed
          """)
  void aDateBehindAnOutcomeOrAGerundIsTheVerbs(String text, String trigger) {
    assertThat(date(text, trigger).from()).isEqualTo(LocalDate.of(2019, 5, 1));
  }

  @Test
  void beforeDawnIsThatDay() {
    EventDate date = date("The militia left Gao before dawn on Sunday.", "left");
    assertThat(date.from()).isEqualTo(LocalDate.of(2021, 6, 13));
    assertThat(date.to()).isEqualTo(LocalDate.of(2021, 6, 13));
    assertThat(date("The militia left Gao before Sunday.", "left").from()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Police arrested six men on Monday and Tuesday., 2021-06-14, 2021-06-15",
    "Police arrested six men in 2015 and 2016., 2015-01-01, 2016-12-31",
    "Police arrested six men in 2011 and 2016., 2011-01-01, 2011-12-31"
  })
  void twoDatesInARowAreOneStretch(String text, LocalDate from, LocalDate to) {
    assertThat(date(text, "arrested").from()).isEqualTo(from);
    assertThat(date(text, "arrested").to()).isEqualTo(to);
  }

  @Test
  void whatASentenceDatesOrSaysIsGoingOnIsNotOfTheDayToldBefore() {
    String text = "Rebels entered Gao on June 3. ";
    String dated = "They left in May 2019 before troops took the town.";
    assertThat(date(text + "They took the town.", "took").from())
        .isEqualTo(LocalDate.of(2021, 6, 3));
    assertThat(date(text + dated, "took").from()).isNotEqualTo(LocalDate.of(2021, 6, 3));
    String going = "The mayor said that police are investigating a theft.";
    assertThat(date(text + going, "investigating").from()).isEqualTo(WEDNESDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor left Gao in May 2017. He was tried there. He was fined 90 dollars. | fined | true
          The mayor left Gao in May 2017. He was tried there. A judge said he lied. He was fined. | fined | false
          The mayor left Gao in May 2017. He is tried there. He was fined. | fined | false
          The mayor left Gao on June 3. He was tried there. He was fined. | fined | false
          """)
  void anAsideIntoThePastGoesOn(String text, String trigger, boolean aside) {
    LocalDate may = LocalDate.of(2017, 5, 1);
    assertThat(may.equals(date(text, trigger).from())).isEqualTo(aside);
  }

  @Test
  void whatHadHappenedIsNotOfTheDayToldBefore() {
    String text = "Rebels entered Gao on June 3. They had shelled it for months.";
    assertThat(date(text, "shelled").basis()).isEqualTo(Basis.INFERRED);
    assertThat(date(text, "shelled").from()).isNull();
    assertThat(date(text, "shelled").to()).isEqualTo(WEDNESDAY);
    assertThat(date("Rebels had shelled Gao, police said.", "shelled").from()).isEqualTo(WEDNESDAY);
    String said = "The ministry said it had shelled Gao.";
    assertThat(date(said, "shelled").basis()).isEqualTo(Basis.PUBLISHED);
    String same = "Rebels entered Gao on June 3. They shelled its market.";
    assertThat(date(same, "shelled").from()).isEqualTo(LocalDate.of(2021, 6, 3));
  }

  @Test
  void anInfinitiveSharesTheTimeOfItsVerb() {
    LocalDate monday = LocalDate.of(2021, 6, 14);
    assertThat(date("Rebels managed to seize Gao on Monday.", "seize").from()).isEqualTo(monday);
    assertThat(date("Troops were forced to leave Gao on Monday.", "leave").from())
        .isEqualTo(monday);
    assertThat(date("Oman refused to free the sailors on Monday.", "refused").from())
        .isEqualTo(monday);
    assertThat(date("Gunmen came on June 3 to kill twenty villagers.", "kill").from())
        .isEqualTo(LocalDate.of(2021, 6, 3));
  }

  @Test
  void anInfinitiveOfWhatIsWantedIsToCome() {
    LocalDate monday = LocalDate.of(2021, 6, 21);
    assertThat(date("Oman agreed to free the sailors on Monday.", "free").from()).isEqualTo(monday);
    assertThat(date("Oman agreed to free the sailors on Monday.", "agreed").basis())
        .isEqualTo(Basis.PUBLISHED);
    assertThat(date("The envoy is going to visit Gao on Monday.", "visit").from())
        .isEqualTo(monday);
  }

  @Test
  void aPossessiveDatesItsNounOnly() {
    String text = "The minister condemned Monday's attack.";
    assertThat(date(text, "attack").from()).isEqualTo(LocalDate.of(2021, 6, 14));
    assertThat(date(text, "condemned").basis()).isEqualTo(Basis.PUBLISHED);
  }

  @Test
  void aResultClauseTakesItsVerbsDate() {
    EventDate date =
        date("A bomb exploded at the station on June 3, killing nine people.", "killing");
    assertThat(date.from()).isEqualTo(LocalDate.of(2021, 6, 3));
    assertThat(date.basis()).isEqualTo(Basis.STATED);
  }

  @Test
  void aPurposeHasNotItsVerbsDate() {
    String text = "Rebels who last year took the north stopped short of entering the capital.";
    assertThat(date(text, "took").from()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(date(text, "entering").mention()).isNull();
  }

  @Test
  void aClauseThatSaysWhenDatesItsVerb() {
    EventDate date = date("He was shot when gunmen attacked the convoy on June 3.", "shot");
    assertThat(date.from()).isEqualTo(LocalDate.of(2021, 6, 3));
  }

  @Test
  void coordinatedVerbsShareADate() {
    String text = "On Sunday the rebels crossed the river and burned two villages.";
    assertThat(date(text, "burned").from()).isEqualTo(LocalDate.of(2021, 6, 13));
  }

  @Test
  void aNounsOwnDateIsOfTheNearestYear() {
    String text = "The two sides will keep to the May 4 truce.";
    assertThat(date(text, "truce").from()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(date(text, "keep").mention()).isNull();
  }

  @Test
  void whatIsSaidOnADayNeedNotHappenThen() {
    String text = "The army said on Tuesday that rebels had burned the village.";
    assertThat(date(text, "said").from()).isEqualTo(LocalDate.of(2021, 6, 15));
    assertThat(date(text, "burned").basis()).isEqualTo(Basis.PUBLISHED);
  }

  @Test
  void sinceHasNoEnd() {
    EventDate date = date("The group has controlled the valley since 2014.", "controlled");
    assertThat(date.from()).isEqualTo(LocalDate.of(2014, 1, 1));
    assertThat(date.to()).isNull();
    assertThat(date.precision()).isEqualTo(Precision.YEAR);
  }

  @Test
  void byEndsWithItsDate() {
    EventDate date = date("Germany will deliver the tanks by the end of 2021.", "deliver");
    assertThat(date.from()).isEqualTo(WEDNESDAY);
    assertThat(date.to()).isEqualTo(LocalDate.of(2021, 12, 31));
  }

  @Test
  void twoDatesMakeAStretch() {
    EventDate date = date("The army shelled the port between March and May.", "shelled");
    assertThat(date.from()).isEqualTo(LocalDate.of(2021, 3, 1));
    assertThat(date.to()).isEqualTo(LocalDate.of(2021, 5, 31));
  }

  @Test
  void lengthsDateNothing() {
    EventDate date = date("She visited the border for three days.", "visited");
    assertThat(date.basis()).isEqualTo(Basis.PUBLISHED);
    assertThat(date.from()).isEqualTo(WEDNESDAY);
  }

  @Test
  void theSentenceBeforeSetsTheDate() {
    EventDate date = date("A bus was ambushed on June 2. Eleven passengers died.", "died");
    assertThat(date.from()).isEqualTo(LocalDate.of(2021, 6, 2));
    assertThat(date.basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void aRelativeClauseHasItsOwnDate() {
    String text = "The militants, who seized the dam last year, withdrew on Sunday.";
    assertThat(date(text, "seized").from()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(date(text, "withdrew").from()).isEqualTo(LocalDate.of(2021, 6, 13));
  }

  @Test
  void theEventThatIsCountedFromHasItsOwnDay() {
    String text =
        "Gunmen launched attacks in Lyon on May 10. A vote was held one week after the Lyon"
            + " attacks.";
    Analysis analysis = TEXTS.parse(text, WEDNESDAY);
    Times times = FINDER.find(analysis);
    Tree tree = analysis.trees().get(1);
    Word attacks = tree.word(tree.words().size() - 2);
    assertThat(attacks.text()).isEqualTo("attacks");
    assertThat(times.dateOf(1, attacks).from()).isEqualTo(LocalDate.of(2021, 5, 10));
    assertThat(times.dateOf(1, attacks).basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void whatADayIsCountedFromIsSoLongBeforeIt() {
    String days = "The envoy left on Monday, three days after gunmen stormed the embassy.";
    assertThat(date(days, "stormed").from()).isEqualTo(LocalDate.of(2021, 6, 11));
    assertThat(date(days, "left").from()).isEqualTo(LocalDate.of(2021, 6, 14));
    EventDate month =
        date("The envoy left on Monday, a month after the army toppled him.", "toppled");
    assertThat(month.from()).isEqualTo(LocalDate.of(2021, 5, 1));
    assertThat(month.to()).isEqualTo(LocalDate.of(2021, 5, 31));
    String before = "Troops took a village on Monday, two days before rebels shelled the dam.";
    assertThat(date(before, "shelled").from()).isEqualTo(LocalDate.of(2021, 6, 16));
    String unknown = "The envoy left in May, three days after gunmen stormed the embassy.";
    assertThat(date(unknown, "stormed").from()).isEqualTo(LocalDate.of(2021, 5, 1));
  }

  @Test
  void theDayToldAtTheTopIsThatOfWhatFollows() {
    String council = "The council met on Monday. It has nine members. The mayor vetoed the plan.";
    EventDate veto = date(council, "vetoed");
    assertThat(veto.from()).isEqualTo(LocalDate.of(2021, 6, 14));
    assertThat(veto.basis()).isEqualTo(Basis.INFERRED);
    String other = "The council met on Monday. Gao was calm on Tuesday. The mayor sent a note.";
    String noun = "The mayor mourned Monday's attack. Gao was calm. Police arrested two men.";
    String speaker = "The council met on Monday. It has nine members. \"I vetoed the plan.\"";
    String present = "The council met on Monday. It has nine members. The mayor vetoes the plan.";
    assertThat(date(other + " He vetoed the plan.", "vetoed").from())
        .isNotEqualTo(LocalDate.of(2021, 6, 14));
    assertThat(date(noun, "arrested").from()).isEqualTo(WEDNESDAY);
    assertThat(date(speaker, "vetoed").from()).isEqualTo(WEDNESDAY);
    assertThat(date(present, "vetoes").from()).isEqualTo(WEDNESDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Army seizes village near Gao. Troops took a village on Monday. It was empty. | seizes | 2021-06-14
          Two men held over theft in Gao. The two were brought to Gao on Monday. | held | 2021-06-14
          Army seizes village near Gao. Troops took a village on Monday. Gao fell on Tuesday. | seizes | 2021-06-16
          Troops are storming a village near Gao. The army left its camp on Monday. | storming | 2021-06-16
          It rains. The army seizes a village. The army left its camp on Monday. | seizes | 2021-06-16
          """)
  void aHeadlineIsOfTheDayToldBelow(String text, String trigger, LocalDate day) {
    assertThat(date(text, trigger).from()).isEqualTo(day);
  }

  @Test
  void aReportOfNoKnownDayIsAboutTheDateOfItsFirstSentence() {
    String text = "The bridge of Gao fell on 3 May 1974. It was old. Two men were killed.";
    assertThat(date(text, "killed", null).from()).isEqualTo(LocalDate.of(1974, 5, 3));
    String other =
        "The bridge of Gao fell on 3 May 1974. It was new in 1981. It is long. Two men died.";
    assertThat(date(other, "died", null).from()).isNull();
  }

  @Test
  void aCompoundsYearDatesWhatIsDoneThen() {
    String text = "The army took the hill during the 1967 winter war.";
    assertThat(date(text, "took").from()).isEqualTo(LocalDate.of(1967, 1, 1));
  }

  @Test
  void aClauseWithWhenIsOfItsDate() {
    EventDate date =
        date("Kenya has kept the truce since 2014, when it joined the bloc.", "joined");
    assertThat(date.from()).isEqualTo(LocalDate.of(2014, 1, 1));
    assertThat(date.to()).isEqualTo(LocalDate.of(2014, 12, 31));
    assertThat(date("Kenya has kept the truce since 2014.", "kept").to()).isNull();
  }

  @Test
  void backgroundIsNoYoungerThanWhatItsSentenceTells() {
    String text = "The mayor, whom rebels had robbed, left Gao on May 4.";
    assertThat(date(text, "robbed").to()).isEqualTo(LocalDate.of(2021, 5, 4));
    String car = "Rebels had robbed the mayor of his 2003 Volvo.";
    assertThat(date(car, "robbed").to()).isEqualTo(WEDNESDAY);
  }

  private static boolean isLongAgo(String text, String trigger, @Nullable LocalDate published) {
    Times times = FINDER.find(TEXTS.parse(text, published));
    return times.isLongAgo(date(text, trigger, published), 180);
  }

  @Test
  void lastYearIsLongAgo() {
    String text = "Rebels burned the village last year.";
    assertThat(isLongAgo(text, "burned", WEDNESDAY)).isTrue();
    assertThat(isLongAgo(text, "burned", null)).isTrue();
    assertThat(isLongAgo("Rebels burned it three years ago.", "burned", null)).isTrue();
    assertThat(isLongAgo("Rebels burned it on May 3 last year.", "burned", null)).isTrue();
    assertThat(isLongAgo("Rebels burned it last month.", "burned", WEDNESDAY)).isFalse();
    assertThat(isLongAgo("Rebels burned it over the last ten years.", "burned", WEDNESDAY))
        .isFalse();
    assertThat(isLongAgo("Rebels burned it last month.", "burned", null)).isFalse();
    assertThat(isLongAgo("Rebels burned the village.", "burned", null)).isFalse();
    assertThat(isLongAgo("Ministers met on Tuesday. They signed it in 2017.", "signed", null))
        .isTrue();
    assertThat(isLongAgo("Ministers have signed three pacts so far in 2017.", "signed", null))
        .isFalse();
    assertThat(isLongAgo("They met on 3 May 2017. They signed it in May 2017.", "signed", null))
        .isFalse();
  }

  @Test
  void whereNoDayIsKnownTheLatestDateToldSaysWhatIsLongAgo() {
    String text = "Rebels took the dam in 2003. They left it on May 3, 2017.";
    assertThat(isLongAgo(text, "took", null)).isTrue();
    assertThat(isLongAgo(text, "left", null)).isFalse();
    assertThat(isLongAgo("Rebels took it in 2003. (Gao, May 3, 2017)", "took", null)).isTrue();
    String ahead = "Rebels took the dam on May 3, 2017. Troops will retake it in 2023.";
    assertThat(isLongAgo(ahead, "took", null)).isFalse();
  }

  @Test
  void aTextOfReferenceLooksBackFromTheDayOfItsFirstSentence() {
    String siege = "The siege of Gao began on 3 May 1974. Rebels had burned it in 1969. ";
    String text = siege + "Troops took the town in June 1974. A museum was opened in 2011.";
    assertThat(isLongAgo(text, "burned", null)).isTrue();
    assertThat(isLongAgo(text, "began", null)).isFalse();
    assertThat(isLongAgo(text, "took", null)).isFalse();
    assertThat(isLongAgo(text, "took", WEDNESDAY)).isTrue();
  }

  @Test
  void withoutAnyDateNothingIsKnown() {
    Analysis analysis = TEXTS.parse("Rebels burned the village.", null);
    EventDate date = FINDER.find(analysis).dateOf(0, analysis.trees().get(0).word(1));
    assertThat(date.from()).isNull();
    assertThat(date.precision()).isNull();
    assertThat(date.basis()).isEqualTo(Basis.PUBLISHED);
  }

  @Test
  void newsIsOfTheReportsDay() {
    EventDate date = date("Gunmen have killed nine miners in Mali, police said.", "killed");
    assertThat(date.from()).isEqualTo(WEDNESDAY);
    assertThat(date.to()).isEqualTo(WEDNESDAY);
    assertThat(date.basis()).isEqualTo(Basis.PUBLISHED);
    assertThat(date("Kenya condemned the raid.", "condemned").from()).isEqualTo(WEDNESDAY);
  }

  @Test
  void whatIsGoingOnIsOfTheReportsDay() {
    EventDate date = date(LONG + "Rebels are still fighting the army.", "fighting");
    assertThat(date.from()).isEqualTo(WEDNESDAY);
  }

  @Test
  void backgroundWasSomeDayBefore() {
    EventDate murder =
        date(LONG + "His uncle, who was murdered by the militia, had a shop.", "murdered");
    assertThat(murder.from()).isNull();
    assertThat(murder.to()).isEqualTo(WEDNESDAY);
    assertThat(murder.basis()).isEqualTo(Basis.INFERRED);
    assertThat(murder.precision()).isNull();
    EventDate years = date(LONG + "The two armies have fought over the river for years.", "fought");
    assertThat(years.from()).isNull();
  }

  @Test
  void whatIsToComeIsFromTheReportsDayOn() {
    EventDate date = date(LONG + "It could force ministers to withdraw the soldiers.", "withdraw");
    assertThat(date.from()).isEqualTo(WEDNESDAY);
    assertThat(date.to()).isNull();
    assertThat(date.basis()).isEqualTo(Basis.INFERRED);
  }
}
