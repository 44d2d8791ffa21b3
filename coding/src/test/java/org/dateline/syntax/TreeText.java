package org.dateline.syntax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Layout;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Makes trees from text: one word a line as {@code form lemma UPOS XPOS head deprel}, heads counted
 * from 1 and 0 for the root, as in CoNLL-U; an empty line ends a sentence.
 */
public final class TreeText {
  private TreeText() {}

  /** A report whose sentences have these trees, all of one paragraph. */
  public static Analysis analysis(String trees, LocalDate published) {
    List<List<String[]>> sentences = new ArrayList<>();
    for (String block : trees.strip().split("\\n\\s*\\n")) {
      sentences.add(block.lines().map(l -> l.strip().split("\\s+")).toList());
    }
    StringBuilder text = new StringBuilder();
    List<Tree> made = new ArrayList<>();
    for (List<String[]> rows : sentences) {
      made.add(tree(rows, made.size(), text));
    }
    return new Analysis(report(text.toString(), published), made);
  }

  /** A report of one paragraph with this text. */
  public static Report report(String text, LocalDate published) {
    Layout.Block block = new Layout.Block(Layout.Kind.BODY, 0, text.length());
    return new Report(
        "r1",
        null,
        null,
        null,
        published == null ? null : Published.on(published),
        "en",
        text,
        new Layout(List.of(block)));
  }

  private static Tree tree(List<String[]> rows, int index, StringBuilder text) {
    List<Word> words = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (String[] row : rows) {
      int begin = text.length();
      text.append(row[0]).append(' ');
      Token token = new Token(row[0], new Span(begin, begin + row[0].length()));
      tokens.add(token);
      int head = Integer.parseInt(row[4]) - 1;
      words.add(new Word(words.size(), token, row[1], row[2], row[3], head, row[5]));
    }
    Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    Sentence sentence = new Sentence(index, Layout.Kind.BODY, 0, span, tokens);
    return new Tree(sentence, words, List.of());
  }
}
