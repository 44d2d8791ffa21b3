package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Violence that several do to each other, who are on both sides of it: "rebels and soldiers
 * exchanged fire", "rival gangs clashed". From {@code events/mutual-frames.tsv} and {@code
 * events/rivals.tsv}. Immutable.
 */
final class Mutual {
  private final Map<String, Boolean> frames;
  private final Set<String> rivals;

  private Mutual(Map<String, Boolean> frames, Set<String> rivals) {
    this.frames = Map.copyOf(frames);
    this.rivals = rivals;
  }

  static Mutual load(Knowledge knowledge) {
    Map<String, Boolean> frames = new HashMap<>();
    for (Row row : knowledge.table("events/mutual-frames.tsv", 1, "frame", "several", "note")) {
      frames.put(row.cell(0), row.cell(1).equals("yes"));
    }
    return new Mutual(frames, knowledge.words("events/rivals.tsv", "word"));
  }

  /** The sides; those of a fight of several with who fights among whom it harms, and whom else. */
  Sides of(Group group, Sides sides) {
    Reading main = group.main();
    Boolean several = frames.get(main.match().frame().id());
    if (several == null
        || !Sides.known(sides.actors())
        || !main.fillers().actors().containsAll(main.fillers().recipients())
        || !(several || sides.actors().size() > 1 || areRivals(main))) {
      return sides;
    }
    List<Actor> harmed = new ArrayList<>(sides.actors());
    if (!sides.reached()) {
      harmed.addAll(SideFinder.without(sides.recipients(), sides.actors()));
    }
    return sides.with(sides.actors(), harmed);
  }

  /** Who is on the other side too, as he is there; else the same. */
  static Actor fighter(Actor harmed, List<Actor> fighters) {
    return fighters.stream()
        .filter(one -> one.id().equals(harmed.id()) && one.span().equals(harmed.span()))
        .filter(one -> harmed.country() == null || harmed.country().equals(one.country()))
        .findFirst()
        .orElse(harmed);
  }

  /** "<i>Rival gangs</i>", "members of the <i>Ruiz and Sosa</i> clans". */
  private boolean areRivals(Reading reading) {
    Tree tree = reading.match().tree();
    return reading.fillers().actors().stream()
        .anyMatch(
            fighters ->
                fighters.xpos().equals("NNS")
                    && tree.words().stream()
                        .filter(word -> tree.under(word, fighters))
                        .anyMatch(word -> isOfSeveral(tree, word)));
  }

  private boolean isOfSeveral(Tree tree, Word word) {
    Word head = word.deprel().equals("conj") ? tree.head(word) : null;
    boolean names = head != null && head.relation().equals("compound");
    return names || rivals.contains(word.lowerLemma());
  }
}
