package org.dateline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.actor.SectorTraits.Trait;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a party of which no words say whose it is, and of each country that it may be
 * of: names of features that {@code actors/unsaid_countries.tsv} weighs and explains. Bound to one
 * report.
 */
final class CountryFeatures {
  /** The candidate of those who are of no country that the report tells. */
  static final String NONE = "";

  private static final String SAME = "same";
  private static final String OTHER = "other";

  /** More countries in a sentence are not told apart. */
  private static final int MANY = 2;

  private final Focus focus;
  private final Settings settings;
  private final SectorTraits traits;
  private final ActorWords words;
  private final Set<String> countries = new LinkedHashSet<>();

  CountryFeatures(Focus focus, Settings settings, SectorTraits traits, ActorWords words) {
    this.focus = focus;
    this.settings = settings;
    this.traits = traits;
    this.words = words;
    countries.addAll(focus.about());
    for (int sentence = 0; sentence < settings.sentences(); sentence++) {
      countries.addAll(settings.of(sentence));
    }
    countries.removeIf(focus::isOnlyDateline);
    add(countries, focus.dateline());
    add(countries, focus.country());
  }

  /** By country, {@link #NONE} last. */
  Map<String, List<String>> of(Actor party, Situation situation) {
    Set<String> candidates = new LinkedHashSet<>(countries);
    add(candidates, party.country());
    add(candidates, situation.country());
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String country : candidates) {
      found.put(country, of(party, situation, country));
    }
    found.put(NONE, none(party, situation, candidates.size()));
    return found;
  }

  private static void add(Set<String> countries, @Nullable String country) {
    if (country != null) {
      countries.add(country);
    }
  }

  private List<String> of(Actor party, Situation situation, String country) {
    String kind = kind(party);
    int sentence = situation.sentence();
    List<String> found = new ArrayList<>();
    crossed(found, "guess=" + against(party.country(), country), kind);
    crossed(found, "place=" + place(situation, country), kind);
    crossed(
        found,
        "others=" + others(situation, country) + ' ' + situation.quad().toLowerCase(Locale.ROOT),
        kind + (situation.doer() ? " doer" : ""));
    crossed(found, "share=" + share(focus.share(country)), kind);
    crossed(found, "here=" + told(sentence, country), kind);
    found.add("before=" + told(sentence - 1, country));
    found.add("lead=" + (!told(0, country).equals("no") || !told(1, country).equals("no")));
    crossed(found, "near=" + country.equals(focus.near(sentence)), kind);
    found.add("set=" + (settings.most() == null ? "no" : country.equals(settings.most())));
    crossed(found, "dateline=" + against(focus.dateline(), country), kind);
    return found;
  }

  private List<String> none(Actor party, Situation situation, int countries) {
    String kind = kind(party);
    List<String> found = new ArrayList<>();
    crossed(found, "none", kind);
    found.add("none sector=" + sector(party));
    crossed(found, "none guess=" + (party.country() != null), kind);
    crossed(found, "none article=" + article(party), kind);
    crossed(found, "none countries=" + Math.min(countries, 3), kind);
    found.add("none place=" + (situation.place() != null));
    found.add("none doer=" + situation.doer() + ' ' + situation.quad().toLowerCase(Locale.ROOT));
    return found;
  }

  private static void crossed(List<String> found, String feature, String with) {
    found.add(feature);
    found.add(feature + ", " + with);
  }

  private String kind(Actor party) {
    List<String> sectors = party.sectors();
    if (traits.ofFirst(sectors, Trait.OFFICIAL)) {
      return "official";
    }
    if (traits.ofFirst(sectors, Trait.AGAINST)) {
      return "against";
    }
    return traits.ofFirst(sectors, Trait.LOCAL) ? "local" : OTHER;
  }

  private static String sector(Actor party) {
    return party.sectors().isEmpty() ? "no" : party.sectors().get(0);
  }

  private static String against(@Nullable String one, String country) {
    return one == null ? "no" : one.equals(country) ? SAME : OTHER;
  }

  private static String place(Situation situation, String country) {
    String told = against(situation.country(), country);
    boolean here =
        situation.place() != null && situation.place().sentence() == situation.sentence();
    return told + (here ? " here" : "");
  }

  private static String others(Situation situation, String country) {
    boolean same = false;
    boolean other = false;
    for (Actor actor : situation.others()) {
      same |= country.equals(actor.country());
      other |= actor.country() != null && !country.equals(actor.country());
    }
    return same && other ? "both" : same ? SAME : other ? OTHER : "no";
  }

  private static String share(double share) {
    return share >= 1
        ? "all"
        : share > .6 ? "most" : share > .3 ? "much" : share > 0 ? "some" : "no";
  }

  /** Whether a sentence is set in a country, or names it; and whether it does so of others. */
  private String told(int sentence, String country) {
    if (sentence < 0 || sentence >= settings.sentences()) {
      return "no";
    }
    Set<String> all = new LinkedHashSet<>(settings.of(sentence));
    all.addAll(focus.named(sentence));
    int others = Math.min(MANY, all.size() - (all.contains(country) ? 1 : 0));
    String own =
        settings.of(sentence).contains(country)
            ? "set"
            : focus.named(sentence).contains(country) ? "named" : "no";
    return others == 0 ? own : own + " beside " + others;
  }

  /** How the words begin: "the", "a", a number, or anything else. */
  private String article(Actor party) {
    String first = party.text().split(" ", 2)[0];
    if (words.definite(first)) {
      return "the";
    }
    if (words.indefinite(first.toLowerCase(Locale.ROOT))) {
      return "a";
    }
    return Objects.equals(first, party.text()) ? "alone" : OTHER;
  }
}
