package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The expressions of time of a report, and the date of each of its events. Immutable. */
public final class Times {
  private final List<TimeMention> mentions;
  private final @Nullable EventDates dates;

  /** Expressions without their sentences: no event gets a date from them. */
  public Times(List<TimeMention> mentions) {
    this.mentions = List.copyOf(mentions);
    this.dates = null;
  }

  Times(EventDates dates) {
    this.mentions = dates.mentions();
    this.dates = dates;
  }

  /** In the order of the text. */
  public List<TimeMention> mentions() {
    return mentions;
  }

  /** The day that the report speaks from; null where it has none. */
  public @Nullable LocalDate reference() {
    return dates == null ? null : dates.reference();
  }

  /**
   * Whether the report tells history, so that its dates without a year follow what it told before
   * and not its own day.
   */
  public boolean narrative() {
    return dates != null && dates.narrative();
  }

  /**
   * The date of the event that {@code trigger} tells. In this order:
   *
   * <ol>
   *   <li>a date beside the trigger itself or the noun that it belongs to ("Monday's attack");
   *   <li>a date of its clause, the nearest in the tree;
   *   <li>a date of the clause that its clause depends on, or of one that depends on it, where both
   *       tell one happening: a participle ("…, killing 130"), a coordinated verb, a clause with
   *       "when" or "after"; a relative clause takes its noun's;
   *   <li>a date right before a verb, whatever the tree says;
   *   <li>of an event that an expression counts from ("a week after the Paris attacks"), the day
   *       that another sentence tells ({@code INFERRED});
   *   <li>in the past tense, the date that the paragraph's sentence before told, or one of those
   *       before it where they go on about what is long past ({@code INFERRED});
   *   <li>in the pluperfect that nobody is quoted with ("had attacked it"), some day before the
   *       report ({@code INFERRED}, without a first day or a precision);
   *   <li>by the weights of {@code time/recency.tsv} and {@code time/long-ago.tsv}: of what is told
   *       as background or has lasted, some day before the report, or by the dates of its sentence
   *       where these are over ({@code INFERRED}, without a first day), of what is still to come,
   *       some day from the report's on ({@code INFERRED}, without a last day); else, in the simple
   *       past or a headline, the day that the report tells at its top, where it tells no other
   *       since ({@code INFERRED}); else the report's own day ({@code PUBLISHED}).
   * </ol>
   *
   * <p>"Since 2011" has no end; "until" and "by" end with their date. What an expression anchored
   * on another event tells is {@code INFERRED}. Lengths and what recurs date nothing.
   *
   * @param sentence number of the sentence
   * @param trigger a word of its tree
   */
  public EventDate dateOf(int sentence, Word trigger) {
    return dates == null
        ? new EventDate(null, null, null, EventDate.Basis.PUBLISHED, null)
        : dates.of(sentence, trigger);
  }

  /**
   * Whether an event of this date, of {@link #dateOf}, was over more than so many days before the
   * report; where the report's day is unknown, by what its words say of it ("last year") or before
   * the latest date that it tells.
   */
  public boolean isLongAgo(EventDate date, int days) {
    return dates != null && dates.isLongAgo(date, days);
  }

  /**
   * The same of the event that {@code trigger} tells: where no words date it and it was over before
   * the report's news, by the weights of {@code time/long-ago.tsv}.
   */
  public boolean isLongAgo(int sentence, Word trigger, EventDate date, int days) {
    return dates != null && dates.isLongAgo(sentence, trigger, date, days);
  }

  /**
   * What the choices by {@code time/recency.tsv} and {@code time/long-ago.tsv} see of an event; for
   * those who learn them.
   */
  List<String> recencyFeatures(int sentence, Word trigger) {
    return dates == null ? List.of() : dates.recencyFeatures(sentence, trigger);
  }
}
