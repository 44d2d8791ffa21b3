package org.dateline.report.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a table writes the day before the month. {@code 3/4/2021} alone does not say; another row
 * of the same table may, since no month has a number above twelve. Where none does, {@link
 * ReportMaker} reads the month first, and says so.
 */
final class DayOrder {
  private static final int MONTHS = 12;
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/\\d{4}(?!\\d)");
  private static final Pattern CELL =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})((?:[ T,].{0,40})?)");

  private final boolean dayFirst;
  private final boolean monthFirst;

  private DayOrder(boolean dayFirst, boolean monthFirst) {
    this.dayFirst = dayFirst;
    this.monthFirst = monthFirst;
  }

  /** What the beginning of a table says; rows may say both, or nothing. */
  static DayOrder of(String start) {
    int days = 0;
    int months = 0;
    Matcher dates = ANYWHERE.matcher(start);
    while (dates.find()) {
      days += Integer.parseInt(dates.group(1)) > MONTHS ? 1 : 0;
      months += Integer.parseInt(dates.group(2)) > MONTHS ? 1 : 0;
    }
    return new DayOrder(days > 0 && months == 0, months > 0 && days == 0);
  }

  /** A cell with its date as {@code 2021-04-03}, where the order is known; else as it is. */
  String plain(String cell) {
    Matcher date = CELL.matcher(cell.strip());
    if (dayFirst == monthFirst || !date.matches()) {
      return cell;
    }
    int day = Integer.parseInt(date.group(dayFirst ? 1 : 2));
    int month = Integer.parseInt(date.group(dayFirst ? 2 : 1));
    if (month > MONTHS) {
      return cell;
    }
    return "%s-%02d-%02d%s".formatted(date.group(3), month, day, date.group(4));
  }
}
