package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * What an act was done with, and so its mode: "killed <i>by a bomb</i>", "a <i>dynamite</i>
 * attack". From {@code events/instruments.tsv}. Immutable.
 */
final class Instruments {
  private static final Set<String> PREPOSITIONS = Set.of("with", "by", "using", "in");
  private static final Set<String> CLAUSES = Set.of("advcl", "xcomp");
  private static final String USE = "use";
  private static final Set<String> SUBJECTS = Set.of("nsubj", "compound");

  private final Map<String, String> modes = new HashMap<>();

  private Instruments() {}

  static Instruments load(Knowledge knowledge) {
    Instruments instruments = new Instruments();
    for (Row row : knowledge.table("events/instruments.tsv", 2, "type", "noun", "mode", "note")) {
      instruments.modes.put(row.cell(0) + ' ' + row.cell(1), row.cell(2));
    }
    return instruments;
  }

  /** Whether acts of a type are done with what the noun names. */
  boolean has(String type, String noun) {
    return modes.containsKey(type + ' ' + noun);
  }

  /** The modes that the instruments named with a reading's words give, in alphabetical order. */
  List<String> modes(Reading reading) {
    Set<String> found = new TreeSet<>();
    Tree tree = reading.match().tree();
    for (Word word : reading.match().words()) {
      for (Word child : tree.children(word)) {
        if (isInstrument(tree, word, child)) {
          add(tree, child, reading.type(), found);
        }
      }
    }
    if (reading.match().part() == Frame.Part.VERB) {
      for (Word used : used(tree, reading.match().head())) {
        add(tree, used, reading.type(), found);
      }
      for (Word doer : new Clause(tree, reading.match().head()).agents()) {
        add(tree, doer, reading.type(), found); // "the bombs that went off and killed three"
      }
    }
    return List.copyOf(found);
  }

  /** "<i>Used artillery</i> to hit them", "hit them, <i>using artillery</i>". */
  private static List<Word> used(Tree tree, Word act) {
    List<Word> uses = new ArrayList<>();
    Word above = tree.head(act);
    if (above != null && CLAUSES.contains(act.relation()) && new Clause(tree, act).infinitive()) {
      uses.add(above);
    }
    for (Word child : tree.children(act)) {
      if (CLAUSES.contains(child.relation()) && child.xpos().equals("VBG")) {
        uses.add(child);
      }
    }
    return uses.stream()
        .filter(verb -> verb.lemma().equals(USE))
        .flatMap(verb -> tree.children(verb).stream())
        .filter(child -> child.deprel().equals("obj"))
        .toList();
  }

  private static boolean isInstrument(Tree tree, Word act, Word phrase) {
    return SUBJECTS.contains(phrase.deprel())
        || (phrase.upos().equals("NOUN")
            && PREPOSITIONS.contains(new Clause(tree, act).marker(phrase)));
  }

  /** The phrase's head, or what stands before it: "bomb blast". */
  private void add(Tree tree, Word phrase, String type, Set<String> found) {
    for (Word each : new Clause(tree, phrase).conjuncts(phrase)) {
      String mode = modes.get(type + ' ' + each.lemma().toLowerCase(Locale.ROOT));
      if (mode != null) {
        found.add(mode);
      }
      for (Word child : tree.children(each)) {
        if (child.deprel().equals("compound")) {
          String before = modes.get(type + ' ' + child.lemma().toLowerCase(Locale.ROOT));
          if (before != null) {
            found.add(before);
          }
        }
      }
    }
  }
}
