package org.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules by what they begin with. Immutable. */
final class Grammar {
  /** One element sequence of a rule. */
  record Variant(Rule rule, List<Rule.Element> elements) {}

  private final List<Rule> rules;
  private final Map<String, List<Variant>> byPiece = new HashMap<>();
  private final Map<String, List<Variant>> byKind = new HashMap<>();

  Grammar(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      for (List<Rule.Element> elements : rule.variants()) {
        add(new Variant(rule, elements));
      }
    }
  }

  private void add(Variant variant) {
    Rule.Element first = variant.elements().get(0);
    if (first instanceof Rule.Literal literal) {
      for (String piece : literal.pieces()) {
        byPiece.computeIfAbsent(piece, p -> new ArrayList<>()).add(variant);
      }
    } else if (first instanceof Rule.Kind kind) {
      for (String name : kind.names()) {
        byKind.computeIfAbsent(name, k -> new ArrayList<>()).add(variant);
      }
    }
  }

  List<Rule> rules() {
    return rules;
  }

  List<Variant> startingWithPiece(String piece) {
    return byPiece.getOrDefault(piece, List.of());
  }

  List<Variant> startingWithKind(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}
