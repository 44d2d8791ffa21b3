package org.dateline.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One news text with its metadata, as published. Offsets of everything found in it refer to {@link
 * #text()}.
 *
 * @param id native id, or one made from the content; never empty
 * @param title headline, where the source gives one apart from the text or the text shows one
 * @param url address as given, never followed
 * @param publisher who published it
 * @param published when, as far as known
 * @param language ISO 639-1 code, declared or detected
 * @param text the text as it came, decoded, without a byte order mark
 * @param layout which parts of the text are headline, byline, date line, body
 * @param dateline what the story's dateline says, where it has one
 * @param imprint what else the source says about it
 */
public record Report(
    String id,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable Published published,
    String language,
    String text,
    Layout layout,
    @Nullable Dateline dateline,
    Imprint imprint)
    implements Serializable {
  public Report {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a report needs an id");
    }
  }

  /** An English report that is a text alone, laid out. */
  public static Report of(String id, String text, @Nullable Published published, LaidOut laid) {
    return new Report(
        id,
        laid.title(),
        null,
        null,
        published,
        "en",
        text,
        laid.layout(),
        laid.dateline(),
        Imprint.NONE);
  }

  /** A report without dateline and imprint. */
  public Report(
      String id,
      @Nullable String title,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable Published published,
      String language,
      String text,
      Layout layout) {
    this(id, title, url, publisher, published, language, text, layout, null, Imprint.NONE);
  }
}
