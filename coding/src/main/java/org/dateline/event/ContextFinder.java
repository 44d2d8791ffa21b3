package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.event.EventMention.Context;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** Finds PLOVER contexts by words. From {@code events/contexts.tsv}. */
final class ContextFinder {
  private record Phrase(List<String> lemmas, String context) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  static ContextFinder load(Knowledge knowledge, Ontology ontology) {
    ContextFinder finder = new ContextFinder();
    for (Row row : knowledge.table("events/contexts.tsv", 2, "phrase", "context", "note")) {
      if (!ontology.hasContext(row.cell(1))) {
        throw row.fault("no context " + row.cell(1), "see ontology/contexts.tsv");
      }
      List<String> lemmas = List.of(row.cell(0).split(" "));
      finder
          .byFirst
          .computeIfAbsent(lemmas.get(0), k -> new ArrayList<>())
          .add(new Phrase(lemmas, row.cell(1)));
    }
    return finder;
  }

  /** The contexts that the words of a sentence give, each once, in the order of the words. */
  List<Context> find(Tree tree) {
    List<Context> found = new ArrayList<>();
    for (Word word : tree.words()) {
      for (Phrase phrase : byFirst.getOrDefault(lower(word), List.of())) {
        Context context = new Context(phrase.context(), "sentence");
        if (stands(tree, word.index(), phrase.lemmas()) && !found.contains(context)) {
          found.add(context);
        }
      }
    }
    return found;
  }

  private static boolean stands(Tree tree, int begin, List<String> lemmas) {
    if (begin + lemmas.size() > tree.words().size()) {
      return false;
    }
    for (int i = 1; i < lemmas.size(); i++) {
      if (!lower(tree.word(begin + i)).equals(lemmas.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
