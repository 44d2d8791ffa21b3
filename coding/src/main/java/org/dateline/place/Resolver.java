package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of a name, by the whole report: how many people live there, words beside
 * the name, the countries and regions that the report names, and how near its other places lie. A
 * name means one place in a report, unless the words beside it say otherwise or make another name
 * of it ("Beirut airport"). Thread-safe.
 *
 * <p>The choice is made in rounds: the first by the signs of each name alone, the others with what
 * the round before has chosen for the rest.
 */
final class Resolver {
  private static final int ROUNDS = 4;

  /** Letters of the longest name that, in capitals, is an acronym. */
  private static final int ACRONYM = 3;

  /** Of a name with more places, the most peopled ones. */
  private static final int CANDIDATES = 80;

  /** A city names its region where at least one in so many of the region's people live in it. */
  private static final int NAMESAKE = 20;

  /** How near a country or region counts to a place in it, beside 1 for no distance. */
  private static final double HOLDING = 0.5;

  /** Two places nearer than this, in kilometres, make the same choice for most uses. */
  private static final double ELSEWHERE_KM = 100;

  /**
   * From so many people on, a town may be named by itself. Measured on gwn: .913 of names within
   * 161 km without the rule, .917 at 20,000, .920 at 100,000 as at 300,000; geovirus .895, .896,
   * .896, .889.
   */
  private static final double STRANGE = 100_000;

  private final Gazetteer gazetteer;
  private final CueReader cues;
  private final Weights weights;
  private final Publishers publishers;

  private Resolver(Gazetteer gazetteer, Features features, Weights weights, Publishers publishers) {
    this.gazetteer = gazetteer;
    this.publishers = publishers;
    this.cues = new CueReader(gazetteer, features);
    this.weights = weights;
  }

  static Resolver load(Knowledge knowledge, Gazetteer gazetteer, Features features) {
    return new Resolver(
        gazetteer, features, Weights.load(knowledge), Publishers.load(knowledge, gazetteer));
  }

  /**
   * For each name, in order, its place, or null where the gazetteer has none that the report can
   * mean.
   */
  List<@Nullable Resolution> resolve(Report report, List<Span> names) {
    List<List<Candidate>> candidates = new ArrayList<>();
    for (Span name : names) {
      candidates.add(candidates(report.text(), name));
    }
    List<Sense> senses = senses(report.text(), names, candidates);
    Surroundings surroundings = Surroundings.of(report, names, gazetteer, publishers);
    for (int round = 0; round < ROUNDS; round++) {
      Evidence evidence = evidence(senses, surroundings);
      List<Candidate> before = senses.stream().map(sense -> sense.chosen).toList();
      for (int i = 0; i < senses.size(); i++) {
        choose(senses, i, before, evidence, surroundings, round > 0);
      }
    }
    Evidence evidence = evidence(senses, surroundings);
    @Nullable Resolution[] found = new Resolution[names.size()];
    for (Sense sense : senses) {
      if (isStrange(sense, evidence, surroundings)) {
        continue;
      }
      for (int name : sense.names) {
        found[name] = new Resolution(sense.chosen.place(), sense.confidence);
      }
    }
    return Arrays.asList(found);
  }

  /** The country where a report's publisher is at home; null where that is not known. */
  @Nullable String home(Report report) {
    Candidate home = publishers.home(report.url());
    return home == null ? null : home.place().country();
  }

  /** What a name may mean, alone and together with the word for its kind behind it. */
  private List<Candidate> candidates(String text, Span name) {
    List<Candidate> alone = candidates(name.of(text));
    List<Candidate> typed = cues.withTypeWord(text, name);
    if (typed.isEmpty()) {
      return alone;
    }
    List<Candidate> all = new ArrayList<>(alone);
    typed.stream().filter(t -> alone.stream().noneMatch(a -> a.id() == t.id())).forEach(all::add);
    return all;
  }

  /** What a name may mean, the most peopled first. */
  List<Candidate> candidates(String name) {
    List<Candidate> all = gazetteer.candidates(name);
    if (all.isEmpty()) {
      Candidate region = gazetteer.abbreviated(name);
      return region == null ? cues.withoutTypeWord(name) : List.of(region);
    }
    List<Candidate> written = isAcronym(name) ? withoutWords(name, all) : all;
    return (written.isEmpty() ? all : written)
        .stream()
            .sorted(Comparator.comparingDouble(Candidate::people).reversed())
            .limit(CANDIDATES)
            .toList();
  }

  private static boolean isAcronym(String name) {
    return name.length() <= ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** "UK" and "US" are not the towns of Uk and Us. */
  private static List<Candidate> withoutWords(String name, List<Candidate> all) {
    return all.stream()
        .filter(c -> c.place().name().equals(name) || !c.place().name().equalsIgnoreCase(name))
        .toList();
  }

  /** A name with its places, and all its mentions that mean the same. */
  private static final class Sense {
    final List<Integer> names = new ArrayList<>(2);
    final List<Candidate> candidates;
    final Cue cue;
    Candidate chosen;
    double confidence;

    Sense(List<Candidate> candidates, Cue cue) {
      this.candidates = candidates;
      this.cue = cue;
      this.chosen = candidates.get(0);
    }
  }

  private List<Sense> senses(String text, List<Span> names, List<List<Candidate>> candidates) {
    Map<String, Sense> senses = new LinkedHashMap<>();
    List<Integer> bare = new ArrayList<>();
    Map<String, Sense> byName = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (candidates.get(i).isEmpty()) {
        continue;
      }
      Cue cue = cues.read(text, names, candidates, i);
      String key = PlaceKey.of(names.get(i).of(text));
      if (cue.regions().isEmpty() && cue.features() == null) {
        bare.add(i);
        continue;
      }
      Candidate region = cue.regions().isEmpty() ? null : cue.regions().get(0);
      String qualified = key + "/" + (region == null ? "" : region.id()) + "/" + cue.features();
      Sense sense =
          senses.computeIfAbsent(
              qualified, k -> new Sense(candidatesOf(names, candidates, text, key), cue));
      sense.names.add(i);
      if (cues.withTypeWord(text, names.get(i)).isEmpty()) {
        byName.putIfAbsent(key, sense);
      }
    }
    for (int i : bare) {
      String key = PlaceKey.of(names.get(i).of(text));
      int at = i;
      byName
          .computeIfAbsent(
              key,
              k -> {
                Sense sense = new Sense(candidates.get(at), new Cue(null, List.of()));
                senses.put(k, sense);
                return sense;
              })
          .names
          .add(i);
    }
    return List.copyOf(senses.values());
  }

  private static List<Candidate> candidatesOf(
      List<Span> names, List<List<Candidate>> candidates, String text, String key) {
    for (int i = 0; i < names.size(); i++) {
      boolean same = PlaceKey.of(names.get(i).of(text)).equals(key);
      if (same && !candidates.get(i).isEmpty()) {
        return candidates.get(i);
      }
    }
    return List.of();
  }

  private static Evidence evidence(List<Sense> senses, Surroundings surroundings) {
    Evidence evidence = new Evidence();
    surroundings.adjectives().forEach(place -> evidence.add(place, 1));
    if (surroundings.dateline() != null) {
      evidence.add(surroundings.dateline(), 1);
    }
    for (Sense sense : senses) {
      evidence.add(sense.chosen, sense.names.size());
    }
    return evidence;
  }

  private void choose(
      List<Sense> senses,
      int index,
      List<Candidate> before,
      Evidence evidence,
      Surroundings surroundings,
      boolean withOthers) {
    Sense sense = senses.get(index);
    double[] scores = new double[sense.candidates.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      Candidate candidate = sense.candidates.get(i);
      scores[i] = alone(candidate, sense.cue, surroundings);
      if (sense.cue.features() == null && isNamesake(candidate, sense.candidates)) {
        scores[i] += weights.namesake();
      }
      if (withOthers) {
        scores[i] += among(candidate, sense, before, index, evidence);
      }
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    sense.chosen = sense.candidates.get(best);
    sense.confidence = confidence(sense.candidates, scores, best);
  }

  /**
   * Whether it is a smaller town of a country of which nothing else in the report speaks, while the
   * report speaks of others: a quarter or a village of theirs that the gazetteer lacks is likelier.
   */
  private static boolean isStrange(Sense sense, Evidence evidence, Surroundings surroundings) {
    String country = sense.chosen.place().country();
    double own = sense.names.size();
    Candidate home = surroundings.home();
    return sense.cue.features() == null
        && sense.cue.regions().isEmpty()
        && country != null
        && sense.chosen.people() < STRANGE
        && evidence.countryShare(country, sense.chosen, own) == 0
        && evidence.others(sense.chosen, own) >= 2
        && (home == null || !country.equals(home.place().country()));
  }

  /** Whether it is a region with a city of the same name in it. */
  private static boolean isNamesake(Candidate region, List<Candidate> candidates) {
    boolean isRegion = region.id() == region.province() || region.id() == region.district();
    return isRegion
        && candidates.stream()
            .anyMatch(
                other ->
                    other.place().precision().compareTo(Place.Precision.CITY) <= 0
                        && other.people() * NAMESAKE >= region.people()
                        && other.within(region));
  }

  /** The signs of the name itself and of the words beside it. */
  private double alone(Candidate candidate, Cue cue, Surroundings surroundings) {
    double score = weights.people() * Math.log10(candidate.people() + 10);
    if (candidate.alternate()) {
      score += weights.alternate();
    }
    if (cue.features() != null) {
      score += cue.allows(candidate) ? weights.announced() : weights.misannounced();
    }
    if (cue.holds(candidate)) {
      score += weights.qualified();
    }
    if (surroundings.home() != null) {
      score += weights.home() * closeness(candidate, surroundings.home());
    }
    if (surroundings.dateline() != null) {
      score += weights.dateline() * closeness(candidate, surroundings.dateline());
    }
    return score;
  }

  /** The signs of the report's other places. */
  private double among(
      Candidate candidate, Sense sense, List<Candidate> before, int index, Evidence evidence) {
    double own = sense.names.size();
    double near = 0;
    for (int i = 0; i < before.size(); i++) {
      near += i == index ? 0 : nearness(candidate, before.get(i));
    }
    Candidate itself = before.get(index);
    return weights.country() * evidence.countryShare(candidate.place().country(), itself, own)
        + weights.province() * evidence.provinceShare(candidate.province(), itself, own)
        + weights.near() * Math.min(2, near);
  }

  /** 0 to 1: full for a country or region that holds the other place, else less by distance. */
  private double nearness(Candidate candidate, Candidate other) {
    if (other.isWide()) {
      return 0;
    }
    if (candidate.isWide()) {
      return other.within(candidate) ? HOLDING : 0;
    }
    return Math.exp(-candidate.kilometresTo(other) / weights.nearKm());
  }

  /** 0 to 1: a third for each of the same country, the same first-level region, and nearness. */
  private double closeness(Candidate candidate, Candidate home) {
    String country = candidate.place().country();
    if (country == null || !country.equals(home.place().country())) {
      return 0;
    }
    boolean region = home.province() >= 0 && candidate.province() == home.province();
    double near = candidate.isWide() || home.isWide() ? 0 : nearness(candidate, home);
    return (1 + (region ? 1 : 0) + near) / 3;
  }

  /** How the best stands above the best that lies elsewhere, from one half up. */
  private static double confidence(List<Candidate> candidates, double[] scores, int best) {
    double next = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      if (candidates.get(i).kilometresTo(candidates.get(best)) > ELSEWHERE_KM) {
        next = Math.max(next, scores[i]);
      }
    }
    return 1 / (1 + Math.exp(next - scores[best]));
  }
}
