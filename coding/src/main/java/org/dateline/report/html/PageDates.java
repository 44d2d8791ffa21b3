package org.dateline.report.html;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.dateline.report.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published: by what it declares, else by its {@code time} elements, its address,
 * and the dates that it shows. Immutable.
 */
final class PageDates {
  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?:^|\\D)((?:19|20)\\d\\d)[-_/.]?(\\d\\d)[-_/.]?(\\d\\d)(?:\\D|$)");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate"
              + "|firstPublished|dateCreated)\"\\s*:\\s*\"((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"]{0,30})\"");
  private static final int FIRST_YEAR = 1995;
  private static final int LAST_YEAR = 2050;

  private final DateReader dates;
  private final ShownDates shown;

  PageDates(DateReader dates, Knowledge knowledge) {
    this.dates = dates;
    this.shown = new ShownDates(dates, knowledge);
  }

  @Nullable Published published(
      Document document, MetaValues values, @Nullable String url, @Nullable String language) {
    String code = code(language);
    Published addressed = inAddress(url);
    Published declared = read(values.get("published"), code);
    Published found =
        declared != null && isLikely(declared)
            ? declared
            : undeclared(document, values, addressed, language);
    if (found == null) {
      return null;
    }
    return isNextDay(addressed, found) ? addressed : dates.atHome(found, code);
  }

  private @Nullable Published undeclared(
      Document document,
      MetaValues values,
      @Nullable Published addressed,
      @Nullable String language) {
    String code = code(language);
    ShownDates.Found seen = shown.find(document, code);
    List<@Nullable Published> ranked = new ArrayList<>();
    ranked.add(seen.timed());
    ranked.add(addressed);
    ranked.add(read(values.get("dated"), code));
    ranked.add(scripted(document));
    ranked.add(seen.marked());
    ranked.add(updated(values, language));
    ranked.add(seen.inLine());
    ranked.add(seen.inProse());
    for (Published candidate : ranked) {
      if (candidate != null && isLikely(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  static boolean isLikely(Published candidate) {
    int year = candidate.date().getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * Whether an address and a moment in UTC differ by one day: then the address has the publisher's
   * own day.
   */
  private static boolean isNextDay(@Nullable Published addressed, Published moment) {
    return addressed != null
        && ZoneOffset.UTC.equals(moment.offset())
        && Math.abs(addressed.date().toEpochDay() - moment.date().toEpochDay()) == 1;
  }

  @Nullable Published updated(MetaValues values, @Nullable String language) {
    return read(values.get("updated"), code(language));
  }

  private @Nullable Published read(@Nullable String value, @Nullable String language) {
    return value == null ? null : dates.read(value, language);
  }

  /** ISO 639-1 of {@code en-GB}. */
  private static @Nullable String code(@Nullable String language) {
    return language == null || language.length() < 2
        ? null
        : language.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  private @Nullable Published inAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    Matcher matcher = IN_ADDRESS.matcher(url);
    while (matcher.find()) {
      Published read =
          dates.read(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), null);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  /** The date in the data of a script, such as {@code "datePublished":"2015-11-23T14:11:00Z"}. */
  private @Nullable Published scripted(Document document) {
    for (Element script : document.select("script")) {
      Matcher matcher = IN_SCRIPT.matcher(script.data());
      if (matcher.find()) {
        return dates.read(matcher.group(1), null);
      }
    }
    return null;
  }
}
