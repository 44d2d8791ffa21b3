package org.dateline.syntax;

import java.util.List;
import org.dateline.report.Layout;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * The text of an example in a table of knowledge. One of its words may be marked: {@code Rebels
 * [shelled] Sumy.}
 *
 * @param text without the marks
 * @param mark where the marked word begins; -1 where none is marked
 */
public record ExampleText(String text, int mark) {
  public static ExampleText read(String written) {
    int begin = written.indexOf('[');
    int end = written.indexOf(']');
    if (begin < 0 || end < begin) {
      return new ExampleText(written, -1);
    }
    String text =
        written.substring(0, begin)
            + written.substring(begin + 1, end)
            + written.substring(end + 1);
    return new ExampleText(text, begin);
  }

  /** The trees of the text, as the body of a report with this address and date. */
  public Analysis parse(
      Parser parser,
      SentenceSplitter splitter,
      @Nullable String url,
      @Nullable Published published) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("example", null, url, null, published, "en", text, layout);
    return parser.parse(report, splitter.split(report));
  }

  /** The tree that holds the marked word; null where none does. */
  public @Nullable Tree tree(Analysis analysis) {
    for (Tree tree : analysis.trees()) {
      if (word(tree) != null) {
        return tree;
      }
    }
    return null;
  }

  /** The marked word; null where the tree does not hold it. */
  public @Nullable Word word(Tree tree) {
    for (Word word : tree.words()) {
      if (word.span().begin() <= mark && mark < word.span().end()) {
        return word;
      }
    }
    return null;
  }
}
