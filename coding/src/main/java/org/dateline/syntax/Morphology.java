package org.dateline.syntax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a word's form says, by the features of Universal Dependencies; empty where it says nothing.
 *
 * @param mood {@code Ind}, {@code Imp} or {@code Sub}, of finite verbs
 * @param number {@code Sing}, {@code Plur} or {@code Ptan} (plural only: "troops")
 * @param person {@code 1}, {@code 2} or {@code 3}
 * @param tense {@code Past} or {@code Pres}
 * @param verbForm {@code Fin}, {@code Inf}, {@code Part} or {@code Ger}
 * @param voice {@code Pass} of participles that are passive
 */
public record Morphology(
    String mood, String number, String person, String tense, String verbForm, String voice) {
  /** Of a word of which nothing is said. */
  public static final Morphology NONE = new Morphology("", "", "", "", "", "");

  /** Whether it says one: "soldier", not "soldiers" or "troops". */
  public boolean isSingular() {
    return number.equals("Sing");
  }

  /**
   * Reads features as CoNLL-U writes them, {@code Tense=Past|VerbForm=Fin}, or {@code _} for none;
   * those that are not kept here are passed over.
   */
  static Morphology of(String features) {
    Map<String, String> values = new TreeMap<>();
    for (String feature : List.of(features.split("\\|"))) {
      int equals = feature.indexOf('=');
      if (equals > 0) {
        values.put(feature.substring(0, equals), feature.substring(equals + 1));
      }
    }
    return new Morphology(
        values.getOrDefault("Mood", ""),
        values.getOrDefault("Number", ""),
        values.getOrDefault("Person", ""),
        values.getOrDefault("Tense", ""),
        values.getOrDefault("VerbForm", ""),
        values.getOrDefault("Voice", ""));
  }
}
