package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 16);
  private static final Texts TEXTS = new Texts();
  private static final TimeFinder FINDER = TimeFinder.load(Knowledge.shipped());

  @AfterAll
  static void close() {
    TEXTS.close();
  }

  private static List<TimeMention> find(String text, LocalDate published) {
    return FINDER.find(TEXTS.parse(text, published)).mentions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The minister resigned on Monday.;Monday;2021-06-14",
        "The minister will resign on Monday.;Monday;2021-06-21",
        "The two leaders are due to meet on Friday.;Friday;2021-06-18",
        "The parties meet again on Saturday.;Saturday;2021-06-19",
        "The minister says on Tuesday it failed.;Tuesday;2021-06-15",
        "The two sides are to meet again on Friday.;Friday;2021-06-18",
        "Rebels shelled the town on Wednesday.;Wednesday;2021-06-16",
        "The talks collapsed in December.;December;2020-12",
        "Voters will go to the polls in September.;September;2021-09",
        "Troops entered the city on May 3.;May 3;2021-05-03",
        "The ceasefire was signed 12 days ago.;12 days ago;2021-06-04",
        "The law may change in March 2023.;March 2023;2023-03",
        "Aid has been blocked since early April.;early April;2021-04",
        "The bridge was bombed last night.;last night;2021-06-15TNI",
        "He fled the country last year.;last year;2020",
        "They fought in the 1990s.;the 1990s;199",
      })
  void resolvesByTenseAndReport(String sentence, String text, String value) {
    assertThat(find(sentence, WEDNESDAY))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.text()).isEqualTo(text);
              assertThat(m.value()).isEqualTo(value);
            });
  }

  @Test
  void wordsThatOnlyLookLikeDatesAreNone() {
    assertThat(find("He may march to the capital with 2000 men.", WEDNESDAY)).isEmpty();
  }

  @Test
  void lastDateToldAnchorsWhatFollows() {
    List<TimeMention> found =
        find("A ferry sank on April 2. Two days later, divers found the wreck.", WEDNESDAY);
    assertThat(found).extracting(TimeMention::value).containsExactly("2021-04-02", "2021-04-04");
  }

  @Test
  void anotherEventAnchors() {
    List<TimeMention> found =
        find(
            "Gunmen stormed the Kobar prison on May 10. Parliament met a week after the Kobar"
                + " prison attack. It was said the gunmen stormed it.",
            WEDNESDAY);
    assertThat(found.get(1).text()).startsWith("a week after");
    assertThat(found.get(0).value()).isEqualTo("2021-05-10");
  }

  @Test
  void withoutADateRelativeWordsStayOpen() {
    assertThat(find("The minister resigned on Monday.", null))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.value()).isEqualTo("XXXX-WXX-1");
              assertThat(m.from()).isNull();
              assertThat(m.precision()).isNull();
            });
  }

  @Test
  void lengthsAndSetsFixNoDay() {
    List<TimeMention> found = find("For ten days, planes bombed the port twice a week.", WEDNESDAY);
    assertThat(found)
        .extracting(TimeMention::type)
        .containsExactly(TimeMention.Type.DURATION, TimeMention.Type.SET);
    assertThat(found).allSatisfy(m -> assertThat(m.from()).isNull());
  }

  @Test
  void stretchesThatEndNowHaveDays() {
    TimeMention weeks = find("Clashes have grown in the past two weeks.", WEDNESDAY).get(0);
    assertThat(weeks.value()).isEqualTo("P2W");
    assertThat(weeks.from()).isEqualTo(WEDNESDAY.minusWeeks(2));
    assertThat(weeks.to()).isEqualTo(WEDNESDAY);
  }

  @Test
  void aNarrativeKeepsItsYear() {
    String history =
        "The war began in 1898. In 1899 the fort fell. In 1900 and 1901 famine came. By 1902 all was"
            + " quiet. In 1903 a treaty was signed. In 1904 troops returned. In 1905 they left."
            + " In March 1906 the king died. In May his son was crowned.";
    assertThat(find(history, WEDNESDAY))
        .last()
        .satisfies(m -> assertThat(m.value()).isEqualTo("1906-05"));
  }

  @Test
  void namesAreNoDates() {
    assertThat(find("He told the Daily Mail that he was innocent.", WEDNESDAY)).isEmpty();
  }

  @Test
  void onASundayLastWeekIsTheOneThatEnds() {
    TimeMention week = find("Clashes broke out last week.", LocalDate.of(2021, 6, 20)).get(0);
    assertThat(week.from()).isEqualTo(LocalDate.of(2021, 6, 14));
    assertThat(week.precision()).isEqualTo(Precision.WEEK);
  }

  @Test
  void feastsFollowTheirCalendars() {
    TimeMention ramadan = find("They fasted in Ramadan.", WEDNESDAY).get(0);
    assertThat(ramadan.from()).isEqualTo(LocalDate.of(2021, 4, 13));
    assertThat(ramadan.to()).isEqualTo(LocalDate.of(2021, 5, 12));
    TimeMention easter = find("Churches were shut at Easter.", WEDNESDAY).get(0);
    assertThat(easter.from()).isEqualTo(LocalDate.of(2021, 4, 4));
  }

  @Test
  void capitalsAreRead() {
    List<TimeMention> found = find("GUNMEN KILLED THE MAYOR ON 3 MARCH.", WEDNESDAY);
    assertThat(found).singleElement().extracting(TimeMention::value).isEqualTo("2021-03-03");
  }

  @Test
  void aStretchRunsForward() {
    assertThat(find("Clashes killed 40 people between March and June.", LocalDate.of(2021, 3, 6)))
        .extracting(TimeMention::value)
        .containsExactly("2020-03", "2020-06");
    assertThat(find("Troops will train from November to March.", LocalDate.of(2021, 1, 20)))
        .extracting(TimeMention::value)
        .containsExactly("2021-11", "2022-03");
  }

  @Test
  void withoutADayOfItsOwnAReportsDatesAreNearTheLatestThatItNames() {
    String text = "On April 5 he spoke. It was dry in July. (Gao, April 6, 2018)";
    assertThat(find(text, null))
        .extracting(TimeMention::value)
        .containsExactly("2018-04-05", "2017-07", "2018-04-06");
    assertThat(find("On April 5 he spoke.", null))
        .extracting(TimeMention::value)
        .containsExactly("XXXX-04-05");
  }

  @Test
  void thatDayIsOfNoYear() {
    assertThat(find("He was born in 1977. He spoke later that day.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("1977", "PRESENT_REF");
    assertThat(find("He left on May 3. He spoke later that day.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("2021-05-03", "2021-05-03");
  }
}
