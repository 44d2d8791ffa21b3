package org.dateline.actor;

import java.util.List;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Whose a rank is that several bodies have: a sergeant is of the police in a report that speaks of
 * police and of no army, a trooper of the army in one that speaks of an army and of no police, a
 * deputy of the police in one that speaks of a sheriff, a superintendent of schools in one that
 * speaks of schools and of no police. Bound to one report.
 */
final class Ranks {
  private static final List<String> POLICE = List.of("COP");
  private static final List<String> ARMY = List.of("MIL");
  private static final List<String> SCHOOLS = List.of("EDU");

  private final ActorWords words;
  private final boolean police;
  private final boolean army;
  private final boolean sheriff;
  private final boolean schools;

  Ranks(Analysis analysis, ActorWords words) {
    this.words = words;
    boolean ofPolice = false;
    boolean ofArmy = false;
    boolean ofSheriff = false;
    boolean ofSchools = false;
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        List<String> sectors = words.sectorsOf(word.lemma());
        ofPolice |= sectors.equals(POLICE);
        ofArmy |= sectors.equals(ARMY);
        ofSheriff |= words.deputises(word.lemma());
        ofSchools |= words.schools(word.lemma());
      }
    }
    this.police = (ofPolice || ofSheriff) && !ofArmy;
    this.army = ofArmy && !ofPolice;
    this.sheriff = ofSheriff;
    this.schools = ofSchools && !ofPolice && !ofSheriff;
  }

  /** What somebody called so is here of whom a state's adjective is said: "Syrian officers". */
  List<String> ofState(String word) {
    return of(word, words.ranked(word) && !police ? ARMY : List.of());
  }

  /** What somebody called so is here; else what the knowledge says. */
  List<String> of(String word, List<String> otherwise) {
    if (schools && words.schooled(word)) {
      return SCHOOLS;
    }
    if (army && words.armed(word)) {
      return ARMY;
    }
    boolean ours = (police && words.ranked(word)) || (sheriff && words.deputised(word));
    return ours ? POLICE : otherwise;
  }
}
