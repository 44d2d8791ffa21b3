package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Parser;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which mentions are of one entity, in small reports. */
class CoreferenceTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Parser PARSER = Parser.load(KNOWLEDGE);
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(KNOWLEDGE);
  private static final EntityFinder FINDER = EntityFinder.load(KNOWLEDGE);

  @AfterAll
  static void close() {
    PARSER.close();
  }

  /** What of a text is of one entity with the first mention of these words. */
  private static List<String> same(String words, String text) {
    List<Layout.Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      blocks.add(new Layout.Block(Layout.Kind.BODY, begin, begin + paragraph.length()));
      begin += paragraph.length() + 2;
    }
    Report report = new Report("r", null, null, null, null, "en", text, new Layout(blocks));
    Entities entities = FINDER.find(PARSER.parse(report, SPLITTER.split(report)));
    for (Entity entity : entities.all()) {
      List<String> mentions = entity.mentions().stream().map(Mention::text).toList();
      if (mentions.contains(words)) {
        return mentions;
      }
    }
    return List.of();
  }

  @Test
  void pronounsAgreeInGender() {
    String text =
        "Michelle Bachelet met Ricardo Lagos in Santiago on Monday. She said that he had agreed.";
    assertThat(same("Michelle Bachelet", text)).containsExactly("Michelle Bachelet", "She");
    assertThat(same("Ricardo Lagos", text)).containsExactly("Ricardo Lagos", "he");
  }

  @Test
  void longTextsAreJoinedInStretches() {
    String text = "Rebels left Sumy. ".repeat(EntityFinder.STRETCH + 1).strip();
    assertThat(same("Sumy", text)).hasSize(EntityFinder.STRETCH).containsOnly("Sumy");
  }

  @Test
  void whoDoesSomethingToThemIsNotThey() {
    String text = "Troops fired teargas at strikers and beat them outside the mine.";
    assertThat(same("strikers", text)).containsExactly("strikers", "them");
    String tried = "Soldiers chased two boys and tried to beat them.";
    assertThat(same("two boys", tried)).containsExactly("two boys", "them");
  }

  @Test
  void ofSoManyPeopleSomeMayBeTold() {
    String freed = "Police arrested nine people in Lima and six of them were freed.";
    assertThat(same("nine people", freed)).containsExactly("nine people", "them");
    String held = "Students met outside the court until police detained eight of them.";
    assertThat(same("Students", held)).containsExactly("Students", "them");
    String pair = "Police arrested two men in Lima. The pair denied the charge.";
    assertThat(same("two men", pair)).containsExactly("two men", "The pair");
    String three = "Police arrested three men in Lima. The pair denied the charge.";
    assertThat(same("three men", three)).containsExactly("three men");
  }

  @Test
  void theMenAreThoseOfWhomANumberIsTold() {
    String guards = "Latvia said 40 border guards had crossed a river. Police housed the men.";
    assertThat(same("40 border guards", guards)).containsExactly("40 border guards", "the men");
    String police = "Five officers beat the men.";
    assertThat(same("Five officers", police)).containsExactly("Five officers");
  }

  @Test
  void aBlocIsOfStates() {
    String text = "The Senate of Chad wrote to the African Union. The bloc did not reply.";
    assertThat(same("African Union", text)).containsExactly("African Union", "The bloc");
  }

  @Test
  void namesOfStatesAreWhole() {
    assertThat(same("Port-au-Prince", "Flights to Port-au-Prince were halted.")).hasSize(1);
    assertThat(same("Sri Lankan", "Sri Lankan president apologises to farmers")).hasSize(1);
  }

  @Test
  void aGroupIsNeitherAHospitalNorAreTwoGangsOneBody() {
    String text =
        "The Free Aceh Movement shelled a port. Nurses left Northern Hospital. The group denied it.";
    assertThat(same("Free Aceh Movement", text)).contains("The group");
    String hospital = "Nurses left Northern Hospital. The hospital was hit.";
    assertThat(same("Northern Hospital", hospital)).contains("The hospital");
    String gangs = "The National Guard left the town. Both gangs fired at it.";
    assertThat(same("National Guard", gangs)).doesNotContain("Both gangs");
    String union = "The Union of Volta Miners met the minister. The union called a strike.";
    assertThat(same("Union of Volta Miners", union)).contains("The union");
  }

  @Test
  void whoIsHeldIsNotTheJudge() {
    String text = "Judge Corina Paz said the 26-year-old had lied. He was detained in May.";
    assertThat(same("the 26-year-old", text)).containsExactly("the 26-year-old", "He");
    String judge = "Police arrested Judge Marco Paz in Lima on Monday. He was jailed in May.";
    assertThat(same("Marco Paz", judge)).containsExactly("Marco Paz", "He");
  }

  @Test
  void theCountryIsTheLastOneButThePortStaysWhichItWas() {
    String country =
        "Chad closed the border. The country is poor. Kenya voted. The country is calm.";
    assertThat(same("Kenya", country)).containsExactly("Kenya", "The country");
    String two = "Chad and Kenya signed a treaty. The countries are friends.";
    assertThat(same("Kenya", two)).containsExactly("Kenya");
    String port =
        "Rebels shelled the port of Hodeida. Officials in Riyadh said so. The rebels fired on the"
            + " port again.";
    assertThat(same("the port", port)).containsExactly("the port", "the port");
    assertThat(same("Riyadh", port)).containsExactly("Riyadh");
  }

  @Test
  void formsOfAddressAndNounsTellGender() {
    String text = "Mrs. Adeyemi sued the chairman on Friday. He denied everything. She left.";
    assertThat(same("Adeyemi", text)).contains("She").doesNotContain("He");
  }

  @Test
  void namesArePartsAcronymsAndAliases() {
    String text =
        "Yoweri Museveni spoke to the National Resistance Council (NRC) on Monday. Museveni told"
            + " the NRC that the United States would help. The US said nothing.";
    assertThat(same("Yoweri Museveni", text)).containsExactly("Yoweri Museveni", "Museveni");
    assertThat(same("National Resistance Council", text)).contains("NRC");
    assertThat(same("United States", text)).contains("US");
  }

  @Test
  void aSurnameMayStandBehindAnArticleOrAHyphen() {
    String article = "The group's founder, Salim al-Tamari, fled. Tamari was wounded in Homs.";
    assertThat(same("Salim al-Tamari", article)).contains("Tamari");
    String hyphen = "Chief Rana Odu-Bello spoke. Minister Bello thanked the chief.";
    assertThat(same("Rana Odu-Bello", hyphen)).contains("Bello");
  }

  @Test
  void aNounStandsForTheNameSaidBefore() {
    String text =
        "Volkswagen closed a plant in Osnabrück. The company said that it would pay the workers.";
    assertThat(same("Volkswagen", text)).contains("The company");
  }

  @Test
  void whoSpeaksInQuotesIsI() {
    String text =
        "The mayor met Anna Lind on Monday.\n\n\"I will not resign,\" Lind said. \"We have work to"
            + " do and I like it.\"";
    assertThat(same("Anna Lind", text)).contains("I", "Lind").doesNotContain("We");
  }

  @Test
  void aNewSoldierIsAnother() {
    String text = "A soldier was shot in Kidal. On Tuesday a soldier was wounded in Gao.";
    assertThat(same("A soldier", text)).containsExactly("A soldier");
  }

  @Test
  void theSameNounWithAnotherAdjectiveIsAnother() {
    String text = "The Polish minister met the Czech minister. The Polish minister left early.";
    assertThat(same("The Polish minister", text))
        .containsExactly("The Polish minister", "The Polish minister");
  }

  @Test
  void givenNamesAreOfOneGender() {
    Genders genders = Genders.load(KNOWLEDGE);
    assertThat(genders.ofName("Angela Merkel")).isEqualTo(Genders.Gender.FEMALE);
    assertThat(genders.ofName("Fatima Diallo")).isEqualTo(Genders.Gender.FEMALE);
    assertThat(genders.ofName("Kwame Mensah")).isEqualTo(Genders.Gender.MALE);
    assertThat(genders.ofName("Xq Zw")).isEqualTo(Genders.Gender.UNKNOWN);
    assertThat(genders.ofNoun("spokeswoman")).isEqualTo(Genders.Gender.FEMALE);
  }

  @Test
  void whoIsAskedInAnInterviewAnswers() {
    String text =
        """
        When did you join the coast guard?

        I joined after the storm of 1998, when I was out of work.

        Did you ever think of leaving?

        I did, twice.

        What would you tell recruits?

        Learn to swim.""";
    assertThat(same("I", text)).contains("you");
  }

  @Test
  void aHyphenatedNameIsOne() {
    String text = "Annegret Kramp-Karrenbauer visited Warsaw. She praised the army.";
    assertThat(same("Annegret Kramp-Karrenbauer", text)).contains("She");
  }

  @Test
  void titlesBeforeNamesAndDaysAreNoMentions() {
    String text = "Prime Minister Theresa May flew to Brussels on Friday.";
    assertThat(same("Theresa May", text)).containsExactly("Theresa May");
    assertThat(same("Prime Minister", text)).isEmpty();
    assertThat(same("Friday", text)).isEmpty();
  }

  @Test
  void aVicePresidentIsNotThePresident() {
    String text =
        "Vice President Maria Costa spoke first. The president was abroad. The vice president left.";
    assertThat(same("Maria Costa", text))
        .contains("The vice president")
        .doesNotContain("The president");
    assertThat(same("Maria Costa", "President Maria Costa spoke. The president left."))
        .contains("The president");
    assertThat(
            same(
                "Bela Shah",
                "Nepal's deputy prime minister, Bela Shah, resigned. She accused the prime minister."))
        .contains("She")
        .doesNotContain("the prime minister");
  }

  @Test
  void whoBacksFightersIsNoPlaceToBeTakenUp() {
    String text = "US-backed fighters moved from Hajin. They pushed into the enclave.";
    assertThat(same("US", text)).containsExactly("US");
  }

  @Test
  void noMinistrySaysI() {
    String text = "The ministry said so on Monday. “I am opposed to it,” Peter Lund said.";
    assertThat(same("Peter Lund", text)).contains("I");
    String nobody = "“I am opposed to it,” the ministry said.";
    assertThat(same("the ministry", nobody)).doesNotContain("I");
  }

  @Test
  void whoeverIsNamedNearestSaysIt() {
    String text =
        "Ana Ruiz said that it rained. \"I saw them,\" said Tom Hill. \"I saw them too. I was there,\""
            + " Mary Dow said.";
    assertThat(same("Tom Hill", text)).containsExactly("I", "Tom Hill");
    assertThat(same("Mary Dow", text)).containsExactly("I", "I", "Mary Dow");
    assertThat(same("Ana Ruiz", text)).doesNotContain("I");
  }

  @Test
  void whoeverIsNamedBehindHimIsNotHe() {
    String text = "Tom Hill met Ali Dow in Leeds on Monday. Dow left. He praised Dow for his book.";
    assertThat(same("Tom Hill", text)).contains("Tom Hill", "He");
    String asked = "Tom Hill spoke. While asking whether Ali Dow knew, he told the staff to learn.";
    assertThat(same("Tom Hill", asked)).contains("he");
  }

  @Test
  void lawyersSpeakOfTheirClients() {
    String hers = "Marta Ruiz was held for a week. Her lawyer said she was ill at the airport.";
    assertThat(same("Marta Ruiz", hers)).contains("Her", "she");
    String named = "Oscar Silva left in May. Silva's lawyer Pedro Gomez said that he was charged.";
    assertThat(same("Oscar Silva", named)).contains("he");
    String own = "Ivan Petrov spoke in Minsk. The lawyer Oleg Orlov said he was ill.";
    assertThat(same("Oleg Orlov", own)).contains("he");
  }

  @Test
  void policeSpeakOfThoseWhomTheyHold() {
    String held = "Two men broke into a bakery. Police said they were arrested on Tuesday.";
    assertThat(same("Two men", held)).contains("they");
    String harmed = "Two men broke into a bakery. Police said they were attacked by the crowd.";
    assertThat(same("Police", harmed)).contains("they");
    String object = "Sheriff Tom Hale said Colin Moss ran from men who tried to arrest him.";
    assertThat(same("Colin Moss", object)).contains("him");
  }

  @Test
  void aNameWithoutTitleIntroducesWhomTheLeadTellsOf() {
    String lead = "Police arrested a former minister in Lusaka on Friday. ";
    assertThat(same("a former minister", lead + "Grace Mumba, 61, was held at her home."))
        .contains("Grace Mumba");
    assertThat(same("a former minister", lead + "Grace Mumba said she heard a bang."))
        .doesNotContain("Grace Mumba");
    assertThat(same("a former minister", lead + "Lawyer Grace Mumba was not told."))
        .doesNotContain("Grace Mumba");
    assertThat(same("a former minister", lead + "Grace Mumba, a lawyer, was not told."))
        .doesNotContain("Grace Mumba");
    String several = "A judge freed a former minister in Lusaka on Friday. ";
    assertThat(same("Grace Mumba", several + "Grace Mumba was at her home."))
        .doesNotContain("A judge", "a former minister");
    String quoted = "Bail was set on Friday, a clerk said. ";
    assertThat(same("a clerk", quoted + "Grace Mumba, 61, was at home."))
        .doesNotContain("Grace Mumba");
  }
}
