package org.dateline.actor;

import java.util.List;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Which of two forces a rank is of: a sergeant is of the police in a report that speaks of police
 * and of no army, a deputy in one that speaks of a sheriff. Bound to one report.
 */
final class Ranks {
  private static final List<String> POLICE = List.of("COP");
  private static final List<String> ARMY = List.of("MIL");

  private final ActorWords words;
  private final boolean police;
  private final boolean sheriff;

  Ranks(Analysis analysis, ActorWords words) {
    this.words = words;
    boolean ofPolice = false;
    boolean ofArmy = false;
    boolean ofSheriff = false;
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        List<String> sectors = words.sectorsOf(word.lemma());
        ofPolice |= sectors.equals(POLICE);
        ofArmy |= sectors.equals(ARMY);
        ofSheriff |= words.deputises(word.lemma());
      }
    }
    this.police = (ofPolice || ofSheriff) && !ofArmy;
    this.sheriff = ofSheriff;
  }

  /** What somebody called so is here; else what the knowledge says. */
  List<String> of(String word, List<String> otherwise) {
    boolean ours = (police && words.ranked(word)) || (sheriff && words.deputised(word));
    return ours ? POLICE : otherwise;
  }
}
