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
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final int LONGEST_PROSE = 50_000;
  private static final int BEFORE_YEAR = 22;
  private static final int AFTER_YEAR = 9;
  private static final int LAST_YEAR = 2050;
  private static final int LONGEST_DATE = 100;
  private static final int MOST_ELEMENTS = 4_000;
  private static final int FIRST_YEAR = 1995;

  private final DateReader dates;
  private final DateMarks marks;

  PageDates(DateReader dates, Knowledge knowledge) {
    this.dates = dates;
    this.marks = DateMarks.load(knowledge);
  }

  @Nullable Published published(
      Document document, MetaValues values, @Nullable String url, @Nullable String language) {
    String code = code(language);
    Published addressed = inAddress(url);
    List<@Nullable Published> ranked = new ArrayList<>();
    ranked.add(read(values.get("published"), code));
    ranked.add(timeElement(document, code));
    ranked.add(addressed);
    ranked.add(scripted(document));
    ranked.add(marked(document, code));
    ranked.add(updated(values, language));
    ranked.add(shown(document, code));
    ranked.add(inProse(document, code));
    for (Published candidate : ranked) {
      if (candidate != null && isLikely(candidate)) {
        return isNextDay(addressed, candidate) ? addressed : candidate;
      }
    }
    return null;
  }

  private static boolean isLikely(Published candidate) {
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

  private @Nullable Published timeElement(Document document, @Nullable String language) {
    Published first = null;
    for (Element time : document.select("time, [itemprop=datePublished], abbr.published")) {
      String value =
          time.hasAttr("datetime")
              ? time.attr("datetime")
              : time.hasAttr("content") ? time.attr("content") : time.attr("title");
      Published read = read(value.isBlank() ? time.text() : value, language);
      boolean declared = time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished");
      if (read != null && declared) {
        return read;
      }
      boolean updated = time.className().toLowerCase(Locale.ROOT).contains("updated");
      if (first == null && !updated) {
        first = read;
      }
    }
    return first;
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

  /** The first date inside a longer text of the page. */
  private @Nullable Published inProse(Document document, @Nullable String language) {
    String text = document.body().text();
    Matcher matcher = YEAR.matcher(text.substring(0, Math.min(text.length(), LONGEST_PROSE)));
    while (matcher.find()) {
      int begin = Math.max(0, matcher.start() - BEFORE_YEAR);
      int end = Math.min(text.length(), matcher.end() + AFTER_YEAR);
      Published read = dates.read(text.substring(begin, end), language);
      if (read != null && isLikely(read)) {
        return read;
      }
    }
    return null;
  }

  /** The date in an element whose class or id says that it holds one. */
  private @Nullable Published marked(Document document, @Nullable String language) {
    for (Element element : document.select("[class],[id]")) {
      if (marks.holdsDate(element)) {
        String text = element.text();
        Published read = text.length() <= LONGEST_DATE ? read(text, language) : null;
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }

  /** The first date that the page shows in a line of its own. */
  private @Nullable Published shown(Document document, @Nullable String language) {
    int seen = 0;
    for (Element element : document.body().getAllElements()) {
      if (++seen > MOST_ELEMENTS) {
        return null;
      }
      String own = element.ownText();
      if (own.length() >= 8 && own.length() <= LONGEST_DATE) {
        Published read = read(own, language);
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }
}
