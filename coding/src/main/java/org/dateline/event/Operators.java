package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words that say how real the event below them is: {@code manage to} leaves it a fact, {@code fail
 * to} negates it, {@code plan to} puts it in the future. From {@code events/operators.tsv}, {@code
 * events/decided-types.tsv} and {@code events/asides.tsv}.
 */
final class Operators {
  /** What an operator does to the event it governs. */
  enum Effect {
    /** It stays as it is: "began to withdraw". */
    FACT,
    /** Somebody says so: "said it had withdrawn". */
    SAYS,
    FUTURE,
    /** Somebody decided so, which is the deed itself for some types, and to come for others. */
    DECIDED,
    HYPOTHETICAL,
    /** To come in reported speech ("said it would withdraw"), else only possible. */
    CONDITIONAL,
    /**
     * Still to come where the present tense stands in its clause ("after sanctions are lifted").
     */
    PENDING,
    /** No event, but what another one depends on: "if they withdraw". */
    CONDITION,
    /** What may be done, and was done where the past tense says so: "was able to withdraw". */
    CAPACITY,
    /** To come, and only possible where the past tense says so: "was about to withdraw". */
    IMMINENT,
    /** A condition where the present tense stands in its clause ("until they withdraw"). */
    AWAITED,
    /** Others only suppose that it will be, which makes no promise: "seems willing to withdraw". */
    SUPPOSED,
    /** Done again and again where the present tense says so: "march <i>every</i> year". */
    HABITUAL,
    /** It is called for: "must withdraw". */
    OBLIGATION,
    NEGATION
  }

  private final Map<String, Effect> effects = new HashMap<>();
  private final Set<String> decided = new HashSet<>();
  private final Set<String> asides = new HashSet<>();

  static Operators load(Knowledge knowledge) {
    Operators operators = new Operators();
    for (Row row : knowledge.table("events/operators.tsv", 2, "word", "part", "effect", "note")) {
      try {
        operators.effects.put(
            key(row.cell(0), row.cell(1)), Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.fault(
            "no effect " + row.cell(2),
            "use fact, says, future, decided, conditional, condition, awaited, capacity, imminent,"
                + " pending, habitual, hypothetical, supposed, obligation, negation");
      }
    }
    operators.decided.addAll(knowledge.words("events/decided-types.tsv", "type"));
    operators.asides.addAll(knowledge.words("events/asides.tsv", "preposition"));
    return operators;
  }

  /** Whether a phrase behind this preposition stands beside the verb, out of its reach. */
  boolean isAside(String preposition) {
    return asides.contains(preposition);
  }

  /** Whether an event of this type has happened once somebody decided so. */
  boolean isDecided(String type) {
    return decided.contains(type);
  }

  /** The effect of a word on what it governs, null for a word that is no operator. */
  @Nullable Effect of(Word word) {
    String part =
        switch (word.upos()) {
          case "VERB" -> "verb";
          case "NOUN" -> "noun";
          case "ADJ" -> "adjective";
          case "AUX" -> "auxiliary";
          case "SCONJ", "ADP", "CCONJ" -> "conjunction";
          case "ADV", "PART" -> "adverb";
          case "DET" -> "determiner";
          case "PRON" -> "pronoun";
          default -> "";
        };
    return effects.get(key(word.lemma().toLowerCase(Locale.ROOT), part));
  }

  /**
   * The effect of a word right before its noun, by its form: "a <i>foiled</i> attack" was none, "a
   * <i>banned</i> march" was one; null for all other words.
   */
  @Nullable Effect ofAttribute(Word word) {
    return effects.get(key(word.text().toLowerCase(Locale.ROOT), "attribute"));
  }

  /**
   * The effect of a word that opens a clause: "<i>instead</i> of attacking", "<i>if</i> they go".
   */
  @Nullable Effect ofConjunction(Word word) {
    Effect effect = effects.get(key(word.lemma().toLowerCase(Locale.ROOT), "conjunction"));
    return effect == null ? of(word) : effect;
  }

  /**
   * The effect of "yet", "is", "a way", "raised" on an infinitive behind it, null where it has
   * none.
   */
  @Nullable Effect beforeInfinitive(Word word) {
    String part =
        switch (word.upos()) {
          case "NOUN" -> "noun to";
          case "VERB" -> "verb to";
          case "AUX" -> "auxiliary to";
          default -> "adverb to";
        };
    return effects.get(key(word.lemma().toLowerCase(Locale.ROOT), part));
  }

  /** The same of a verb with its particle, "go on". */
  @Nullable Effect beforeInfinitive(String verb) {
    return effects.get(key(verb.toLowerCase(Locale.ROOT), "verb to"));
  }

  private static String key(String word, String part) {
    return part + ':' + word;
  }
}
