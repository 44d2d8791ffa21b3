package org.dateline.report;

import org.dateline.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's headline, byline, date line, dateline, paragraphs, sub-heads and furniture apart.
 * Immutable and thread-safe.
 */
public final class Layouter {
  private final Phrases bylines;
  private final Phrases boilerplate;
  private final DateLines dates;
  private final DatelineReader datelines;

  private Layouter(
      Phrases bylines, Phrases boilerplate, DateLines dates, DatelineReader datelines) {
    this.bylines = bylines;
    this.boilerplate = boilerplate;
    this.dates = dates;
    this.datelines = datelines;
  }

  public static Layouter load(Knowledge knowledge) {
    return load(knowledge, DateReader.load(knowledge));
  }

  /** As {@link #load(Knowledge)}, with a reader of dates that is loaded already. */
  public static Layouter load(Knowledge knowledge, DateReader dates) {
    return new Layouter(
        Phrases.load(knowledge, "report/bylines.tsv"),
        Phrases.load(knowledge, "report/boilerplate.tsv"),
        DateLines.load(knowledge, dates),
        DatelineReader.load(knowledge, dates));
  }

  /**
   * Lays a text out.
   *
   * @param text a whole plain text, or the body alone
   * @param title the headline, where the source gives it apart from the text
   * @param published the date that the source gives apart from the text
   */
  public LaidOut layOut(String text, @Nullable String title, @Nullable Published published) {
    return new TextLayout(text, title, published, this).run();
  }

  boolean isByline(String line) {
    return bylines.match(line);
  }

  boolean isBoilerplate(String line) {
    return boilerplate.match(line);
  }

  @Nullable DateLine dateLine(String line) {
    return dates.read(line, "en");
  }

  DatelineReader.@Nullable Found dateline(String paragraph, @Nullable Published reference) {
    return datelines.read(paragraph, reference == null ? null : reference.date());
  }
}
