package org.dateline.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * All items of one sentence: the vocabulary's, and bottom-up whatever rules make of them. It is
 * filled from the last piece to the first, so that all a rule may need to the right is there.
 */
final class Chart {
  private final Grammar grammar;
  private final List<Piece> pieces;
  private final List<List<Item>> starting;

  private Chart(Grammar grammar, List<Piece> pieces) {
    this.grammar = grammar;
    this.pieces = pieces;
    this.starting = new ArrayList<>(pieces.size() + 1);
    for (int i = 0; i <= pieces.size(); i++) {
      starting.add(new ArrayList<>(0));
    }
  }

  static Chart fill(Grammar grammar, Vocabulary vocabulary, List<Piece> pieces) {
    Chart chart = new Chart(grammar, pieces);
    List<String> lower = pieces.stream().map(Piece::lower).toList();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      chart.fillFrom(i, vocabulary.at(pieces, lower, i));
    }
    return chart;
  }

  /** The items that begin at a piece. */
  List<Item> at(int begin) {
    return starting.get(begin);
  }

  private void fillFrom(int begin, List<Item> words) {
    Deque<Item> agenda = new ArrayDeque<>(words);
    for (Grammar.Variant variant : grammar.startingWithPiece(pieces.get(begin).lower())) {
      complete(variant, 1, begin, begin + 1, List.of(), agenda);
    }
    while (!agenda.isEmpty()) {
      Item item = agenda.poll();
      if (isNew(item)) {
        starting.get(begin).add(item);
        for (Grammar.Variant variant : grammar.startingWithKind(item.kind())) {
          complete(variant, 1, begin, item.end(), List.of(item), agenda);
        }
      }
    }
  }

  private boolean isNew(Item item) {
    for (Item other : starting.get(item.begin())) {
      if (other.end() == item.end()
          && other.kind().equals(item.kind())
          && other.meaning().equals(item.meaning())) {
        return false;
      }
    }
    return true;
  }

  private void complete(
      Grammar.Variant variant, int step, int begin, int end, List<Item> parts, Deque<Item> agenda) {
    if (step == variant.elements().size()) {
      Rule rule = variant.rule();
      Meaning meaning = rule.operation().apply(parts, rule.arguments());
      if (meaning != null) {
        agenda.add(new Item(rule.gives(), begin, end, meaning, rule));
      }
      return;
    }
    if (end >= pieces.size()) {
      return;
    }
    Rule.Element element = variant.elements().get(step);
    if (element instanceof Rule.Literal literal) {
      if (literal.pieces().contains(pieces.get(end).lower())) {
        complete(variant, step + 1, begin, end + 1, parts, agenda);
      }
    } else if (element instanceof Rule.Kind kind) {
      for (Item next : List.copyOf(starting.get(end))) {
        if (kind.names().contains(next.kind())) {
          List<Item> more = new ArrayList<>(parts);
          more.add(next);
          complete(variant, step + 1, begin, next.end(), more, agenda);
        }
      }
    }
  }
}
