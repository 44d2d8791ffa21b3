package org.dateline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Whose a rank is that several bodies have: a sergeant is of the police in a report that speaks of
 * police and of no army, a trooper of the army in one that speaks of an army and of no police, a
 * deputy of the police in one that speaks of a sheriff, a superintendent of schools in one that
 * speaks of schools and of no police; where a report speaks of both services, the sentence decides.
 * Bound to one report.
 */
final class Ranks {
  private static final List<String> POLICE = List.of("COP");
  private static final List<String> ARMY = List.of("MIL");
  private static final List<String> SCHOOLS = List.of("EDU");

  private final ActorWords words;
  private final Set<Integer> ofPolice = new HashSet<>();
  private final Set<Integer> ofArmy = new HashSet<>();
  private final boolean sheriff;
  private final boolean schools;

  Ranks(Analysis analysis, ActorWords words) {
    this.words = words;
    boolean ofSheriff = false;
    boolean ofSchools = false;
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        List<String> sectors = words.sectorsOf(word.lemma());
        boolean deputises = words.deputises(word.lemma());
        if (sectors.equals(POLICE) || deputises) {
          ofPolice.add(tree.sentence().index());
        } else if (sectors.equals(ARMY)) {
          ofArmy.add(tree.sentence().index());
        }
        ofSheriff |= deputises;
        ofSchools |= words.schools(word.lemma());
      }
    }
    this.sheriff = ofSheriff;
    this.schools = ofSchools && ofPolice.isEmpty();
  }

  /** Whether the report tells of one of two services; of both, whether the sentence does. */
  private static boolean isOn(Set<Integer> service, Set<Integer> other, int sentence) {
    return other.isEmpty()
        ? !service.isEmpty()
        : service.contains(sentence) && !other.contains(sentence);
  }

  /** What somebody called so is here of whom a state's adjective is said: "Syrian officers". */
  List<String> ofState(String word, int sentence) {
    boolean police = isOn(ofPolice, ofArmy, sentence);
    return of(word, words.ranked(word) && !police ? ARMY : List.of(), sentence);
  }

  /** "Officers" are of the police where the report tells of neither police nor army. */
  List<String> ofUntold(String word) {
    boolean untold = ofPolice.isEmpty() && ofArmy.isEmpty();
    return untold && words.policed(word) ? POLICE : List.of();
  }

  /** What somebody called so is in a sentence; else what the knowledge says. */
  List<String> of(String word, List<String> otherwise, int sentence) {
    if (schools && words.schooled(word)) {
      return SCHOOLS;
    }
    if (isOn(ofArmy, ofPolice, sentence) && words.armed(word)) {
      return ARMY;
    }
    boolean police = isOn(ofPolice, ofArmy, sentence);
    boolean ours = (police && words.ranked(word)) || (sheriff && words.deputised(word));
    return ours ? POLICE : otherwise;
  }
}
