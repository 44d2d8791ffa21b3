package org.dateline.report;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of a written date. Used once, by one thread. */
final class DateScan {
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2199;
  private static final int BUDDHIST_SHIFT = 543;
  private static final int YEAR_DIGITS = 4;
  private static final int COMPACT_DAY = 8;
  private static final int COMPACT_MINUTE = 12;
  private static final int COMPACT_SECOND = 14;
  private static final int TWO_DIGIT_PIVOT = 70;

  private final Calendar calendar;
  private final List<DateToken> tokens;
  private final @Nullable String language;
  private final boolean[] used;
  private int year;
  private int month;
  private int day;
  private @Nullable LocalTime time;
  private @Nullable ZoneOffset offset;

  DateScan(Calendar calendar, List<DateToken> tokens, @Nullable String language) {
    this.calendar = calendar;
    this.tokens = tokens;
    this.language = language;
    this.used = new boolean[tokens.size()];
  }

  @Nullable DateParts parts() {
    readTime();
    if (!readCompact() && !readUnits() && !readNumeric()) {
      readNamedMonth();
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return new DateParts(year, month, day, time, offset, strangeWords());
  }

  // --- time of day and zone

  private void readTime() {
    for (int i = 0; i + 2 < tokens.size() && time == null; i++) {
      if (isClock(i)) {
        takeTime(i);
      }
    }
  }

  private boolean isClock(int i) {
    boolean joined = sign(i + 1, ":") || sign(i + 1, "h") || (sign(i + 1, ".") && uhr(i + 3));
    return shortNumber(i) && joined && shortNumber(i + 2) && value(i) < 24 && value(i + 2) < 60;
  }

  private boolean uhr(int i) {
    return sign(i, "uhr") || sign(i, "am") || sign(i, "pm") || sign(i, "a.m") || sign(i, "p.m");
  }

  private void takeTime(int i) {
    int next = i + 3;
    int second = 0;
    if (sign(next, ":") && shortNumber(next + 1)) {
      second = Math.min(59, value(next + 1));
      next += 2;
    }
    if (sign(next, ".") && next + 1 < tokens.size() && tokens.get(next + 1).isNumber()) {
      next += 2;
    }
    int hour = value(i);
    if (sign(next, "pm") || sign(next, "p.m")) {
      hour = hour < 12 ? hour + 12 : hour;
      next++;
    } else if (sign(next, "am") || sign(next, "a.m")) {
      hour = hour == 12 ? 0 : hour;
      next++;
    }
    time = LocalTime.of(hour, value(i + 2), second);
    next = takeOffset(sign(next, ".") ? next + 1 : next);
    use(i, next);
  }

  /** Reads {@code Z}, {@code EST}, {@code +0300}, {@code GMT+3}; returns the index after it. */
  private int takeOffset(int at) {
    int i = at;
    if (sign(i, "(") || sign(i, ",")) {
      i++;
    }
    if (i < tokens.size() && tokens.get(i).isWord()) {
      offset = calendar.offset(tokens.get(i).text());
      if (offset == null) {
        return at;
      }
      i++;
    }
    boolean plus = sign(i, "+");
    if ((plus || sign(i, "-") || sign(i, "−")) && i + 1 < tokens.size()) {
      return takeNumericOffset(i, plus ? 1 : -1);
    }
    return i;
  }

  private int takeNumericOffset(int at, int direction) {
    DateToken first = tokens.get(at + 1);
    if (!first.isNumber() || first.digits() > YEAR_DIGITS) {
      return at;
    }
    boolean whole = first.digits() > 2;
    boolean divided = !whole && sign(at + 2, ":") && shortNumber(at + 3);
    int hours = (int) (whole ? first.number() / 100 : first.number());
    int minutes = whole ? (int) (first.number() % 100) : divided ? value(at + 3) : 0;
    try {
      offset = ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
      return divided ? at + 4 : at + 2;
    } catch (DateTimeException e) {
      return at;
    }
  }

  // --- days

  /** {@code 20151123}, {@code 20151123T141100+0200}, {@code 20151123141100}. */
  private boolean readCompact() {
    DateToken first = tokens.get(0);
    int digits = first.digits();
    if (!first.isNumber()
        || (digits != COMPACT_DAY && digits != COMPACT_MINUTE && digits != COMPACT_SECOND)) {
      return false;
    }
    String text = first.text();
    if (!setDay(part(text, 0, 4), part(text, 4, 6), part(text, 6, 8))) {
      return false;
    }
    use(0, 1);
    if (digits > COMPACT_DAY) {
      setCompactTime(text.substring(COMPACT_DAY), 1);
    } else if (sign(1, "t")
        && tokens.size() > 2
        && tokens.get(2).isNumber()
        && tokens.get(2).digits() >= YEAR_DIGITS) {
      use(1, 3);
      setCompactTime(tokens.get(2).text(), 3);
    }
    return true;
  }

  private void setCompactTime(String digits, int next) {
    int second = digits.length() >= 6 ? part(digits, 4, 6) : 0;
    int hour = part(digits, 0, 2);
    int minute = part(digits, 2, 4);
    if (hour < 24 && minute < 60 && second < 60) {
      time = LocalTime.of(hour, minute, second);
      use(next, takeOffset(next));
    }
  }

  /** {@code 2015年11月23日}, {@code ngày 23 tháng 11 năm 2015}. */
  private boolean readUnits() {
    for (int i = 0; i < tokens.size(); i++) {
      Calendar.Unit unit = tokens.get(i).isWord() ? calendar.unit(tokens.get(i).text()) : null;
      int at = unit == null ? -1 : unit.before() ? i + 1 : i - 1;
      if (unit != null && at >= 0 && at < tokens.size() && tokens.get(at).isNumber()) {
        setUnit(unit, (int) Math.min(tokens.get(at).number(), LAST_YEAR + BUDDHIST_SHIFT));
        use(Math.min(i, at), Math.max(i, at) + 1);
      }
    }
    if (month > 0 && day == 0) {
      fillBesideMonth();
    }
    if (month > 0 && day > 0) {
      return true;
    }
    year = month = day = 0;
    return false;
  }

  /** {@code 23 tháng 11, 2015}: day and year by their digits. */
  private void fillBesideMonth() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i] && day == 0 && shortNumber(i)) {
        day = value(i);
        use(i, i + 1);
      } else if (year == 0 && free(i) && tokens.get(i).digits() == YEAR_DIGITS) {
        year = value(i);
        use(i, i + 1);
      }
    }
  }

  private void setUnit(Calendar.Unit unit, int number) {
    switch (unit.part()) {
      case YEAR -> year = year == 0 ? number : year;
      case MONTH -> month = month == 0 ? number : month;
      case DAY -> day = day == 0 ? number : day;
    }
  }

  /** {@code 2015-11-23}, {@code 23.11.2015}, {@code 11/23/15}. */
  private boolean readNumeric() {
    for (int i = 0; i + 4 < tokens.size(); i++) {
      String sign = tokens.get(i + 1).text();
      boolean divided =
          (sign.equals("-") || sign.equals("/") || sign.equals(".")) && sign(i + 3, sign);
      if (divided && free(i) && free(i + 2) && free(i + 4) && setNumeric(i, sign)) {
        use(i, i + 5);
        return true;
      }
    }
    return false;
  }

  private boolean setNumeric(int i, String sign) {
    int a = value(i);
    int b = value(i + 2);
    int c = value(i + 4);
    if (tokens.get(i).digits() == YEAR_DIGITS) {
      return setDay(a, b, c);
    }
    int lastDigits = tokens.get(i + 4).digits();
    if (lastDigits != YEAR_DIGITS && lastDigits != 2) {
      return false;
    }
    int full = lastDigits == 2 ? c + (c < TWO_DIGIT_PIVOT ? 2000 : 1900) : c;
    boolean monthFirst = b > 12 || (sign.equals("/") && a <= 12 && isEnglish());
    return monthFirst ? setDay(full, a, b) : setDay(full, b, a);
  }

  private boolean isEnglish() {
    return language == null || language.equals("en");
  }

  /** {@code November 23, 2015}, {@code 23 Kasım 2015}, {@code Aug 4}. */
  private void readNamedMonth() {
    for (int i = 0; i < tokens.size() && month == 0; i++) {
      int length = monthLength(i);
      if (length > 0 && setDayBeside(i, i + length)) {
        use(i, i + length);
        findYear(i + length);
      } else {
        month = 0;
      }
    }
  }

  /** Sets the month named at a token; returns how many words name it, 0 for none. */
  private int monthLength(int i) {
    if (!tokens.get(i).isWord() || used[i]) {
      return 0;
    }
    if (i + 1 < tokens.size() && tokens.get(i + 1).isWord()) {
      month = calendar.month(tokens.get(i).text() + " " + tokens.get(i + 1).text(), language);
      if (month > 0) {
        return 2;
      }
    }
    month = calendar.month(tokens.get(i).text(), language);
    return month > 0 ? 1 : 0;
  }

  private boolean setDayBeside(int begin, int end) {
    int before = begin - 1;
    while (before >= 0 && !tokens.get(before).isNumber() && begin - before <= 2) {
      before--;
    }
    int after = end;
    while (after < tokens.size() && !tokens.get(after).isNumber() && after - end < 1) {
      after++;
    }
    for (int i : new int[] {before, after}) {
      if (shortNumber(i) && !used[i] && value(i) >= 1 && value(i) <= 31) {
        day = value(i);
        used[i] = true;
        return true;
      }
    }
    return false;
  }

  private void findYear(int from) {
    for (int pass = 0; pass < 2 && year == 0; pass++) {
      for (int i = pass == 0 ? from : 0; i < tokens.size() && year == 0; i++) {
        if (tokens.get(i).digits() == YEAR_DIGITS && free(i)) {
          year = calendarYear(value(i));
          used[i] = year != 0;
        }
      }
    }
  }

  private int calendarYear(int number) {
    int common = number > LAST_YEAR ? number - BUDDHIST_SHIFT : number;
    return common >= FIRST_YEAR && common <= LAST_YEAR ? common : 0;
  }

  private boolean setDay(int y, int m, int d) {
    boolean sound = calendarYear(y) != 0 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
    if (sound) {
      year = calendarYear(y);
      month = m;
      day = d;
    }
    return sound;
  }

  // --- tokens

  private int strangeWords() {
    int strange = 0;
    for (int i = 0; i < tokens.size(); i++) {
      strange += !used[i] && (tokens.get(i).isWord() || tokens.get(i).isNumber()) ? 1 : 0;
    }
    return strange;
  }

  private boolean sign(int i, String text) {
    return i < tokens.size() && tokens.get(i).is(text);
  }

  private boolean shortNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).digits() <= 2;
  }

  private boolean free(int i) {
    return tokens.get(i).isNumber() && !used[i] && tokens.get(i).digits() <= YEAR_DIGITS;
  }

  private int value(int i) {
    return (int) tokens.get(i).number();
  }

  private static int part(String digits, int begin, int end) {
    return Integer.parseInt(digits.substring(begin, end));
  }

  private void use(int begin, int end) {
    for (int i = begin; i < Math.min(end, used.length); i++) {
      used[i] = true;
    }
  }
}
