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
import org.junit.jupiter.api.Test;

/** A name is coded by the office that counts on the day. */
class RolesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Parser PARSER = Parser.load(KNOWLEDGE);
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(KNOWLEDGE);
  private static final EntityFinder ENTITIES = EntityFinder.load(KNOWLEDGE);
  private static final ActorCoder CODER = ActorCoder.load(KNOWLEDGE);

  @AfterAll
  static void close() {
    PARSER.close();
  }

  /** Name, country and sectors of the actor that a name of the text stands for on a day. */
  private static String role(String name, String text, String day) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    Analysis analysis = PARSER.parse(report, SPLITTER.split(report));
    Entities entities = ENTITIES.find(analysis);
    Actors actors = CODER.code(analysis, entities, new Places(List.of()));
    Mention mention =
        entities.all().stream()
            .flatMap(e -> e.mentions().stream())
            .filter(m -> m.text().equals(name))
            .findFirst()
            .orElseThrow();
    Actor actor = actors.of(mention, LocalDate.parse(day)).get(0);
    return actor.name() + " " + actor.country() + " " + String.join(" ", actor.sectors());
  }

  @Test
  void theDateDecidesTheRole() {
    String text = "Joe Biden met farmers in the town hall on Monday.";
    assertThat(role("Joe Biden", text, "2005-05-05")).isEqualTo("Joe Biden USA LEG");
    assertThat(role("Joe Biden", text, "2012-05-05")).isEqualTo("Joe Biden USA GOV");
    assertThat(role("Joe Biden", text, "2018-05-05")).isEqualTo("Joe Biden USA ELI");
  }

  @Test
  void theHighestOfSeveralOfficesCounts() {
    String text = "Pervez Musharraf spoke to judges in the capital.";
    assertThat(role("Pervez Musharraf", text, "2003-05-05")).isEqualTo("Pervez Musharraf PAK GOV");
    assertThat(role("Pervez Musharraf", text, "1999-01-05")).isEqualTo("Pervez Musharraf PAK MIL");
  }

  @Test
  void ofSeveralBearersOfASurnameTheOneWhoRulesIsMeant() {
    String text = "Clinton told reporters that the talks would go on.";
    assertThat(role("Clinton", text, "1996-05-05")).isEqualTo("Bill Clinton USA GOV");
    assertThat(role("Clinton", text, "2010-05-05")).isEqualTo("Hillary Clinton USA GOV");
  }

  @Test
  void afterTheLastOfficeOneIsOfTheElite() {
    String text = "Carl Bildt criticised the plan in a speech.";
    assertThat(role("Carl Bildt", text, "1992-05-05")).isEqualTo("Carl Bildt SWE GOV");
    assertThat(role("Carl Bildt", text, "2020-05-05")).isEqualTo("Carl Bildt SWE ELI");
  }

  @Test
  void aSurnameIsReadWithoutDiacriticsAndWithAllItsWords() {
    assertThat(role("Erdogan", "Erdogan spoke to voters in the east.", "2010-05-05"))
        .isEqualTo("Recep Tayyip Erdoğan TUR GOV");
    assertThat(role("Chretien", "Chretien said the army would stay.", "1999-05-05"))
        .isEqualTo("Jean Chrétien CAN GOV");
  }

  @Test
  void aNameIsNobodyElsesThatSharesItsFirstWords() {
    String text = "Yemeni Foreign Minister Ahmed bin Mubarak arrived in Geneva.";
    assertThat(role("Ahmed bin Mubarak", text, "2021-03-06"))
        .isEqualTo("Ahmed bin Mubarak YEM GOV");
  }

  @Test
  void aLongerNameOfTheSameEntityIsNotTheRuler() {
    String text = "Jim Johnson sold the farm. Johnson said he was glad.";
    assertThat(role("Johnson", text, "2020-05-05")).doesNotContain("Boris");
  }

  @Test
  void theOnlyRulerOfANameIsKnownAfterOffice() {
    assertThat(role("Gorbachev", "Gorbachev spoke of peace at the forum.", "2005-05-05"))
        .isEqualTo("Mikhail Gorbachev SUN ELI");
  }

  @Test
  void aTitleInTheTextGoesBeforeTheDate() {
    assertThat(
            role(
                "Ronald Reagan",
                "President Ronald Reagan signed the bill on Monday.",
                "2000-01-01"))
        .isEqualTo("Ronald Reagan USA GOV");
    assertThat(
            role(
                "Ronald Reagan",
                "Former President Ronald Reagan was at the funeral.",
                "2000-01-01"))
        .isEqualTo("Ronald Reagan USA ELI");
  }

  @Test
  void aNameInTheTextGoesBeforeTheOffice() {
    String text = "Zambia's president, Hakainde Hichilema, opened a bridge in Livingstone.";
    assertThat(role("Zambia's president", text, "2019-05-05")).startsWith("Hakainde Hichilema ZMB");
    assertThat(role("Zambia's president", "Zambia's president opened a bridge.", "2019-05-05"))
        .isEqualTo("Edgar Lungu ZMB GOV");
  }

  @Test
  void whatTheTextCallsFormerIsFormer() {
    String text = "Deposed President Mohamed Morsi was seen in a court in Cairo.";
    assertThat(role("Mohamed Morsi", text, "2013-07-01")).isEqualTo("Mohamed Morsi EGY ELI");
  }

  @Test
  void aStateThatTookTheOthersPlaceIsSaid() {
    String text = "Montenegrin and Serbian ministers met Serbian President Slobodan Milosevic.";
    assertThat(role("Slobodan Milosevic", text, "1998-05-05"))
        .isEqualTo("Slobodan Milošević SRB GOV");
  }

  @Test
  void aTitleWithoutANameIsWhoHoldsTheOffice() {
    String text = "Farmers marched in Zambia on Friday. The president spoke to them.";
    assertThat(role("The president", text, "2019-05-05")).isEqualTo("Edgar Lungu ZMB GOV");
  }
}
