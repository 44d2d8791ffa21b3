package org.dateline.store.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far coders agree on one field, beyond what chance would give.
 *
 * @param field what they rated
 * @param coders two, or all by the empty list
 * @param events how many two or more of them rated
 * @param observed share of pairs of ratings that are equal, 0 to 1
 * @param coefficient Cohen's kappa of two coders; Krippendorff's alpha (nominal) of all; 1 for full
 *     agreement, 0 for what chance gives; null where all ratings are the same, so that chance would
 *     agree too
 */
public record Agreement(
    String field, List<String> coders, int events, double observed, @Nullable Double coefficient) {
  public Agreement {
    coders = List.copyOf(coders);
  }

  /** Of each pair of coders that rated events in common, and of all together, by field. */
  public static List<Agreement> of(List<Rating> ratings) {
    Map<String, Map<String, Map<String, String>>> fields = new TreeMap<>();
    for (Rating rating : ratings) {
      fields
          .computeIfAbsent(rating.field(), field -> new TreeMap<>())
          .computeIfAbsent(rating.event(), event -> new TreeMap<>())
          .put(rating.coder(), rating.label());
    }
    List<Agreement> all = new ArrayList<>();
    fields.forEach(
        (field, events) -> {
          List<String> coders =
              events.values().stream()
                  .flatMap(r -> r.keySet().stream())
                  .distinct()
                  .sorted()
                  .toList();
          for (int i = 0; i < coders.size(); i++) {
            for (int j = i + 1; j < coders.size(); j++) {
              add(cohen(field, List.of(coders.get(i), coders.get(j)), events), all);
            }
          }
          add(krippendorff(field, events), all);
        });
    return all;
  }

  private static void add(Agreement agreement, List<Agreement> all) {
    if (agreement.events() > 0) {
      all.add(agreement);
    }
  }

  /** Cohen 1960: each coder's own distribution of labels says what chance would give. */
  private static Agreement cohen(
      String field, List<String> pair, Map<String, Map<String, String>> events) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> second = new HashMap<>();
    int rated = 0;
    int equal = 0;
    for (Map<String, String> labels : events.values()) {
      String one = labels.get(pair.get(0));
      String other = labels.get(pair.get(1));
      if (one != null && other != null) {
        rated++;
        equal += one.equals(other) ? 1 : 0;
        first.merge(one, 1, Integer::sum);
        second.merge(other, 1, Integer::sum);
      }
    }
    double observed = rated == 0 ? 0 : (double) equal / rated;
    double chance = 0;
    for (Map.Entry<String, Integer> label : first.entrySet()) {
      chance += label.getValue() * (double) second.getOrDefault(label.getKey(), 0) / rated / rated;
    }
    Double kappa = chance == 1 ? null : (observed - chance) / (1 - chance);
    return new Agreement(field, pair, rated, observed, kappa);
  }

  /** Krippendorff 2011: coincidences of labels within events that two or more coders rated. */
  private static Agreement krippendorff(String field, Map<String, Map<String, String>> events) {
    Map<String, Double> totals = new HashMap<>();
    double values = 0;
    double equal = 0;
    int rated = 0;
    for (Map<String, String> labels : events.values()) {
      int coders = labels.size();
      if (coders < 2) {
        continue;
      }
      rated++;
      values += coders;
      Map<String, Integer> counts = new HashMap<>();
      labels.values().forEach(label -> counts.merge(label, 1, Integer::sum));
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        equal += count.getValue() * (count.getValue() - 1.0) / (coders - 1);
        totals.merge(count.getKey(), (double) count.getValue(), Double::sum);
      }
    }
    double pairs = 0;
    for (double total : totals.values()) {
      pairs += total * (total - 1);
    }
    double observed = values == 0 ? 0 : equal / values;
    double chance = values < 2 ? 0 : pairs / (values * (values - 1));
    Double alpha = chance == 1 ? null : 1 - (1 - observed) / (1 - chance);
    return new Agreement(field, List.of(), rated, observed, alpha);
  }
}
