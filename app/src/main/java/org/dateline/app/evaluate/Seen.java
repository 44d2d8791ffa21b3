package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.event.Rejected;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** What each stage saw in a record, so that an error can be traced to the stage that made it. */
final class Seen {
  /** More sentences than these, and trees are left out: only events and rejections are told. */
  private static final int MOST_TREES = 3;

  private Seen() {}

  /** Trees, events and rejected frames, as lines of text. */
  static List<String> of(CodedReport coded) {
    List<String> lines = new ArrayList<>();
    List<Tree> trees = coded.analysis().trees();
    if (trees.size() <= MOST_TREES) {
      trees.forEach(tree -> lines.add("tree: " + tree(tree)));
    }
    for (EventMention event : coded.events().mentions()) {
      lines.add("event: " + event(event));
    }
    for (Rejected rejected : coded.events().rejected()) {
      String words = rejected.trigger().of(coded.report().text());
      lines.add("rejected: " + rejected.frame() + " \"" + words + "\": " + rejected.reason());
    }
    return lines;
  }

  /** Each word with its number, tag, relation and head: {@code 2:fired/VBD root>0}. */
  private static String tree(Tree tree) {
    StringJoiner words = new StringJoiner("  ");
    for (Word word : tree.words()) {
      words.add(
          (word.index() + 1)
              + ":"
              + word.text()
              + "/"
              + word.xpos()
              + " "
              + word.deprel()
              + ">"
              + (word.head() + 1));
    }
    return words.toString();
  }

  private static String event(EventMention event) {
    StringJoiner line = new StringJoiner(" ");
    line.add(event.type());
    event.modes().forEach(line::add);
    event.auxiliaries().forEach(auxiliary -> line.add("(" + auxiliary + ")"));
    line.add(parties(event.actors())).add(">").add(parties(event.recipients()));
    return line.add("[" + event.frame() + "]").toString();
  }

  private static String parties(List<Actor> side) {
    StringJoiner parties = new StringJoiner("; ");
    for (Actor actor : side) {
      parties.add(actor.text() + " " + actor.code());
    }
    return side.isEmpty() ? "-" : parties.toString();
  }
}
