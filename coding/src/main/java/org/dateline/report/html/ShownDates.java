package org.dateline.report.html;

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
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows its readers, outside of comments, teasers and menus; where it shows
 * none there, all of it is looked through. Immutable.
 */
final class ShownDates {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final int LONGEST_PROSE = 50_000;
  private static final int BEFORE_YEAR = 22;
  private static final int AFTER_YEAR = 9;
  private static final int SHORTEST_DATE = 8;
  private static final int LONGEST_DATE = 100;
  private static final int MOST_ELEMENTS = 4_000;

  private final DateReader dates;
  private final DateMarks marks;
  private final PageClasses classes;

  ShownDates(DateReader dates, Knowledge knowledge) {
    this.dates = dates;
    this.marks = DateMarks.load(knowledge);
    this.classes = PageClasses.load(knowledge);
  }

  /**
   * The first date of each kind.
   *
   * @param timed of an element that is made for it
   * @param marked of an element whose class or id says that it holds a date
   * @param inLine in a line of its own
   * @param inProse inside a longer text
   */
  record Found(
      @Nullable Published timed,
      @Nullable Published marked,
      @Nullable Published inLine,
      @Nullable Published inProse) {
    private boolean isNone() {
      return timed == null && marked == null && inLine == null && inProse == null;
    }
  }

  Found find(Document document, @Nullable String language) {
    List<Element> own = new ArrayList<>();
    document
        .body()
        .filter(
            (Node node, int depth) -> {
              if (node instanceof Element element) {
                if (isOfOthers(element)) {
                  return FilterResult.SKIP_ENTIRELY;
                }
                own.add(element);
              }
              return FilterResult.CONTINUE;
            });
    Found found = find(own, language);
    return found.isNone() ? find(document.body().getAllElements(), language) : found;
  }

  /** Whether it holds other texts; what holds the headline does not. */
  private boolean isOfOthers(Element element) {
    boolean named =
        switch (element.normalName()) {
          case "body" -> false;
          case "aside", "nav", "footer" -> true;
          default -> classes.isOfOthers(element);
        };
    return named && element.selectFirst("h1") == null;
  }

  private Found find(List<Element> elements, @Nullable String language) {
    return new Found(
        timed(elements, language),
        marked(elements, language),
        inLine(elements, language),
        inProse(elements, language));
  }

  private @Nullable Published timed(List<Element> elements, @Nullable String language) {
    Published first = null;
    for (Element element : elements) {
      boolean declared = isPublication(element);
      if (!declared && !element.normalName().equals("time")) {
        continue;
      }
      Published read = read(value(element), language);
      if (read != null && declared) {
        return read;
      }
      boolean updated = element.className().toLowerCase(Locale.ROOT).contains("updated");
      if (first == null && !updated) {
        first = read;
      }
    }
    return first;
  }

  private static boolean isPublication(Element element) {
    return element.attr("itemprop").equals("datePublished")
        || (element.normalName().equals("abbr") && element.hasClass("published"));
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private @Nullable Published marked(List<Element> elements, @Nullable String language) {
    for (Element element : elements) {
      if (marks.holdsDate(element)) {
        String text = element.text();
        Published read = text.length() <= LONGEST_DATE ? read(text, language) : null;
        read = read == null ? read(element.attr("title"), language) : read;
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }

  private @Nullable Published inLine(List<Element> elements, @Nullable String language) {
    for (Element element : elements.subList(0, Math.min(elements.size(), MOST_ELEMENTS))) {
      String own = element.ownText();
      if (own.length() >= SHORTEST_DATE && own.length() <= LONGEST_DATE) {
        Published read = read(own, language);
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }

  private @Nullable Published inProse(List<Element> elements, @Nullable String language) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < elements.size() && prose.length() < LONGEST_PROSE; i++) {
      String own = elements.get(i).ownText();
      prose.append(own).append(own.isEmpty() ? "" : "\n");
    }
    Matcher matcher = YEAR.matcher(prose);
    while (matcher.find()) {
      int begin = Math.max(0, matcher.start() - BEFORE_YEAR);
      int end = Math.min(prose.length(), matcher.end() + AFTER_YEAR);
      Published read = read(prose.substring(begin, end), language);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private @Nullable Published read(String text, @Nullable String language) {
    Published read = text.isBlank() ? null : dates.read(text, language);
    return read != null && PageDates.isLikely(read) ? read : null;
  }
}
