package org.dateline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Who and what is of private life, whatever the country: from {@code events/private-sectors.tsv},
 * {@code events/private-people.tsv} and {@code events/private-crimes.tsv}. Immutable.
 *
 * @param sectors sectors of people who are of no public life
 * @param people nouns for people of private life
 * @param bonds those of them who are somebody's: kin, household, neighbours
 * @param crimes lemmas for offences that are no matter of the state
 */
record PrivateLife(Set<String> sectors, Set<String> people, Set<String> bonds, Set<String> crimes) {

  static PrivateLife load(Knowledge knowledge) {
    Set<String> people = new HashSet<>();
    Set<String> bonds = new HashSet<>();
    for (Row row : knowledge.table("events/private-people.tsv", 1, "noun", "bond", "note")) {
      people.add(row.cell(0));
      if (row.cell(1).equals("yes")) {
        bonds.add(row.cell(0));
      }
    }
    return new PrivateLife(
        Set.copyOf(knowledge.words("events/private-sectors.tsv", "sector")),
        Set.copyOf(people),
        Set.copyOf(bonds),
        Set.copyOf(knowledge.words("events/private-crimes.tsv", "lemma")));
  }

  /** "A <i>landlord</i> refused", "a bus company apologised to a <i>couple</i>". */
  boolean isBetween(Reading reading, Sides sides) {
    return areOfNoOffice(sides)
        && (isOne(reading.fillers().actors()) || areAmong(people, reading.fillers().recipients()));
  }

  /** "A man stabbed his <i>brother-in-law</i>". */
  boolean isAmongBonds(Reading reading, Sides sides) {
    return areOfNoOffice(sides)
        && !reading.fillers().actors().isEmpty()
        && areAmong(bonds, reading.fillers().recipients());
  }

  /**
   * "Police held a trader over the <i>theft</i> of a bull", "a court jailed a baker for striking
   * <i>his neighbour</i>": what the state does to one person about an offence that is none of its
   * own matters. Of several, news tells rather where the offence is one of gangs or offices.
   */
  boolean isOverCrime(Reading reading, Sides sides) {
    Tree tree = reading.match().tree();
    Word head = reading.match().head();
    return areSingular(reading.fillers().recipients())
        && new Sides(sides.recipients(), List.of()).withoutOffice(sectors)
        && sides.recipients().stream().noneMatch(Actor::isOrganisation)
        && tree.words().stream()
            .filter(word -> tree.under(word, head) && !isPart(reading, word))
            .anyMatch(word -> crimes.contains(word.lemma()) || isOwnBond(tree, word));
  }

  private static boolean isPart(Reading reading, Word word) {
    return reading.fillers().recipients().stream()
        .anyMatch(whom -> reading.match().tree().under(word, whom) && word.upos().equals("NOUN"));
  }

  private boolean isOwnBond(Tree tree, Word word) {
    Word owner = tree.child(word, "nmod:poss");
    return owner != null && owner.upos().equals("PRON") && bonds.contains(word.lemma());
  }

  private boolean areOfNoOffice(Sides sides) {
    List<Actor> all = new ArrayList<>(sides.actors());
    all.addAll(sides.recipients());
    return new Sides(all, List.of()).withoutOffice(sectors);
  }

  private boolean isOne(List<Word> words) {
    return areAmong(people, words) && areSingular(words);
  }

  private static boolean areSingular(List<Word> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> word.morphology().isSingular());
  }

  private static boolean areAmong(Set<String> nouns, List<Word> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> nouns.contains(word.lemma()));
  }
}
