package org.dateline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country of which each sentence of a report tells: of those that the report is about, weighed
 * by the root of how often it names them, and by how lately. A country weighs more after a sentence
 * that is set there or names it, half of that one sentence further on, and in a sentence that is
 * set there, if the report names it elsewhere too and not only a town for meetings; those that the
 * lead tells of weigh more in all. So "the army" after "In Niger, …" is Niger's in a report on
 * Mali. Bound to one report.
 */
final class Nearby {
  /** Chosen by reading what it changes in reports on several countries. */
  private static final double SETTING = 1.5;

  private static final double NAME = 1;
  private static final double LEAD = 1;
  private static final double FADES = 0.5;

  private final Settings settings;
  private final Map<Integer, Set<String>> named = new HashMap<>();
  private final @Nullable String[] countries;

  Nearby(Settings settings) {
    this.settings = settings;
    this.countries = new @Nullable String[settings.sentences()];
  }

  /** Notes that a sentence names a country. */
  void names(int sentence, String country) {
    named.computeIfAbsent(sentence, at -> new HashSet<>(2)).add(country);
  }

  /** The countries that a sentence names. */
  Set<String> named(int sentence) {
    return named.getOrDefault(sentence, Set.of());
  }

  /** Settles the country of each sentence, from how often the report tells of which. */
  void settle(Map<String, Integer> about) {
    Map<String, Double> weights = new LinkedHashMap<>();
    about.forEach((country, count) -> weights.put(country, Math.sqrt(count)));
    Map<String, Double> recent = new HashMap<>();
    Set<String> names = new HashSet<>();
    named.values().forEach(names::addAll);
    for (String country : lead()) {
      weights.computeIfPresent(country, (code, weight) -> weight + LEAD);
    }
    for (int sentence = 0; sentence < countries.length; sentence++) {
      Map<String, Double> here = new HashMap<>(recent);
      settings.of(sentence).stream()
          .filter(names::contains)
          .forEach(country -> here.merge(country, SETTING, Double::sum));
      countries[sentence] = heaviest(weights, here);
      recent.replaceAll((country, weight) -> weight * FADES);
      for (String country : settings.of(sentence)) {
        recent.merge(country, SETTING, Double::sum);
      }
      for (String country : named(sentence)) {
        if (!settings.of(sentence).contains(country)) {
          recent.merge(country, NAME, Double::sum);
        }
      }
    }
  }

  /** The countries of headline and lead, or of the first sentence that tells of any. */
  private Set<String> lead() {
    Set<String> told = new HashSet<>();
    for (int at = 0; at < countries.length && (at < 2 || told.isEmpty()); at++) {
      told.addAll(settings.of(at));
      told.addAll(named(at));
    }
    return told;
  }

  private static @Nullable String heaviest(
      Map<String, Double> weights, Map<String, Double> recent) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      double all = weight.getValue() + recent.getOrDefault(weight.getKey(), 0.0);
      if (all > most) {
        best = weight.getKey();
        most = all;
      }
    }
    return best;
  }

  /** The country of which a sentence tells; null where the report names none. */
  @Nullable String of(int sentence) {
    return countries[sentence];
  }
}
