package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.jspecify.annotations.Nullable;

/**
 * The one day that a report is about: told once near its top ("The council met on Monday"), it is
 * that of the sentences that go on about it without a day, up to where the text tells another one.
 * Of a report of a known day it is one of the week before; of a report of no known day the date
 * with its year in its first sentence. Immutable.
 */
final class StoryDay {
  /** Sentences from the top, with the headline, of which one tells the day. */
  private static final int LEAD = 3;

  /** Days before the report that are named by their weekdays alone. */
  private static final int RECENT = 6;

  private final List<Dated> dated;
  private final @Nullable LocalDate reference;
  private final @Nullable LocalDate day;

  /**
   * For one report.
   *
   * @param dated all that it tells
   * @param occasions those of them that say when something else than their noun was: not "Monday's
   *     attack was condemned"
   */
  StoryDay(List<Dated> dated, List<Dated> occasions, @Nullable LocalDate reference) {
    this.dated = List.copyOf(dated);
    this.reference = reference;
    this.day = reference == null ? full(occasions) : recent(occasions, reference);
  }

  /** The day for the undated events of a sentence, null where the text tells none or several. */
  @Nullable LocalDate at(int sentence) {
    return day == null || !isOnlyOneTo(sentence, day) ? null : day;
  }

  /** The day for a headline, null where the sentences below it tell none or several. */
  @Nullable LocalDate ofLead() {
    return reference == null ? null : at(LEAD - 1);
  }

  private static @Nullable LocalDate recent(List<Dated> occasions, LocalDate published) {
    for (Dated one : occasions) {
      LocalDate from = one.mention().from();
      if (one.mention().sentence() < LEAD && from != null && isDay(one, published)) {
        return from;
      }
    }
    return null;
  }

  private static boolean isRecent(LocalDate day, LocalDate published) {
    long days = ChronoUnit.DAYS.between(day, published);
    return days >= 0 && days <= RECENT;
  }

  private static boolean isDay(Dated one, LocalDate published) {
    LocalDate from = one.mention().from();
    return one.dates()
        && one.mention().precision() == Precision.DAY
        && from != null
        && isRecent(from, published);
  }

  private static @Nullable LocalDate full(List<Dated> occasions) {
    for (Dated one : occasions) {
      if (one.mention().sentence() > 0) {
        return null;
      }
      if (isFull(one.found().meaning())) {
        return one.mention().from();
      }
    }
    return null;
  }

  /** Whether it names day, month and year itself. */
  static boolean isFull(Meaning meaning) {
    return meaning instanceof Calendar date
        && date.has(Field.YEAR)
        && date.has(Field.MONTH)
        && date.has(Field.DAY);
  }

  private boolean isOnlyOneTo(int sentence, LocalDate day) {
    return dated.stream()
        .filter(one -> one.mention().sentence() <= sentence)
        .filter(one -> reference == null ? one.dates() : isDay(one, reference))
        .allMatch(one -> day.equals(one.mention().from()));
  }
}
