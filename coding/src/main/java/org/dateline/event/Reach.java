package org.dateline.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Where a recipient may be that no path of the frame leads to: further inside the event's phrases,
 * nearest first ("agreed to extend the mandate of the force in <i>Lebanon</i>"). For the types and
 * prepositions of {@code events/reaching-types.tsv} and {@code events/reaching-prepositions.tsv}.
 * Immutable.
 */
final class Reach {
  private static final Set<String> INWARD =
      Set.of("obj", "obl", "nmod", "compound", "amod", "conj");

  /** What stands for a verb's object among the prepositions of the table. */
  private static final String OBJECT = "object";

  private final Map<String, Set<String>> types = new HashMap<>();
  private final Set<String> prepositions = new HashSet<>();
  private final Set<String> ofNouns = new HashSet<>();
  private final Set<String> abroad = new HashSet<>();
  private final Instruments instruments;
  private final RoleWords words;

  private Reach(Instruments instruments, RoleWords words) {
    this.instruments = instruments;
    this.words = words;
  }

  static Reach load(Knowledge knowledge, Instruments instruments, RoleWords words) {
    Reach reach = new Reach(instruments, words);
    for (Row row :
        knowledge.table("events/reaching-types.tsv", 1, "type", "without", "home", "note")) {
      reach.types.put(row.cell(0), Set.copyOf(row.list(1)));
      if (row.cell(2).equals("no")) {
        reach.abroad.add(row.cell(0));
      }
    }
    for (Row row :
        knowledge.table("events/reaching-prepositions.tsv", 2, "preposition", "behind", "note")) {
      (row.cell(1).equals("noun") ? reach.ofNouns : reach.prepositions).add(row.cell(0));
    }
    return reach;
  }

  /** Whether a type's recipient is looked for where its frame's first path leads to nobody. */
  boolean reaches(String type) {
    return types.containsKey(type);
  }

  /**
   * Whether a place at home that is only reached is where it was, and whom it meets not: "officials
   * ruled out a vote in <i>Leeds</i>".
   */
  boolean leavesHome(String type) {
    return abroad.contains(type);
  }

  /** The words to look at, nearest first; none for a type whose events often have no recipient. */
  List<Word> of(Match match) {
    Set<String> without = types.get(match.frame().type());
    if (without == null) {
      return List.of();
    }
    Tree tree = match.tree();
    List<Word> found = new ArrayList<>();
    Deque<Word> open = new ArrayDeque<>(match.words());
    if (match.light() != null) {
      open.add(match.light().verb());
    }
    while (!open.isEmpty()) {
      Word host = open.remove();
      for (Word child : tree.children(host)) {
        boolean away = without.contains(new Clause(tree, host).marker(child));
        if (!away && leadsIn(match, host, child) && !match.has(child)) {
          if (!(without.contains(OBJECT) && isOfObject(tree, child))) {
            found.add(child);
          }
          open.add(child);
        }
      }
    }
    return found;
  }

  /** "Will deploy <i>soldiers</i>", "<i>police</i> officers": whoever the object itself names. */
  private static boolean isOfObject(Tree tree, Word word) {
    Word at = word;
    Word above = tree.head(at);
    while (above != null && (at.relation().equals("compound") || at.relation().equals("amod"))) {
      at = above;
      above = tree.head(at);
    }
    return at.relation().equals("obj");
  }

  private boolean leadsIn(Match match, Word host, Word child) {
    Tree tree = match.tree();
    if (!INWARD.contains(child.relation())
        || child.upos().equals("VERB")
        || tree.isTime(child)
        || (host.upos().equals("SYM") && child.relation().equals("compound")) // "US$5 million"
        || child.xpos().equals("DT") // "his resignation follows that of a minister"
        || (child.index() < host.index() && host.upos().equals("VERB"))) {
      return false;
    }
    boolean noun = child.relation().equals("nmod");
    if (!noun && !child.relation().equals("obl")) {
      return true;
    }
    String marker = new Clause(tree, host).marker(child);
    if (words.isCircumstance(marker, child.lemma())) {
      return false; // "fired rockets in support of Hamas"
    }
    if (marker.equals("with") && instruments.has(match.frame().type(), child.lemma())) {
      return false; // "hit the shelter with drones"
    }
    return child.deprel().equals("nmod:poss")
        || prepositions.contains(marker)
        || (noun && ofNouns.contains(marker));
  }
}
