package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayouterTest {
  private static final Layouter LAYOUTER = Layouter.load(Knowledge.shipped());
  private static final String LONG =
      "Troops of the northern command entered the harbour town on Tuesday and met no resistance.";

  private static List<String> kinds(String text, LaidOut laid) {
    return laid.layout().blocks().stream()
        .map(b -> b.kind() + " " + text.substring(b.begin(), Math.min(b.end(), b.begin() + 12)))
        .toList();
  }

  private static List<String> kinds(String text) {
    return kinds(text, LAYOUTER.layOut(text, null, null));
  }

  @Test
  void readsTheHeadOfAWebPageSavedAsText() {
    String text =
        """
        Envoys meet in Muscat over truce

        Delegates of both sides are due to speak for two days

        Envoys meet in Muscat over truce

        Gulf Courier / News Desk

        %s

        - Oil also on the table -

        %s

        Güncelleme Tarihi: 9 Mart 2016, 08:05
        """
            .formatted(LONG, LONG);
    LaidOut laid = LAYOUTER.layOut(text, null, null);
    assertThat(kinds(text, laid))
        .containsExactly(
            "HEADLINE Envoys meet ",
            "DECK Delegates of",
            "FURNITURE Envoys meet ",
            "BYLINE Gulf Courier",
            "BODY Troops of th",
            "SUBHEAD - Oil also o",
            "BODY Troops of th",
            "DATE Güncelleme T");
    assertThat(laid.title()).isEqualTo("Envoys meet in Muscat over truce");
    assertThat(laid.published()).hasToString("2016-03-09T08:05:00+02:00");
    assertThat(laid.author()).isEqualTo("Gulf Courier / News Desk");
  }

  @Test
  void cutsTheDatelineAndTheCreditsOff() {
    String text =
        """
        Rebels seize airport
        By Jane Doe in Goma
        GOMA, Nov 20 (Reuters) - Rebels seized the airport. The army fled.
        (Reporting by Jane Doe; Editing by John Roe)
        """;
    LaidOut laid = LAYOUTER.layOut(text, null, Published.on(java.time.LocalDate.of(2012, 11, 21)));
    assertThat(kinds(text, laid))
        .containsExactly(
            "HEADLINE Rebels seize",
            "BYLINE By Jane Doe ",
            "DATELINE GOMA, Nov 20",
            "BODY Rebels seize",
            "FURNITURE (Reporting b");
    assertThat(laid.dateline())
        .isEqualTo(new Dateline("GOMA", java.time.LocalDate.of(2012, 11, 20), "Reuters"));
  }

  @Test
  void partsAHeadlineFromTheDatelineAndStoryOfOneParagraph() {
    String text = "Two held after raid. TROY, N.C. (AP) - Two men were held. They had fled.";
    LaidOut laid = LAYOUTER.layOut(text, null, null);
    assertThat(kinds(text, laid))
        .containsExactly("HEADLINE Two held aft", "DATELINE TROY, N.C. (", "BODY Two men were");
    assertThat(laid.title()).isEqualTo("Two held after raid.");
    assertThat(laid.dateline()).isEqualTo(new Dateline("TROY, N.C.", null, "Associated Press"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met. NATO - the alliance of 30 - sent nobody.",
        "The envoys met in Troy - Two of them left.",
        "The envoys met. Troy - Two of them left."
      })
  void takesNoOtherDashForADatelineInsideAParagraph(String text) {
    assertThat(kinds(text)).containsExactly("BODY The envoys m");
  }

  @Test
  void cutsCreditsOffAParagraph() {
    String text = LONG + " (Editing by John Roe)";
    assertThat(kinds(text)).containsExactly("BODY Troops of th", "FURNITURE (Editing by ");
  }

  @Test
  void takesTheDateFromADatelineWithAYear() {
    LaidOut laid = LAYOUTER.layOut("Paris, Aug. 4, 2008 (AFP) - Talks ended.", null, null);
    assertThat(laid.published()).hasToString("2008-08-04");
  }

  @Test
  void joinsLinesThatWereWrappedByHandAtAnyLength() {
    String text =
        """
           TEN MINERS WERE HELD TODAY BY UNKNOWN MEN IN THE NORTHERN
        HILLS.  THE MEN ASKED FOR MONEY, SAID A MINE OFFICIAL IN THE TOWN, WHO
        WAS NOT NAMED.  A SECOND MINE WAS CLOSED BY THE OWNERS WHO LIVE
        IN LA PAZ.  POLICE SENT THREE CARS, AND THE ARMY A
        HELICOPTER.

           NOBODY WAS HURT.
        """;
    assertThat(kinds(text)).containsExactly("BODY TEN MINERS W", "BODY NOBODY WAS H");
    String headlines = "Rain falls in the north\nMinister resigns in Rome\nA calf is born in Ghent";
    assertThat(kinds(headlines)).hasSize(3);
  }

  @Test
  void joinsHardWrappedLines() {
    String text =
        """
        Ministers agree on fish quotas

        Ministers of the coastal states agreed on quotas for
        cod and herring on Friday after a night of talks that
        nearly failed. Boats may leave port again next week.

        The islands, which are not a party to the treaty, had
        asked for a larger share.
        """;
    assertThat(kinds(text))
        .containsExactly("HEADLINE Ministers ag", "BODY Ministers of", "BODY The islands,");
  }

  @Test
  void knowsItemsSubheadsAndBoilerplate() {
    String text =
        """
        What we know so far

        %s

        • Two bridges were blown up

        • Power is out in the old town

        Background

        %s

        Read more: The war in maps
        Copyright 2016 Gulf Courier. All rights reserved.
        """
            .formatted(LONG, LONG);
    assertThat(kinds(text))
        .containsExactly(
            "HEADLINE What we know",
            "BODY Troops of th",
            "ITEM Two bridges ",
            "ITEM Power is out",
            "SUBHEAD Background",
            "BODY Troops of th",
            "FURNITURE Read more: T",
            "FURNITURE Copyright 20");
  }

  @Test
  void takesALoneParagraphForTheStory() {
    assertThat(kinds("Troops entered the town")).containsExactly("BODY Troops enter");
    assertThat(kinds("")).isEmpty();
  }

  @Test
  void keepsBlocksInOrderAndApart() {
    String text = "A\n\n\nB - c -\n* * *\n\n  d  \r\n" + LONG;
    int last = 0;
    for (Layout.Block block : LAYOUTER.layOut(text, null, null).layout().blocks()) {
      assertThat(block.begin()).isGreaterThanOrEqualTo(last);
      assertThat(block.end()).isGreaterThan(block.begin());
      assertThat(text.substring(block.begin(), block.end()))
          .isEqualTo(text.substring(block.begin(), block.end()).strip());
      last = block.end();
    }
  }

  @Test
  void joinsTheLinesOfWrappedTextInCapitals() {
    String text =
        """
        REBELS OF THE NORTHERN FRONT LEFT THE HARBOUR TOWN OF TELA
        EARLY ON MONDAY AFTER THREE DAYS OF FIGHTING WITH TROOPS OF
        THE SECOND BRIGADE THE GOVERNOR OF THE PROVINCE TOLD THIS
        STATION.

        THE MAYOR WAS KIDNAPPED BY ARMED MEN ON THE ROAD TO THE
        CAPITAL AND HAS NOT BEEN HEARD OF SINCE THEN HIS FAMILY SAID
        IN A LETTER TO THE NEWSPAPERS.
        """;
    assertThat(kinds(text)).containsExactly("BODY REBELS OF TH", "BODY THE MAYOR WA");
    String headlines = text.replace(".", "");
    assertThat(kinds(headlines)).hasSizeGreaterThan(2);
  }
}
