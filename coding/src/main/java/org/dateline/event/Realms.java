package org.dateline.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;
import org.dateline.quantity.Toll;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Realms of life that borrow the words of war and politics, from {@code events/realms.tsv} and
 * {@code events/realm-words.tsv}: sport, the stage, markets, animals, the distant past. A report
 * with a word of {@code events/world-words.tsv} is of none. Immutable.
 */
final class Realms {
  private static final String WORDS = "events/realm-words.tsv";

  private final List<Realm> realms = new ArrayList<>();
  private final Set<String> world;
  private final double fewest;
  private final double fewestPerSentence;
  private final double fewestInShort;

  /**
   * One of them.
   *
   * @param types the types of events whose words it borrows
   * @param sectors those of people who do such things there
   * @param states whether a state's name may be its side's
   * @param harm whether those who are killed there are not really
   * @param weights what its own words add
   */
  record Realm(
      String name,
      Set<String> types,
      Set<String> sectors,
      boolean states,
      boolean harm,
      Map<String, Integer> weights) {

    /** Whether an event of these words, this type and these parties is none, in a report of it. */
    boolean borrows(Frame frame, String type, Sides sides, List<Toll> tolls) {
      return types.contains(type)
          && (harm || ((!frame.harm() || frame.isLearned()) && tolls.isEmpty()))
          && Stream.concat(sides.actors().stream(), sides.recipients().stream())
              .allMatch(this::isOwn);
    }

    private boolean isOwn(Actor actor) {
      return (states || !actor.isState()) && sectors.containsAll(actor.sectors());
    }

    private int weightOf(Set<String> words) {
      return words.stream().mapToInt(word -> weights.getOrDefault(word, 0)).sum();
    }
  }

  private Realms(Policy policy, Set<String> world) {
    this.world = world;
    fewest = policy.value("realm_words");
    fewestPerSentence = policy.value("realm_words_a_sentence");
    fewestInShort = policy.value("realm_words_short");
  }

  static Realms load(Knowledge knowledge, Policy policy) {
    Map<String, Map<String, Integer>> weights = new TreeMap<>();
    for (Row row : knowledge.table(WORDS, 2, "word", "realm", "weight", "note")) {
      weights.computeIfAbsent(row.cell(1), realm -> new HashMap<>()).put(row.cell(0), weight(row));
    }
    Realms realms = new Realms(policy, knowledge.words("events/world-words.tsv", "word"));
    for (Row row :
        knowledge.table(
            "events/realms.tsv", 1, "realm", "types", "sectors", "states", "harm", "note")) {
      Map<String, Integer> own = weights.remove(row.cell(0));
      if (own == null) {
        throw row.fault("no words of " + row.cell(0), "add some to " + WORDS);
      }
      realms.realms.add(
          new Realm(
              row.cell(0),
              Set.copyOf(row.list(1)),
              Set.copyOf(row.list(2)),
              row.cell(3).equals("yes"),
              row.cell(4).equals("yes"),
              Map.copyOf(own)));
    }
    if (!weights.isEmpty()) {
      String unknown = weights.keySet().iterator().next();
      throw new KnowledgeException(
          new Fault(WORDS, 0, "no realm " + unknown, "add it to events/realms.tsv"));
    }
    return realms;
  }

  private static Integer weight(Row row) {
    try {
      return Integer.valueOf(row.cell(2));
    } catch (NumberFormatException e) {
      throw row.fault(row.cell(2) + " is no whole number", "write 1 or 2");
    }
  }

  /** The realm that a report is of, null where it is of the world of states. */
  @Nullable Realm of(List<Tree> trees) {
    Set<String> words = new HashSet<>();
    trees.forEach(tree -> add(tree, words));
    if (!Collections.disjoint(words, world)) {
      return null;
    }
    double least =
        Math.max(Math.min(fewest, fewestInShort * trees.size()), fewestPerSentence * trees.size());
    Realm best = null;
    for (Realm realm : realms) {
      int weight = realm.weightOf(words);
      if (weight >= least && (best == null || weight > best.weightOf(words))) {
        best = realm;
      }
    }
    return best;
  }

  /** A tree's words, and all two that stand together. */
  private static void add(Tree tree, Set<String> words) {
    String before = "";
    for (Word word : tree.words()) {
      String lemma = word.lemma().toLowerCase(Locale.ROOT);
      if (!word.upos().equals("VERB")) {
        words.add(lemma);
        words.add(before + ' ' + lemma);
      }
      before = lemma;
    }
  }
}
