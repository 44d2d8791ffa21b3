package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The semantic class of common nouns: {@code person}, {@code group}, {@code armed_force}, {@code
 * facility}, {@code vehicle}, {@code abstract}, … From {@code entity/nouns.tsv}, and for nouns that
 * name agents from {@code actors/agents.tsv}; and those that only measure what follows "of", from
 * {@code entity/measures.tsv}. A prefix as in "ex-minister" leaves a noun its class. Which nouns
 * stand before names of forces of nature says {@code entity/forces.tsv}. Immutable.
 */
public final class NounClasses {
  private final Map<String, List<String>> classes = new HashMap<>();
  private final Set<String> measures = new HashSet<>();

  /** "Ex", "vice": what a hyphen joins with a noun of which it makes no other class. */
  private final Set<String> prefixes = new HashSet<>();

  private final Set<String> forces = new HashSet<>();

  private NounClasses() {}

  public static NounClasses load(Knowledge knowledge) {
    NounClasses nouns = new NounClasses();
    List<Row> agents =
        knowledge.table("actors/agents.tsv", 1, "phrase", "plural", "sectors", "class", "note");
    for (Row row : agents) {
      nouns.classes.put(row.cell(0), List.of(row.cell(3)));
    }
    for (Row row : knowledge.table("entity/nouns.tsv", 1, "noun", "class")) {
      nouns.classes.merge(row.cell(0), row.list(1), NounClasses::joined);
    }
    for (Row row : agents) {
      for (String plural : row.list(1)) { // which the tagger may take for a singular
        nouns.classes.putIfAbsent(plural, List.of(row.cell(3)));
      }
    }
    nouns.measures.addAll(knowledge.words("entity/measures.tsv", "noun"));
    nouns.forces.addAll(knowledge.words("entity/forces.tsv", "noun"));
    nouns.prefixes.addAll(knowledge.words("entity/title_prefixes.tsv", "word"));
    return nouns;
  }

  /** Classes of a noun that names agents and more, the noun's own before the agent's. */
  private static List<String> joined(List<String> agent, List<String> own) {
    List<String> all = new ArrayList<>(own);
    for (String each : agent) {
      if (!all.contains(each)) {
        all.add(each);
      }
    }
    return List.copyOf(all);
  }

  /** Whether a word is a name of a force of nature, or the noun before it: "Cyclone Idai". */
  public boolean isForce(Tree tree, Word word) {
    int before = word.index() - 1;
    int behind = word.index() + 1;
    boolean named = before >= 0 && isForceNoun(tree.word(before));
    boolean names = behind < tree.words().size() && isName(tree.word(behind));
    return isName(word) && (named || (names && isForceNoun(word)));
  }

  private boolean isForceNoun(Word word) {
    return isName(word) && forces.contains(word.lowerText());
  }

  private static boolean isName(Word word) {
    return word.upos().equals("PROPN");
  }

  /** Whether a noun measures what follows "of": "thousands of people". */
  public boolean isMeasure(Word word) {
    return measures.contains(word.lowerLemma());
  }

  /** The class of an agent of two words: "legislative body"; null for an unknown one. */
  @Nullable String classOf(Word before, Word noun) {
    List<String> all =
        classes.getOrDefault(before.lowerText() + ' ' + noun.lowerLemma(), List.of());
    return all.isEmpty() ? null : all.get(0);
  }

  /** The first class of a noun, null for an unknown one. */
  public @Nullable String classOf(Word word) {
    List<String> all = classesOf(word);
    return all.isEmpty() ? null : all.get(0);
  }

  /**
   * The classes of a noun: "office" is a facility and an organisation; empty for an unknown one.
   */
  public List<String> classesOf(Word word) {
    String noun = word.lowerLemma();
    List<String> own = classes.getOrDefault(noun, List.of());
    int hyphen = own.isEmpty() ? noun.indexOf('-') : -1;
    boolean prefixed = hyphen > 0 && prefixes.contains(noun.substring(0, hyphen));
    return prefixed ? classes.getOrDefault(noun.substring(hyphen + 1), List.of()) : own;
  }
}
