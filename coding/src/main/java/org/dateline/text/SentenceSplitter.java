package org.dateline.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.Layout;
import org.dateline.report.Report;

/**
 * Cuts the coded blocks of a report into sentences and these into tokens. A sentence never crosses
 * a block and never has more than {@value #LIMIT} tokens. Linear time; immutable, one serves all
 * threads.
 */
public final class SentenceSplitter {
  private static final String BULLETS = "•●▪■◆►";
  private static final int LIMIT = 250;
  private static final int MOST_CLOSERS = 8;

  /** A block with fewer than one capital among so many letters is written without capitals. */
  private static final int SMALL = 200;

  private static final String CLOSERS = "\"'”’»)]}";
  private final Tokenizer tokenizer;
  private final Map<String, String> abbreviations;
  private final Set<String> starters = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  private SentenceSplitter(Knowledge knowledge) {
    abbreviations = Abbreviations.load(knowledge);
    tokenizer = Tokenizer.load(knowledge, abbreviations);
    for (Row row : knowledge.table("text/starters.tsv", 1, "word")) {
      starters.add(row.cell(0));
    }
    for (Row row : knowledge.table("text/speech.tsv", 1, "word")) {
      speech.add(row.cell(0));
    }
  }

  public static SentenceSplitter load(Knowledge knowledge) {
    return new SentenceSplitter(knowledge);
  }

  /** The sentences of the report's coded blocks, in order. */
  public List<Sentence> split(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    List<Layout.Block> blocks = report.layout().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Layout.Block block = blocks.get(i);
      if (block.kind().coded()) {
        List<Token> tokens = tokenizer.tokens(report.text(), block.begin(), block.end());
        boolean small = isSmall(report.text(), block);
        split(tokens, block.kind(), i, small, sentences);
      }
    }
    return List.copyOf(sentences);
  }

  /** Whether a block is written without capitals, as old archives are: a letter in 200 at most. */
  private static boolean isSmall(String text, Layout.Block block) {
    int letters = 0;
    int capitals = 0;
    for (int i = block.begin(); i < block.end(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals * SMALL <= letters;
  }

  private void split(
      List<Token> tokens,
      Layout.Kind kind,
      int paragraph,
      boolean small,
      List<Sentence> sentences) {
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int last = i - first + 1 >= LIMIT ? cut(tokens, first, i) : end(tokens, first, i, small);
      if (last >= 0) {
        add(tokens, first, last, kind, paragraph, sentences);
        first = last + 1;
        i = last;
      }
    }
    add(tokens, first, tokens.size() - 1, kind, paragraph, sentences);
  }

  private static void add(
      List<Token> tokens,
      int first,
      int last,
      Layout.Kind kind,
      int paragraph,
      List<Sentence> sentences) {
    if (first <= last) {
      Span span = tokens.get(first).span().to(tokens.get(last).span());
      sentences.add(
          new Sentence(sentences.size(), kind, paragraph, span, tokens.subList(first, last + 1)));
    }
  }

  /** Where to cut what has no end: at the last semicolon or comma of the second half, else here. */
  private static int cut(List<Token> tokens, int first, int at) {
    for (String mark : List.of(";", ",")) {
      for (int i = at; i > first + LIMIT / 2; i--) {
        if (tokens.get(i).text().equals(mark)) {
          return i;
        }
      }
    }
    return at;
  }

  /**
   * The last token of the sentence that ends at {@code at}, closing quotes taken in; -1 if none
   * does.
   */
  private int end(List<Token> tokens, int first, int at, boolean small) {
    if (at + 1 < tokens.size() && isBullet(tokens.get(at), tokens.get(at + 1))) {
      return at;
    }
    String text = tokens.get(at).text();
    boolean stop = isStop(text);
    if (isListNumber(tokens, first, at) || (!stop && !endsAsAbbreviation(tokens, at))) {
      return -1;
    }
    int last = at;
    while (last + 1 < tokens.size() && last - at < MOST_CLOSERS && closes(tokens, last)) {
      last++;
    }
    if (last + 1 == tokens.size()) {
      return last;
    }
    boolean opens = small ? beginsSmall(tokens, at, last + 1) : begins(tokens, last + 1, text);
    boolean goesOn = stop && (!opens || isSaid(tokens, at, last));
    return goesOn ? -1 : last;
  }

  /** Whether a question or call in quotes goes on as speech: "Who pays?" Merkel asked. */
  private boolean isSaid(List<Token> tokens, int stop, int last) {
    if (last == stop || tokens.get(stop).text().startsWith(".")) {
      return false;
    }
    int end = Math.min(tokens.size(), last + 4);
    for (int i = last + 2; i < end; i++) {
      if (speech.contains(tokens.get(i).text())) {
        return !starters.contains(tokens.get(last + 1).text().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /** The stop of "2. Wash your hands." in a list that runs on in one paragraph. */
  private static boolean isListNumber(List<Token> tokens, int first, int at) {
    String number = tokens.get(first).text();
    return at == first + 1
        && at + 1 < tokens.size()
        && number.length() < 3
        && number.chars().allMatch(Character::isDigit);
  }

  /** The mark before an item or a letter of a page that runs on in one paragraph. */
  private static boolean isBullet(Token before, Token token) {
    boolean apart = before.span().end() < token.span().begin();
    return apart && token.text().length() == 1 && BULLETS.indexOf(token.text().charAt(0)) >= 0;
  }

  private static boolean isStop(String text) {
    char first = text.charAt(0);
    return first == '.' || first == '!' || first == '?' || first == '…' || first == '。';
  }

  /**
   * A quote or bracket that closes: it follows without a blank, or only closers and stops follow.
   */
  private static boolean closes(List<Token> tokens, int last) {
    Token next = tokens.get(last + 1);
    boolean touches = tokens.get(last).span().end() == next.span().begin();
    boolean closer = next.text().length() <= 2 && CLOSERS.indexOf(next.text().charAt(0)) >= 0;
    return touches && (closer || isStop(next.text()));
  }

  /** Whether a sentence may begin here, after this stop. */
  private static boolean begins(List<Token> tokens, int at, String stop) {
    Token token = tokens.get(at);
    int c = token.text().codePointAt(0);
    boolean apart = tokens.get(at - 1).span().end() < token.span().begin();
    if (Character.isLowerCase(c)) {
      return false;
    }
    return apart || (stop.equals(".") && Character.isUpperCase(c)) || stop.equals("?");
  }

  /** The same in a text without capitals: not after an initial or a small "mr". */
  private boolean beginsSmall(List<Token> tokens, int stop, int at) {
    String before = stop == 0 ? "" : tokens.get(stop - 1).text();
    boolean touches =
        stop > 0 && tokens.get(stop - 1).span().end() == tokens.get(stop).span().begin();
    boolean point = touches && tokens.get(stop).text().equals(".");
    if (point && (before.length() == 1 || isShort(before))) {
      return false;
    }
    return tokens.get(at - 1).span().end() < tokens.get(at).span().begin();
  }

  private boolean isShort(String word) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ".";
    return abbreviations.containsKey(capital) || abbreviations.containsKey(word + ".");
  }

  private boolean endsAsAbbreviation(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    if (!text.endsWith(".") || at + 1 == tokens.size()) {
      return false;
    }
    boolean title = "title".equals(abbreviations.get(text));
    String next = tokens.get(at + 1).text();
    return !title
        && Character.isUpperCase(next.codePointAt(0))
        && starters.contains(next.toLowerCase(Locale.ROOT));
  }
}
