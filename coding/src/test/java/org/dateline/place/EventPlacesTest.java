package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each step of {@link EventPlaces}, on sentences as the language model analyses them. */
class EventPlacesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Parser PARSER = Parser.load(KNOWLEDGE);
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(KNOWLEDGE);
  private static final PlaceFinder FINDER = PlaceFinder.load(KNOWLEDGE);

  @AfterAll
  static void close() {
    PARSER.close();
  }

  private static Analysis analysis(String text) {
    Report report =
        new Report(
            "r",
            null,
            null,
            null,
            null,
            "en",
            text,
            new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length()))));
    return PARSER.parse(report, SPLITTER.split(report));
  }

  private static @Nullable String where(String trigger, String text) {
    Analysis analysis = analysis(text);
    Places places = FINDER.find(analysis);
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        if (word.text().equals(trigger)) {
          PlaceMention place = places.placeOf(tree.sentence().index(), word);
          return place == null ? null : place.text();
        }
      }
    }
    throw new AssertionError("no word " + trigger);
  }

  private static List<String> names(String text) {
    return FINDER.find(analysis(text)).mentions().stream().map(PlaceMention::text).toList();
  }

  @Test
  void aPlaceDeepInAPhraseIsNotTheEvents() {
    assertThat(where("opposition", "There was opposition to a plan to pull soldiers out of Chad."))
        .isNull();
    assertThat(where("support", "The support of a bank that Chad founded grew.")).isNull();
    assertThat(where("shelling", "The shelling of the town of Homs went on.")).isEqualTo("Homs");
  }

  @Test
  void whereSomebodyTakesPartInAnOccasionHeIs() {
    assertThat(where("apologised", "The envoy apologised during a ceremony in Turin."))
        .isEqualTo("Turin");
    assertThat(where("apologised", "The envoy apologised after a ceremony in Turin.")).isNull();
  }

  @Test
  void whatPeopleHaveLeftIsElsewhere() {
    assertThat(where("taken", "Kenya has taken in nurses who fled the fighting in Gao.")).isNull();
    assertThat(where("sheltered", "Kenya sheltered nurses who fled from Gao.")).isNull();
    assertThat(where("fled", "Kenya sheltered nurses who fled from Gao.")).isEqualTo("Gao");
    assertThat(where("shot", "Gunmen in Gao shot nurses who fled the hospital.")).isEqualTo("Gao");
  }

  @Test
  void aPeopleBeforeAVillageDoesNotNameIt() {
    assertThat(names("Gunmen burned a Druze village near Homs.")).containsExactly("Homs");
    assertThat(names("Gunmen burned the village of Zarkubi near Homs.")).contains("Zarkubi");
  }

  @Test
  void aVerbOfPlacesHasItsPlace() {
    assertThat(where("withdrew", "Soldiers withdrew from Aleppo on Friday.")).isEqualTo("Aleppo");
    assertThat(where("saw", "Aleppo saw heavy clashes on Friday.")).isEqualTo("Aleppo");
    assertThat(where("voted", "Chad voted on Friday.")).isNull();
  }

  @Test
  void aClauseAboutAPlaceHappensThere() {
    assertThat(
            where("recaptured", "Mosul, which was recaptured by the army in July, lies in ruins."))
        .isEqualTo("Mosul");
    assertThat(where("praised", "Mosul, which was praised by the minister, lies in ruins."))
        .isNull();
  }

  @Test
  void whatHappensInAnEventHappensWhereThatDoes() {
    assertThat(where("killed", "Ten reporters were killed in two attacks in Mali on Monday."))
        .isEqualTo("Mali");
  }

  @Test
  void whereSomebodyLivesIsNotWhereItHappened() {
    assertThat(where("charged", "Ed Kay, 29, of Leeds, was charged with murder on Monday."))
        .isNull();
    assertThat(where("wounded", "Sgt. Tom Hill of Leeds was wounded on Monday in Kabul."))
        .isEqualTo("Kabul");
    assertThat(where("arrested", "Ed Kay, 29, was arrested on Monday in Leeds."))
        .isEqualTo("Leeds");
  }

  @Test
  void whereSomebodyWorksOrWasBornIsNotWhereItHappened() {
    assertThat(where("charged", "Ed Kay, who worked at a school in Leeds, was charged on Monday."))
        .isNull();
    assertThat(where("bombed", "Troops bombed Leeds, where Ed Kay was born.")).isEqualTo("Leeds");
  }

  @Test
  void anAgeBeforeAPlaceMakesItAHome() {
    assertThat(where("indicted", "Prosecutors indicted Kay's wife, Ann Moss, 26, of West Leeds."))
        .isNull();
    assertThat(where("arrested", "Ann Moss, 26, was arrested in West Leeds."))
        .isEqualTo("West Leeds");
  }

  @Test
  void aNeighboursHomeIsNotWhereItHappenedWhereAnotherPlaceIsTold() {
    assertThat(
            where(
                "stabbed",
                "He met the boys on Friday in Leeds, but during a struggle, the 30-year-old York man"
                    + " was fatally stabbed."))
        .isEqualTo("Leeds");
  }

  @Test
  void whereSomebodyIsBroughtAfterwardsIsNotWhereItHappened() {
    assertThat(where("arrested", "Ed Kay was arrested by police and brought to Leeds.")).isNull();
    assertThat(where("arrested", "Ed Kay was brought to Leeds and arrested.")).isNotNull();
  }

  @Test
  void anArrestIsNotWhereTheDeedWas() {
    assertThat(where("arrested", "Two men were arrested over the killing of a clerk in Leeds."))
        .isNull();
    assertThat(where("arrested", "Two men were arrested on Friday in Leeds.")).isEqualTo("Leeds");
  }

  @Test
  void whoseFullNameIsToldIsNoUnknownPlace() {
    assertThat(names("Tom Zarkanda was killed. Two men killed Zarkanda over money.")).isEmpty();
  }

  @Test
  void aRelativeClauseInheritsNothing() {
    String text = "Rebels shelled Homs. The men who had trained them fled.";
    assertThat(where("trained", text)).isNull();
    assertThat(where("fled", text)).isEqualTo("Homs");
  }

  @Test
  void aPersonsNameIsNoPlaceWhereItStandsAlone() {
    String text =
        "Ahmed Houston met Bob Houston. Maria Houston thanked the mayor. Rebels opened talks in"
            + " Houston.";
    assertThat(names(text)).doesNotContain("Houston");
    assertThat(names("Rebels opened talks in Houston.")).contains("Houston");
  }

  @Test
  void aHeadlinesCountryIsNotInherited() {
    assertThat(where("met", "A plan for Chad. The senator met a judge.")).isNull();
    assertThat(where("died", "Rebels shelled Homs. Two women died.")).isEqualTo("Homs");
  }

  @Test
  void theClauseSaysWhere() {
    assertThat(where("killed", "Gunmen killed four farmers in Maiduguri on Sunday."))
        .isEqualTo("Maiduguri");
    assertThat(where("exploded", "A mine exploded near Kramatorsk.")).isEqualTo("Kramatorsk");
  }

  @Test
  void theFinerPlaceGoesFirst() {
    assertThat(where("arrested", "Police arrested nine men in Lahore, Pakistan, on Monday."))
        .isEqualTo("Lahore");
  }

  @Test
  void whatIsAttackedIsThePlace() {
    assertThat(where("shelled", "Russian forces shelled Kharkiv overnight.")).isEqualTo("Kharkiv");
    assertThat(where("shelling", "The shelling of Kharkiv went on.")).isEqualTo("Kharkiv");
  }

  @Test
  void aJourneyHasItsDestination() {
    assertThat(where("arrived", "The minister arrived in Tehran on Monday.")).isEqualTo("Tehran");
    assertThat(where("travelled", "The minister travelled to Ankara.")).isEqualTo("Ankara");
  }

  @Test
  void whereItsPartiesAre() {
    assertThat(where("shot", "Rebels in Goma shot two soldiers.")).isEqualTo("Goma");
  }

  @Test
  void theClauseBesideItSaysWhere() {
    assertThat(where("killing", "A car bomb exploded in Kabul, killing five people."))
        .isEqualTo("Kabul");
  }

  @Test
  void aTopicIsNoPlace() {
    assertThat(where("spoke", "The two presidents spoke about Syria.")).isNull();
    assertThat(where("criticised", "China criticised Japan.")).isNull();
  }

  @Test
  void whereSomebodySaysItIsNotWhereItHappened() {
    assertThat(where("killed", "An envoy said in Geneva that soldiers had killed villagers."))
        .isNull();
  }

  @Test
  void aSentenceWithoutPlacesTakesTheOneBefore() {
    assertThat(where("wounded", "A bomb exploded in Quetta. It wounded nine people."))
        .isEqualTo("Quetta");
  }

  @Test
  void personsOrganisationsAndPeoplesAreNoPlaces() {
    assertThat(names("Paris Hilton met Michael Jordan in Cairo.")).containsExactly("Cairo");
    assertThat(names("European leaders flew to Minsk.")).containsExactly("Minsk");
    assertThat(names("The Washington Post wrote about Lebanon.")).containsExactly("Lebanon");
  }

  @Test
  void anEventsNounHasThePlaceOfItsVerb() {
    assertThat(where("raid", "Soldiers carried out a raid near Gao on Monday.")).isEqualTo("Gao");
  }

  @Test
  void buildingsAndStreetsAreNamesWhole() {
    assertThat(names("Police found the car near the Karibu Hotel in Arusha."))
        .containsExactly("Karibu Hotel", "Arusha");
    assertThat(names("Gunmen opened fire at Ruzizi Market.")).containsExactly("Ruzizi Market");
  }

  @Test
  void unknownVillagesAreToldByTheirFirstWordOrByWhatIsDoneToThem() {
    assertThat(names("Government troops captured Jabal Orayn from the rebels."))
        .containsExactly("Jabal Orayn");
    assertThat(names("Rebels shelled Zarmanda overnight.")).containsExactly("Zarmanda");
  }

  @Test
  void articlesAndMarksInFrontBelongToTheName() {
    assertThat(names("A mortar shell landed in al-Qahira.")).containsExactly("al-Qahira");
    assertThat(names("Militants fled to ‘Anadan.")).containsExactly("‘Anadan");
  }

  @Test
  void whereTheModelIsSureItWasNotIsNoPlace() {
    assertThat(
            where("raid", "Lawmakers voted to punish Belgrade, angered by its raid on a mosque."))
        .isNull();
    assertThat(where("raid", "Lawmakers in Belgrade were angered by its raid in Pristina."))
        .isEqualTo("Pristina");
  }

  @Test
  void aNameEndsWhereAnotherBegins() {
    assertThat(names("Many of Kenya's farmers lost their crops.")).containsExactly("Kenya");
    assertThat(names("The United States imposed sanctions on Trinidad and Tobago."))
        .containsExactly("United States", "Trinidad and Tobago");
  }
}
