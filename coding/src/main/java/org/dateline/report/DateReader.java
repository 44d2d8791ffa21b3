package org.dateline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as sources write them: ISO 8601, RFC 822, {@code 23 Kasım 2015, 14:11}, {@code Nov.
 * 23, 2015 2:11 p.m. EST}, {@code 2015年11月23日}, {@code 23/11/2015}, epoch seconds. Thread-safe.
 *
 * <p>Of {@code 3/4/2015}, English reads the month first and every other language the day.
 */
public final class DateReader {
  private static final int LONGEST_TEXT = 200;
  private static final int EPOCH_SECONDS_DIGITS = 10;
  private static final int EPOCH_MILLIS_DIGITS = 13;
  private final Calendar calendar;

  private DateReader(Calendar calendar) {
    this.calendar = calendar;
  }

  public static DateReader load(Knowledge knowledge) {
    return new DateReader(Calendar.load(knowledge));
  }

  /**
   * The date that a text holds.
   *
   * @param language of the text (ISO 639-1), which decides doubtful cases; null where unknown
   * @return null where there is no full date
   */
  public @Nullable Published read(String text, @Nullable String language) {
    String stripped = text.strip();
    Published epoch = epoch(stripped);
    if (epoch != null) {
      return epoch;
    }
    DateParts parts = parts(stripped, language);
    LocalDate day = parts == null || parts.year() == 0 ? null : parts.in(parts.year());
    return parts == null || day == null ? null : new Published(day, parts.time(), parts.offset());
  }

  /** As {@link #read}, with a time of day put into the zone of the language's publishers. */
  @Nullable Published readLocal(String text, @Nullable String language) {
    Published published = read(text, language);
    ZoneId zone = calendar.zone(language);
    LocalTime time = published == null ? null : published.time();
    if (published == null || time == null || published.offset() != null || zone == null) {
      return published;
    }
    return new Published(
        published.date(), time, zone.getRules().getOffset(published.date().atTime(time)));
  }

  /** A moment in UTC put into the zone of the language's publishers, where they sit in one. */
  public Published atHome(Published published, @Nullable String language) {
    ZoneId zone = calendar.zone(language);
    LocalTime time = published.time();
    if (zone == null || time == null || !ZoneOffset.UTC.equals(published.offset())) {
      return published;
    }
    ZonedDateTime home =
        published.date().atTime(time).atZone(ZoneOffset.UTC).withZoneSameInstant(zone);
    return new Published(home.toLocalDate(), home.toLocalTime(), home.getOffset());
  }

  /** What a text says of a date, the year being optional; null where there is none. */
  @Nullable DateParts parts(String text, @Nullable String language) {
    if (text.length() > LONGEST_TEXT) {
      return null;
    }
    List<DateToken> tokens = DateToken.of(text);
    return tokens.isEmpty() ? null : new DateScan(calendar, tokens, language).parts();
  }

  private static @Nullable Published epoch(String text) {
    int length = text.length();
    if (length != EPOCH_SECONDS_DIGITS && length != EPOCH_MILLIS_DIGITS) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    long number = Long.parseLong(text);
    long seconds = length == EPOCH_MILLIS_DIGITS ? number / 1000 : number;
    var moment = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    return new Published(moment.toLocalDate(), moment.toLocalTime(), ZoneOffset.UTC);
  }
}
