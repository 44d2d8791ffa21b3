package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Paragraphs.Line;
import org.jspecify.annotations.Nullable;

/** Lays one text out: first the head, then the story line by line. Used once, by one thread. */
final class TextLayout {
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_DECK = 400;
  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_SUBHEAD = 70;
  private static final int MOST_SUBHEAD_WORDS = 10;
  private static final int LONGEST_FURNITURE = 300;
  private static final int SHORTEST_PARAGRAPH = 80;

  /** How many paragraphs from the top a byline may stand; below stand only those at the foot. */
  private static final int HEAD_DEPTH = 8;

  /** The paragraphs that may begin with the dateline: the first, or the one after a summary. */
  private static final int DATELINE_DEPTH = 2;

  private final String text;
  private final Layouter layouter;
  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final @Nullable String givenTitle;
  private @Nullable String title;
  private @Nullable String author;
  private @Nullable Published published;
  private @Nullable Published updated;
  private @Nullable Dateline dateline;
  private boolean storyBegun;
  private int paragraphs;

  TextLayout(
      String text, @Nullable String title, @Nullable Published published, Layouter layouter) {
    this.text = text;
    this.givenTitle = title;
    this.published = published;
    this.layouter = layouter;
    this.lines = Paragraphs.of(text);
  }

  LaidOut run() {
    readDates();
    int next = readHeadline();
    for (int i = next; i < lines.size(); i++) {
      add(i);
    }
    Published first = published == null ? updated : published;
    return new LaidOut(new Layout(blocks), title, author, first, updated, dateline);
  }

  /** Date lines come first, since a dateline without a year takes it from them. */
  private void readDates() {
    for (Line line : lines) {
      DateLine date = layouter.dateLine(line.of(text));
      if (date == null) {
        continue;
      }
      if (date.updated()) {
        updated = updated == null ? date.published() : updated;
      } else if (published == null) {
        published = date.published();
      }
    }
    published = published == null ? updated : published;
  }

  private int readHeadline() {
    int first = 0;
    while (first < lines.size() && isPreface(first)) {
      add(first++);
    }
    if (first + 1 >= lines.size() || givenTitle != null || !isHeadline(first)) {
      return first;
    }
    title = lines.get(first).of(text);
    block(Kind.HEADLINE, lines.get(first));
    return first + 1;
  }

  private boolean isPreface(int i) {
    String line = lines.get(i).of(text);
    return layouter.dateLine(line) != null || isByline(i, line) || isFurniture(line);
  }

  private boolean isHeadline(int i) {
    Line line = lines.get(i);
    String words = line.of(text);
    return line.length() <= LONGEST_HEADLINE
        && !endsSentence(words)
        && layouter.dateline(words, published) == null;
  }

  private void add(int i) {
    Line line = lines.get(i);
    String words = line.of(text);
    if (layouter.dateLine(words) != null) {
      block(Kind.DATE, line);
    } else if (repeatsTitle(words)) {
      block(firstTitle() ? Kind.HEADLINE : Kind.FURNITURE, line);
    } else if (isByline(i, words)) {
      author = author == null ? words : author;
      block(Kind.BYLINE, line);
    } else if (isFurniture(words)) {
      block(Kind.FURNITURE, line);
    } else if (isSubhead(i, words)) {
      block(Kind.SUBHEAD, line);
    } else if (Paragraphs.startsItem(text, line)) {
      int mark = Paragraphs.itemMark(words);
      block(Kind.ITEM, new Line(line.begin() + mark + blanks(words, mark), line.end()));
    } else if (isDeck(i, words)) {
      block(Kind.DECK, line);
    } else {
      addParagraph(line, words);
    }
  }

  private void addParagraph(Line line, String words) {
    Line story = line;
    boolean may = paragraphs < DATELINE_DEPTH && dateline == null;
    DatelineReader.Found found = may ? layouter.dateline(words, published) : null;
    int headline = may && found == null && !storyBegun ? runInHeadline(words) : 0;
    if (headline > 0) {
      addRunInHeadline(trimmedEnd(line.begin(), line.begin() + headline));
      addParagraph(new Line(line.begin() + headline, line.end()), words.substring(headline));
      return;
    }
    if (found != null) {
      dateline = found.dateline();
      if (published == null && found.published() != null) {
        published = Published.on(found.published());
      }
      int begin = line.begin() + found.length();
      block(Kind.DATELINE, trimmedEnd(line.begin(), begin));
      story = new Line(begin, line.end());
    }
    int credit = creditBegin(story.of(text));
    Line body = credit < 0 ? story : trimmedEnd(story.begin(), story.begin() + credit);
    block(Kind.BODY, body);
    if (credit >= 0) {
      block(Kind.FURNITURE, new Line(story.begin() + credit, story.end()));
    }
    storyBegun = true;
    paragraphs++;
  }

  /**
   * The length of a headline, with the blank behind it, that stands in one paragraph with the
   * story, as a dateline in its midst shows: "Two held in Troy. TROY, N.C. (AP) - Two …"; 0 for
   * none.
   */
  private int runInHeadline(String words) {
    int limit = Math.min(words.length() - 1, LONGEST_HEADLINE);
    for (int i = 1; i < limit; i++) {
      boolean ends = Character.isWhitespace(words.charAt(i)) && endsSentence(words.substring(0, i));
      if (ends && opensStory(words.substring(i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A dateline and then a capital: "NATO - the alliance of 30 - met" is none. */
  private boolean opensStory(String words) {
    DatelineReader.Found found = layouter.dateline(words, published);
    return found != null && !Character.isLowerCase(words.codePointAt(found.length()));
  }

  private void addRunInHeadline(Line line) {
    title = title == null && givenTitle == null ? line.of(text) : title;
    block(has(Kind.HEADLINE) ? Kind.BODY : Kind.HEADLINE, line);
  }

  /** Where the credits in brackets begin that a paragraph ends with, -1 for none. */
  private int creditBegin(String words) {
    int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    return open > 0 && layouter.isBoilerplate(words.substring(open)) ? open : -1;
  }

  private boolean repeatsTitle(String words) {
    String known = title == null ? givenTitle : title;
    return known != null && !storyBegun && sameWords(words, known);
  }

  private boolean firstTitle() {
    return title == null && blocks.stream().noneMatch(b -> b.kind() == Kind.HEADLINE);
  }

  private boolean isByline(int i, String words) {
    boolean near = (i < HEAD_DEPTH && !storyBegun) || i >= lines.size() - 3;
    return near
        && words.length() <= LONGEST_BYLINE
        && !endsSentence(words)
        && layouter.isByline(words);
  }

  private boolean isFurniture(String words) {
    return (words.length() <= LONGEST_FURNITURE && layouter.isBoilerplate(words))
        || words.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** A standfirst: before the story, and set off from it by what stands below the headline. */
  private boolean isDeck(int i, String words) {
    boolean below = !storyBegun && title != null && i + 1 < lines.size();
    if (!below || words.length() > LONGEST_DECK || has(Kind.DECK) || has(Kind.BYLINE)) {
      return false;
    }
    String next = lines.get(i + 1).of(text);
    boolean dated = layouter.dateLine(next) != null && i + 2 < lines.size();
    return repeatsTitle(next)
        || isByline(i + 1, next)
        || dated
        || layouter.dateline(next, published) != null
        || (!endsSentence(words) && next.length() >= SHORTEST_PARAGRAPH);
  }

  private boolean has(Kind kind) {
    return blocks.stream().anyMatch(b -> b.kind() == kind);
  }

  private boolean isSubhead(int i, String words) {
    if (words.length() > LONGEST_SUBHEAD || words.split("\\s+", -1).length > MOST_SUBHEAD_WORDS) {
      return false;
    }
    if (isRuled(words)) {
      return true;
    }
    return storyBegun
        && i + 1 < lines.size()
        && !Paragraphs.startsItem(text, lines.get(i))
        && !endsSentence(words)
        && !words.endsWith(",")
        && Character.isUpperCase(words.codePointAt(0))
        && lines.get(i + 1).length() >= SHORTEST_PARAGRAPH;
  }

  /** {@code - Business also on table -}, {@code ## Background}, {@code *** Aid ***}. */
  private static boolean isRuled(String words) {
    char first = words.charAt(0);
    char last = words.charAt(words.length() - 1);
    boolean rule = first == '-' || first == '–' || first == '—' || first == '*' || first == '=';
    return first == '#' || (rule && last == first && words.length() > 4);
  }

  private static boolean endsSentence(String words) {
    int end = words.length() - 1;
    while (end > 0 && "\"'”’)»".indexOf(words.charAt(end)) >= 0) {
      end--;
    }
    char c = words.charAt(Math.max(0, end));
    return c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';';
  }

  private static boolean sameWords(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static int blanks(String words, int from) {
    int at = from;
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private Line trimmedEnd(int begin, int end) {
    int to = end;
    while (to > begin && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Line(begin, to);
  }

  private void block(Kind kind, Line line) {
    if (line.length() > 0) {
      blocks.add(new Block(kind, line.begin(), line.end()));
    }
  }
}
