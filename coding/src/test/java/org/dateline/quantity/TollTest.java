package org.dateline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll.Hedge;
import org.dateline.quantity.Toll.Kind;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TollTest {
  private static final Texts TEXTS = new Texts();
  private static final QuantityFinder FINDER = QuantityFinder.load(Knowledge.shipped());

  @AfterAll
  static void close() {
    TEXTS.close();
  }

  private static List<Toll> tolls(String text) {
    return FINDER.find(TEXTS.parse(text, LocalDate.of(2021, 6, 16))).tolls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rebels killed 12 soldiers near the dam.;KILLED;12;EXACT",
        "At least 30 people were wounded in the blast.;WOUNDED;30;AT_LEAST",
        "The army detained dozens of protesters.;DETAINED;12;VAGUE",
        "Several villagers were abducted by gunmen.;ABDUCTED;3;VAGUE",
        "A soldier was killed in the ambush.;KILLED;1;EXACT",
        "Gunmen kidnapped two dozen girls.;ABDUCTED;24;EXACT",
        "Two deaths were reported in the camp.;KILLED;2;EXACT",
        "The murder of six priests shocked the country.;KILLED;6;EXACT",
        "More than 5,000 people have been displaced.;DISPLACED;5000;AT_LEAST",
        "The attack left nine people dead.;KILLED;9;EXACT",
        "Three miners are missing.;MISSING;3;EXACT",
        "Between 20 and 30 people died in the fire.;KILLED;20;BETWEEN",
        "The shelling killed three soldiers and two civilians.;KILLED;5;EXACT",
        "There were no casualties.;KILLED;0;NONE",
        "A mortar hit the house, killing him and his two sons.;KILLED;3;EXACT",
        "A bomb destroyed the plane, killing all 224 on board.;KILLED;224;EXACT",
        "At least a dozen soldiers were killed.;KILLED;12;AT_LEAST",
        "Half a dozen men were detained in Kirkuk.;DETAINED;6;EXACT",
        "The strike killed at least 15 people, among them eight women.;KILLED;15;AT_LEAST",
        "A gunman shot two clerks outside a bank.;WOUNDED;2;EXACT",
        "A cook was stabbed in the arm.;WOUNDED;1;EXACT",
        "A cook was stabbed to death.;KILLED;1;EXACT",
        "Two tourists were stabbed and died in hospital.;KILLED;2;EXACT",
        "A courier was fatally shot on Sunday.;KILLED;1;EXACT",
        "Bomb injures policeman in Basra.;WOUNDED;1;EXACT",
        "The thief hid but was arrested in Lyon.;DETAINED;1;EXACT",
        "Officers took three brothers into custody.;DETAINED;3;EXACT",
      })
  void tellsHowMany(String text, Kind kind, int best, Hedge hedge) {
    assertThat(tolls(text))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.kind()).isEqualTo(kind);
              assertThat(t.best()).isEqualTo(best);
              assertThat(t.hedge()).isEqualTo(hedge);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officers executed two warrants in Leeds.",
        "The fire killed three dogs.",
        "Militants shot at two guards.",
        "Rebels shot down a helicopter.",
      })
  void tellsOfNobodyHarmed(String text) {
    assertThat(tolls(text)).isEmpty();
  }

  @Test
  void hedgesOpenAnEnd() {
    Toll least = tolls("At least 12 people were killed.").get(0);
    assertThat(least.low()).isEqualTo(12);
    assertThat(least.high()).isNull();
    Toll most = tolls("Up to 40 people were killed.").get(0);
    assertThat(most.low()).isNull();
    assertThat(most.high()).isEqualTo(40);
    assertThat(most.text()).isEqualTo("Up to 40");
  }

  @Test
  void aShareTellsNoNumberButAGroupThatOfItsMembers() {
    assertThat(tolls("The raid killed a quarter of the 12 soldiers.")).isEmpty();
    assertThat(tolls("The flood killed the population of two villages.")).isEmpty();
    assertThat(tolls("The raid killed a group of 12 soldiers.").get(0).best()).isEqualTo(12);
  }

  @Test
  void oneSentenceTellsSeveral() {
    List<Toll> tolls = tolls("The blast killed seven people and wounded 20 others.");
    assertThat(tolls).extracting(Toll::kind).containsExactly(Kind.KILLED, Kind.WOUNDED);
    assertThat(tolls).extracting(Toll::best).containsExactly(7, 20);
    assertThat(tolls.get(0).victims()).isEqualTo("seven people");
  }

  @Test
  void triggerIsTheWordOfHarm() {
    Analysis analysis = TEXTS.parse("Rebels killed 12 soldiers.", null);
    Toll toll = FINDER.find(analysis).tolls().get(0);
    assertThat(analysis.trees().get(0).word(toll.trigger()).text()).isEqualTo("killed");
  }

  @Test
  void sumsAreMarked() {
    assertThat(tolls("The war has killed 250,000 people.").get(0).cumulative()).isTrue();
    assertThat(tolls("The death toll rose to 14.").get(0).cumulative()).isTrue();
    assertThat(tolls("The attack killed 14 people.").get(0).cumulative()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fighting has left 900 villagers dead.",
        "The siege that has starved the town has killed 400 people.",
        "The junta has killed some 12,000 of its people.",
        "The army killed 300,000 people as the war went on.",
        "Pirates have killed 60 sailors since 2011.",
        "Gang violence killed 4,100 people.",
      })
  void whatGoesOnForLongSumsUp(String sentence) {
    assertThat(tolls(sentence)).isNotEmpty().allMatch(Toll::cumulative);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fighting killed nine villagers on Monday.",
        "Guards and smugglers fired mortars, killing 24 people, in the worst violence of the year.",
        "Pirates have killed six sailors since Sunday.",
        "The storm displaced 400,000 people.",
        "Shells killed 1,990 people.",
        "Shells killed 1945 people.",
        "Guards ended an uprising that killed 43 inmates on Monday.",
        "Twelve people have been killed in violence in Dhaka.",
      })
  void whatMayBeOfADayDoesNot(String sentence) {
    assertThat(tolls(sentence)).isNotEmpty().noneMatch(Toll::cumulative);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 64% of the patients were killed by the militia.",
        "Two thirds of the garrison were killed.",
        "Many 2013 marchers were killed by snipers.",
      })
  void sharesAndYearsAreNoNumbersOfPeople(String sentence) {
    assertThat(tolls(sentence)).isEmpty();
  }

  @Test
  void pluralsWithoutNumberTellNothing() {
    assertThat(tolls("Soldiers killed civilians in the village.")).isEmpty();
    assertThat(tolls("The police did not detain two men.")).isEmpty();
  }

  @Test
  void whatOnlyDescribesTellsNothing() {
    assertThat(tolls("The imprisoned leader of the group wrote a letter.")).isEmpty();
    assertThat(tolls("The body was buried near the river.")).isEmpty();
    assertThat(tolls("She fled the country.")).isEmpty();
  }

  @Test
  void collectivesAreNotOne() {
    assertThat(tolls("Rebels killed a group of 12 farmers.").get(0).best()).isEqualTo(12);
    assertThat(tolls("A lot of villagers were killed.")).isEmpty();
  }

  @Test
  void totalsAreSumsWhereTheHarmIsTold() {
    List<Toll> tolls = tolls("A second blast killed three, bringing the total to 14.");
    assertThat(tolls).extracting(Toll::best).containsExactly(3, 14);
    assertThat(tolls.get(1).cumulative()).isTrue();
    assertThat(tolls("The total rose to 14.")).isEmpty();
  }

  @Test
  void namesAndTitlesCountAsOne() {
    assertThat(tolls("The murder of opposition leader Juan Soto shocked many.").get(0).best())
        .isEqualTo(1);
    assertThat(tolls("Ahmad Khan and his driver were killed.").get(0).best()).isEqualTo(2);
  }

  @Test
  void conventionsReadVagueWordsTheirWay() {
    QuantityFinder ucdp = QuantityFinder.load(Knowledge.shipped(), "ucdp");
    Analysis analysis = TEXTS.parse("Dozens of people were killed.", null);
    assertThat(ucdp.find(analysis).tolls().get(0).best()).isEqualTo(24);
    assertThat(FINDER.find(analysis).tolls().get(0).best()).isEqualTo(12);
  }

  @Test
  void keepsTwoHarmsOfOneSentenceApart() {
    assertThat(tolls("Twin blasts killed nine people and injured scores of worshippers."))
        .extracting(Toll::kind, Toll::best)
        .containsExactly(tuple(Kind.KILLED, 9), tuple(Kind.WOUNDED, 20));
  }
}
