package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.entity.EntityFinder;
import org.dateline.entity.Mention;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.Places;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phrase in a sentence of news is coded as on a day. */
class ActorPhrasesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Parser PARSER = Parser.load(KNOWLEDGE);
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(KNOWLEDGE);
  private static final EntityFinder ENTITIES = EntityFinder.load(KNOWLEDGE);
  private static final ActorCoder CODER = ActorCoder.load(KNOWLEDGE);

  @AfterAll
  static void close() {
    PARSER.close();
  }

  /** Name, country and first sector of the mention of these words. */
  private static String coded(String words, String text, String day) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    Analysis analysis = PARSER.parse(report, SPLITTER.split(report));
    Entities entities = ENTITIES.find(analysis);
    Actors actors = CODER.code(analysis, entities, new Places(List.of()));
    Mention mention =
        entities.all().stream()
            .flatMap(e -> e.mentions().stream())
            .filter(m -> m.text().equals(words))
            .findFirst()
            .orElseThrow();
    List<Actor> found = actors.of(mention, LocalDate.parse(day));
    if (found.isEmpty()) {
      return "nobody";
    }
    Actor actor = found.get(0);
    return actor.country() + " " + (actor.sectors().isEmpty() ? "-" : actor.sectors().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "The president, The president of the Saeima spoke to reporters in Riga., LVA LEG",
    "A spokesman, A spokesman for the Taliban denied the report., AFG REB",
    "Buddhist leaders, Buddhist leaders in Thailand called for calm., THA REL",
    "An army clerk, An army clerk was arrested on Friday., null MIL",
    "A law clerk, A law clerk was arrested on Friday., null LAB",
    "Assam Students' Union, The Assam Students' Union met officials in India., IND EDU",
    "A teachers' union, A teachers' union met officials in India., null LAB",
    "An army accountant, An army accountant was arrested on Friday., null MIL",
    "A former CIA official, A former CIA official spoke in Paris., USA ELI",
    "UN peacekeepers, UN peacekeepers left the town on Friday., UNO MIL",
    "The chairman, The chairman of Boeing met lawmakers on Friday., USA BUS",
    "his movement, Syrian rebel chief Ali Omar said his movement had left Homs., SYR REB",
    "A group, A group of Peruvian lawmakers met the bishop., PER LEG",
    "an opposition lawmaker, Police in Lusaka arrested an opposition lawmaker., ZMB LEG",
    "a Norway-based group, They met a Norway-based group on Friday., NOR -",
    "A former Bosnian Serb minister, A former Bosnian Serb minister flew to Oslo., BIH ELI",
    "Serbs, Bosnian Serbs blocked the road near Zvornik., BIH CVL",
    "Justice Ministry, Peru's Justice Ministry rejected the request., PER GOV",
    "Ivo Maly, President-elect Ivo Maly of Slovakia spoke in Bratislava., SVK GOV",
    "A suicide bomber, 'A suicide bomber killed nine people at a market in Nigeria.', NGA REB",
    "Danish Isis members, 'Police held two men. Danish Isis members are in prison.', DNK REB",
    "Isis members, 'Police held two men. Isis members are in prison in Oslo.', IMG REB",
    "Danish FARC fighters, 'Danish FARC fighters fired on the army near Tibú.', COL REB",
    "Daesh, 'ISIL, also known as Daesh, fired on the port.', IMG REB",
    "80 FARC fighters, 'The army killed 80 FARC fighters near Tibú.', COL REB",
    "San Pedro Self Defense Forces, San Pedro Self Defense Forces, null PRM",
    "the international community, Chad asked the international community to wait., nobody",
    "families, They met families who had sought asylum in Chad., null REF",
    "the leaders, Peru and Chile asked the leaders of both countries to wait., PER GOV",
    "Angela Merkel, Defence Minister Angela Merkel of Honduras spoke in Tegucigalpa., HND GOV",
    "Angela Merkel, General Angela Merkel spoke to reporters., DEU GOV",
    "Angela Merkel, Chancellor Angela Merkel spoke to reporters., DEU GOV"
  })
  void phrasesSayWhoTheyAre(String words, String text, String code) {
    assertThat(coded(words, text, "2012-05-05")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Former soldiers, Former soldiers of Peru blocked the road., CVL",
    "Ex-soldiers, Ex-soldiers of Peru blocked the road., CVL",
    "a former police officer, They met a former police officer in Lima., CVL",
    "an ex-police chief, They met an ex-police chief in Lima., ELI",
    "a retired general, They met a retired general in Lima., ELI",
    "ex-ministers, They met ex-ministers in Lima., ELI",
    "ex-teachers, They met ex-teachers in Lima., CVL",
    "three ex-rebels, Troops killed three ex-rebels in Lima., REB",
    "the ex-leader, They met the ex-leader of the FARC in Lima., REB",
    "an ex-spy, They met an ex-spy in Lima., SPY",
    "an ex-spy chief, They met an ex-spy chief in Lima., ELI",
    "Karl Ostrow, Ex-Mayor Karl Ostrow of Lima spoke to reporters., ELI",
    "Karl Ostrow, Ex-soldier Karl Ostrow spoke to reporters in Lima., CVL"
  })
  void whoHasLeftIsWhatTheNounMakesOfThem(String words, String text, String sector) {
    assertThat(coded(words, text, "2012-05-05")).endsWith(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "Maple Ridge Board of Education, The Maple Ridge Board of Education met in Ohio., EDU",
    "Clark Valley Water District, Clark Valley Water District rejected the plan., GOV",
    "Harford Fire Rescue, Harford Fire Rescue helped ten residents of Ohio., GOV",
    "Brightwell Inc., Brightwell Inc. rejected the offer., BUS",
    "Golden Lotus Restaurant, Golden Lotus Restaurant rejected the offer., BUS",
    "Seimas Committee, The Seimas Committee rejected the bill in Vilnius., LEG",
    "Kachin State, Troops left Kachin State on Monday., MMR -"
  })
  void theNameOfABodySaysWhatItIs(String words, String text, String sector) {
    assertThat(coded(words, text, "2012-05-05")).endsWith(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "Karl Ostrow, County Commission Chairman Karl Ostrow spoke in Ohio., GOV",
    "Karl Ostrow, Senate President Karl Ostrow spoke in Ohio., LEG",
    "Karl Ostrow, School board President Karl Ostrow spoke in Ohio., EDU",
    "Karl Ostrow, Union General Secretary Karl Ostrow spoke in Accra., LAB",
    "Karl Ostrow, 'The union''s general secretary, Karl Ostrow, spoke in Accra.', LAB",
    "Karl Ostrow, 'The union''s secretary-general, Karl Ostrow, spoke in Accra.', LAB",
    "Karl Ostrow, 'The Volta Action Committee met. Its leader, Karl Ostrow, spoke.', SOC",
    "Karl Ostrow, 'The secretary-general, Karl Ostrow, spoke in Accra.', GOV",
    "Karl Ostrow, Boeing vice president Karl Ostrow spoke in Ohio., BUS",
    "Karl Ostrow, 'Karl Ostrow, vice president of Brightwell Corp., spoke in Ohio.', BUS",
    "Karl Ostrow, Vice President Karl Ostrow spoke in Accra., GOV",
    "Karl Ostrow, Company Commander Karl Ostrow spoke in Accra., MIL",
    "Karl Ostrow, Father Karl Ostrow spoke in Lima., REL",
    "Karl Ostrow, His father Karl Ostrow spoke in Lima., CVL",
    "Karl Ostrow, Cllr Karl Ostrow spoke in Leeds., LEG",
    "Karl Ostrow, Coun. Karl Ostrow spoke in Leeds., LEG",
    "Karl Ostrow, Cr Karl Ostrow spoke in Dubbo., LEG",
    "Karl Ostrow, County Judge-Executive Karl Ostrow spoke in Kentucky., GOV"
  })
  void aTitleIsOfTheBodyBeforeIt(String words, String text, String sector) {
    assertThat(coded(words, text, "2012-05-05")).endsWith(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "Karl Ostrow, Mayors Ann Pell of Dayton and Karl Ostrow of Akron met in Ohio., GOV",
    "Karl Ostrow, Senators Ann Pell and Karl Ostrow met in Ohio., LEG",
    "Karl Ostrow, Senator Ann Pell and Karl Ostrow met in Ohio., -"
  })
  void aPluralTitleIsEachListedPersons(String words, String text, String sector) {
    assertThat(coded(words, text, "2012-05-05")).endsWith(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "An Akron officer, 'An Akron officer shot a man, police said.', COP",
    "Two motorcycle officers, Two motorcycle officers were wounded in Ohio., COP",
    "Turkish officers, Turkish officers met villagers near Kars., MIL",
    "Turkish officers, 'Turkish officers shot a man near Kars, police said.', COP",
    "A loan officer, 'A loan officer shot a man, police said.', nobody",
    "Officers, Officers searched a house in Akron., COP",
    "Clinical officers, Clinical officers searched a house in Akron., MED",
    "Investigators, 'Investigators searched a house in Akron, police said.', COP",
    "Investigators, Investigators searched a house in Akron., JUD"
  })
  void whoseAnOfficerIsIsToldByTheReport(String words, String text, String sector) {
    assertThat(coded(words, text, "2012-05-05")).endsWith(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "The city, The city of Omaha sued a firm in Nebraska on Monday., GOV",
    "the city, Rebels shelled the city on Monday., nobody",
    "the state, The union said that the state owed teachers in Kenya their pay., GOV",
    "the country, The union said that the country owed teachers in Kenya their pay., -"
  })
  void aCityThatActsIsItsGovernment(String words, String text, String sector) {
    assertThat(coded(words, text, "2012-05-05")).endsWith(sector);
  }

  @ParameterizedTest
  @CsvSource({"1995-05-05, REB", "1999-05-05, GOV", "2010-05-05, REB", "2022-05-05, GOV"})
  void aGroupIsWhatItIsAtTheTime(String day, String sector) {
    assertThat(coded("Taliban", "The Taliban rejected the offer on Monday.", day))
        .isEqualTo("AFG " + sector);
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammad Morsi, Mohammad Morsi met the delegation., EGY GOV",
    "Aleksandr Lukashenka, Aleksandr Lukashenka met the delegation., BLR GOV"
  })
  void namesAreKnownInTheirSpellings(String words, String text, String code) {
    assertThat(coded(words, text, "2012-12-05")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Douglas, Douglas told reporters in Basseterre to wait., 2005-05-05, KNA",
    "Robinson, Robinson told reporters in Port of Spain to wait., 1990-05-05, TTO"
  })
  void ofSeveralBearersTheOneOfTheReportsCountryIsMeant(
      String words, String text, String day, String country) {
    assertThat(coded(words, text, day)).startsWith(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Yanukovitsch, Yanukovitsch told reporters in Kyiv to wait., 2012-05-05, UKR GOV",
    "Ondimba, Ondimba told reporters in Libreville to wait., 2012-05-05, GAB GOV",
    "Hassan Ruhani, Hassan Ruhani told reporters in Tehran to wait., 2016-05-05, IRN GOV",
    "Hassan Ruhani, Hassan Ruhani told reporters in Tehran to wait., 2023-05-05, IRN ELI",
    "Yanukovitsch, Yanukovitsch sold the shop in Zagreb., 2012-05-05, null -"
  })
  void whoRulesTheReportsCountryIsKnownInOtherSpellings(
      String words, String text, String day, String code) {
    assertThat(coded(words, text, day)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "ethnic Uzbek rebels, Police in Kyrgyzstan arrested ethnic Uzbek rebels., KGZ",
    "Hungarians, Ethnic Hungarians marched in Romania on Sunday., ROU"
  })
  void aMinorityIsAtHomeWhereTheReportIs(String words, String text, String country) {
    assertThat(coded(words, text, "2012-05-05")).startsWith(country);
  }
}
