package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dateline.time.Meaning.Anchor;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.dateline.time.Meaning.Length;
import org.dateline.time.Setting.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 16);

  private static Setting news(Direction direction) {
    return new Setting(DAY, null, false, direction);
  }

  private static Setting narrative(Resolved told) {
    return new Setting(DAY, told, true, Direction.PAST);
  }

  private static String value(Meaning meaning, Setting setting) {
    Resolved resolved = Resolver.resolve(meaning, setting);
    return resolved == null ? "nothing" : resolved.value();
  }

  @ParameterizedTest
  @CsvSource({
    "PAST, 3, 2021-03",
    "FUTURE, 3, 2022-03",
    "PRESENT, 3, 2021-03",
    "NONE, 12, 2021-12",
    "PAST, 6, 2021-06",
    "FUTURE, 6, 2021-06",
    "PAST, 11, 2020-11",
  })
  void monthsTakeTheYearThatTheTenseSays(Direction direction, int month, String value) {
    assertThat(value(Calendar.of(Field.MONTH, month), news(direction))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "PAST, 1, 2021-06-14",
    "FUTURE, 1, 2021-06-21",
    "PRESENT, 5, 2021-06-18",
    "NONE, 5, 2021-06-11",
    "PAST, 3, 2021-06-16",
  })
  void weekdaysTakeTheWeekThatTheTenseSays(Direction direction, int weekday, String value) {
    assertThat(value(Calendar.of(Field.WEEKDAY, weekday), news(direction))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"6, 15, 2021-06-15", "5, 20, 2021-05-20", "5, 2, 2022-05-02", "7, 1, 2021-07-01"})
  void aDayOfTheMonthJustPastIsNotNextYears(int month, int day, String value) {
    Calendar date = Calendar.of(Field.MONTH, month).with(Field.DAY, day);
    assertThat(value(date, news(Direction.FUTURE))).isEqualTo(value);
  }

  @Test
  void narrativesFollowTheDateTold() {
    Resolved told = Resolved.day(LocalDate.of(1916, 11, 20));
    assertThat(value(Calendar.of(Field.MONTH, 12), narrative(told))).isEqualTo("1916-12");
    assertThat(value(Calendar.of(Field.MONTH, 1), narrative(told))).isEqualTo("1917-01");
    assertThat(value(Calendar.of(Field.MONTH, 9), narrative(told))).isEqualTo("1916-09");
  }

  @Test
  void yearsBeforeChristCountBackwards() {
    Resolved year = Calendars.resolve(Calendar.of(Field.YEAR, -480), news(Direction.PAST));
    assertThat(year.value()).isEqualTo("BC0480");
    assertThat(year.from()).isEqualTo(LocalDate.of(-479, 1, 1));
    assertThat(Resolved.decade(Math.floorDiv(-465, 10)).value()).startsWith("BC04");
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 10, 2021-06-06, DAY",
    "WEEK, 2, 2021-W22, WEEK",
    "MONTH, 3, 2021-03, MONTH",
    "YEAR, 7, 2014, YEAR",
    "DECADE, 2, 200, DECADE",
    "HOUR, 3, 2021-06-16, DAY",
  })
  void unitsSayHowFinelyAShiftIsKnown(Unit unit, int amount, String value, Precision precision) {
    Length length = new Length(BigDecimal.valueOf(amount), unit);
    Resolved ago =
        Resolver.resolve(new Meaning.Shift(length, -1, Anchor.REPORT, null), news(Direction.PAST));
    assertThat(ago).isNotNull();
    assertThat(ago.value()).isEqualTo(value);
    assertThat(ago.precision()).isEqualTo(precision);
  }

  @Test
  void aWeekFromAToldDayIsADay() {
    Setting told = new Setting(DAY, Resolved.day(LocalDate.of(2021, 5, 3)), false, Direction.PAST);
    Length week = new Length(BigDecimal.ONE, Unit.WEEK);
    assertThat(value(new Meaning.Shift(week, 1, Anchor.TOLD, null), told)).isEqualTo("2021-05-10");
  }

  @Test
  void fractionsOfYearsAreMonths() {
    Length length = new Length(new BigDecimal("1.5"), Unit.YEAR);
    assertThat(value(new Meaning.Shift(length, -1, Anchor.REPORT, null), news(Direction.PAST)))
        .isEqualTo("2019");
  }

  @Test
  void unknownNumbersGiveAStretch() {
    Meaning few = new Meaning.Shift(new Length(null, Unit.DAY), -1, Anchor.REPORT, null);
    Resolved ago = Resolver.resolve(few, news(Direction.PAST));
    assertThat(ago).isNotNull();
    assertThat(ago.value()).isEqualTo("PAST_REF");
    assertThat(ago.from()).isEqualTo(DAY.minusDays(6));
    assertThat(ago.to()).isEqualTo(DAY.minusDays(2));
    assertThat(ago.precision()).isEqualTo(Precision.WEEK);
  }

  @Test
  void thirdsAreFiner() {
    Meaning late = new Meaning.Part(Meaning.Portion.END, Calendar.of(Field.YEAR, 2014));
    Resolved resolved = Resolver.resolve(late, news(Direction.PAST));
    assertThat(resolved).isNotNull();
    assertThat(resolved.value()).isEqualTo("2014");
    assertThat(resolved.to()).isEqualTo(LocalDate.of(2014, 12, 31));
    assertThat(resolved.from()).isAfter(LocalDate.of(2014, 8, 1));
    assertThat(resolved.precision()).isEqualTo(Precision.SEASON);
  }

  @Test
  void nightsSpanTwoDays() {
    Meaning.Turn night = new Meaning.Turn(-1, new Meaning.Named(Unit.NIGHT), Anchor.REPORT);
    Resolved last = Turns.resolve(night, news(Direction.PAST));
    assertThat(last.type()).isEqualTo(TimeMention.Type.TIME);
    assertThat(last.from()).isEqualTo(DAY.minusDays(1));
    assertThat(last.to()).isEqualTo(DAY);
  }

  @Test
  void withoutAReportsDayNothingIsFixed() {
    Setting none = new Setting(null, null, false, Direction.PAST);
    assertThat(value(Calendar.of(Field.WEEKDAY, 2), none)).isEqualTo("XXXX-WXX-2");
    assertThat(value(Calendar.of(Field.MONTH, 5), none)).isEqualTo("XXXX-05");
    Meaning lastYear = new Meaning.Turn(-1, new Meaning.Named(Unit.YEAR), Anchor.REPORT);
    assertThat(value(lastYear, none)).isEqualTo("PAST_REF");
    assertThat(value(new Meaning.Feast("12-25", null), none)).isEqualTo("XXXX-XX-XX");
  }

  @ParameterizedTest
  @CsvSource({"1961, 1961-04-02", "2000, 2000-04-23", "2021, 2021-04-04", "2024, 2024-03-31"})
  void easterFallsOnItsSunday(int year, LocalDate easter) {
    assertThat(Feasts.easter(year)).isEqualTo(easter);
  }

  @Test
  void islamicFeastsAreThoseOfTheTables() {
    Resolved eid = Feasts.of("hijri 10-1", 2021);
    assertThat(eid).isNotNull();
    assertThat(eid.from()).isEqualTo(LocalDate.of(2021, 5, 13));
    assertThat(Feasts.of("hijri 9", 1700)).isNull();
  }

  @Test
  void seasonsBeginWithTheirMonths() {
    assertThat(Seasons.of(LocalDate.of(2021, 1, 5))).isEqualTo(4);
    assertThat(Seasons.yearOf(LocalDate.of(2021, 1, 5))).isEqualTo(2020);
    assertThat(Seasons.begin(2020, 4)).isEqualTo(LocalDate.of(2020, 12, 1));
    assertThat(Resolved.season(2014, 4).to()).isEqualTo(LocalDate.of(2015, 2, 28));
  }

  @Test
  void anAsideDoesNotCarryOn() {
    Story story = new Story(true);
    story.tell(Calendar.of(Field.YEAR, 1943), Resolved.year(1943));
    story.tell(Calendar.of(Field.YEAR, 1917), Resolved.year(1917));
    assertThat(story.told()).isEqualTo(Resolved.year(1943));
    story.tell(Calendar.of(Field.YEAR, 1918), Resolved.year(1918));
    assertThat(story.told()).isEqualTo(Resolved.year(1918));
  }
}
