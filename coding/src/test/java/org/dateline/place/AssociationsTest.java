package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Parser;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AssociationsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Parser PARSER = Parser.load(KNOWLEDGE);
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(KNOWLEDGE);
  private static final PlaceFinder FINDER = PlaceFinder.load(KNOWLEDGE);

  @AfterAll
  static void close() {
    PARSER.close();
  }

  private static Places places(String text) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    return FINDER.find(PARSER.parse(report, SPLITTER.split(report)));
  }

  private static List<String> words(List<PlaceMention> mentions) {
    return mentions.stream().map(PlaceMention::text).toList();
  }

  @Test
  void adjectivesAndPeoplesSpeakOfAPlaceAndAreNone() {
    Places places = places("Peruvian officials met Kenyans and two Texans in Oslo.");
    assertThat(words(places.associative())).containsExactly("Peruvian", "Kenyans", "Texans");
    assertThat(words(places.mentions())).containsExactly("Oslo");
    assertThat(places.associative().get(0).place().country()).isEqualTo("PER");
  }

  @Test
  void placesInNamesOfOrganisationsAreFoundInThem() {
    Places places = places("The Bank of Ghana lent the money to Kenya Airways on Monday.");
    assertThat(words(places.associative())).containsExactly("Ghana", "Kenya");
    assertThat(places.mentions()).isEmpty();
  }

  @Test
  void aPersonAndACommonWordSpeakOfNoPlace() {
    assertThat(places("Paris Hilton spoke to the National Guard.").associative()).isEmpty();
  }

  @Test
  void namesGoOverHyphensAndListsGoOn() {
    assertThat(words(places("Shelling hit the town of Kafr Al-Zayta in Syria.").mentions()))
        .containsExactly("Kafr Al-Zayta", "Syria");
    assertThat(words(places("Rebels raided the villages of Demsara and Wunami.").mentions()))
        .containsExactly("Demsara", "Wunami");
  }
}
