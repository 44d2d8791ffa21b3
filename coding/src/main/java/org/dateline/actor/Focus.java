package org.dateline.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.actor.SectorTraits.Trait;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.report.Dateline;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report is about: the one that it names most, each of its towns and provinces
 * counted once with it, the earlier of equals; who only leads or backs others ("US-led") is not
 * counted. That of the dateline counts as named twice more where the text names it too:
 * correspondents report from where things happen, or from where they are told; it does also where
 * the first sentence names no country, and that of its town where the dateline has the town's
 * province. So does that of the publisher's home where no other is named more, and goes before all
 * where neither a country nor a region is named: papers name their own least. Police, armies,
 * governments and the like of which nothing else is said are taken for the country's, or for that
 * of which the sentences before theirs tell ({@link Nearby}). Immutable.
 */
final class Focus {
  private static final int DATELINE = 2;
  private static final int HOME = 2;

  /** The part of all that is said of countries above which a report is domestic. */
  private static final double DOMESTIC = 0.8;

  /** The same for those of its sentences that are set nowhere else. */
  private static final double MAINLY = 0.5;

  /** How often a country is told of at least, and the part of what is told of all, to be meant. */
  private static final int OFTEN = 3;

  private static final double MOST = 0.6;

  private static final List<Kind> NAMING =
      List.of(Kind.STATE, Kind.ADJECTIVE, Kind.METONYM, Kind.DEMONYM);

  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final Set<String> states = new HashSet<>();
  private final Settings settings;
  private final SectorTraits traits;
  private final @Nullable String country;
  private final boolean domestic;
  private final boolean mainly;
  private final Nearby nearby;
  private final Map<String, Integer> about;
  private final @Nullable String dateline;
  private final @Nullable String onlyDateline;

  Focus(
      Report report,
      Entities entities,
      Places places,
      Settings settings,
      Namesakes namesakes,
      Phrases phrases,
      CountryNames names,
      SectorTraits traits,
      @Nullable LocalDate published) {
    this.settings = settings;
    this.traits = traits;
    List<Mention> said =
        entities.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .toList();
    Map<String, Integer> about = new LinkedHashMap<>();
    boolean opens = false;
    this.nearby = new Nearby(settings);
    for (Mention name : said) {
      Entry entry = namesakes.named(name.text(), NAMING, published);
      boolean people = phrases.isMinority(phrases.tree(name), phrases.head(name));
      if (entry != null && entry.country() != null && !people) {
        named.merge(entry.country(), 1, Integer::sum);
        if (entry.kind() == Kind.STATE) {
          states.add(entry.country());
        }
        if (!phrases.leadsOrBacks(phrases.tree(name), phrases.head(name))
            && !phrases.sends(phrases.tree(name), phrases.head(name))) {
          about.merge(entry.country(), 1, Integer::sum);
          opens |= name.sentence() == 0;
          nearby.names(name.sentence(), entry.country());
        }
      }
    }
    Set<String> towns = new HashSet<>();
    boolean vague = named.isEmpty();
    for (PlaceMention mention : places.mentions()) {
      String within = mention.place().country();
      vague &= isWithinRegion(mention);
      if (within != null
          && isUncounted(mention, namesakes, published)
          && towns.add(mention.place().name() + within)) {
        about.merge(within, 1, Integer::sum);
        opens |= mention.sentence() == 0 && !mention.place().isUnlisted();
      }
    }
    String stated = told(report, namesakes, published);
    String counted = fromWhere(report, places, opens ? about.keySet() : Set.of(), stated);
    if (counted != null) {
      about.merge(counted, DATELINE, Integer::sum);
    }
    String home = places.home();
    if (home != null && (vague || home.equals(mostNamed(about)))) {
      int most = about.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      about.merge(home, Math.max(HOME, most + 1 - about.getOrDefault(home, 0)), Integer::sum);
    }
    if (home == null || !vague) {
      nearby.settle(about);
    }
    String body = about.isEmpty() ? inBodies(said, names, published) : mostNamed(about);
    country = body == null ? home : body;
    this.about = about;
    this.dateline = counted;
    PlaceMention town = places.dateline();
    this.onlyDateline = counted == null && town != null ? town.place().country() : null;
    domestic = isDomestic(about, home, DOMESTIC);
    mainly = isDomestic(about, home, MAINLY);
  }

  /**
   * Whether next to all that the report names is of one country, and it is set there: names alone,
   * as in "Kenyan troops", do not say where their enemies are from.
   */
  private boolean isDomestic(Map<String, Integer> about, @Nullable String publisher, double part) {
    int all = about.values().stream().mapToInt(Integer::intValue).sum();
    String set = settings.most();
    return country != null
        && country.equals(set == null ? publisher : set)
        && about.getOrDefault(country, 0) >= part * all;
  }

  /**
   * The country in which next to all of the report is set, to whose people it means by people of
   * whom nothing else is said; null where there is none.
   */
  @Nullable String domestic() {
    return domestic ? country : null;
  }

  /** The same for a sentence of a report that is mainly on one country; null for another's. */
  @Nullable String domestic(int sentence) {
    if (domestic || !mainly || country == null) {
      return domestic();
    }
    boolean here = country.equals(nearby.of(sentence));
    return here && settings.isOnly(sentence, country) ? country : null;
  }

  /**
   * The country of which a sentence tells that is set in no other, in a report that is set in few
   * more often; null where there is none.
   */
  @Nullable String scene(int sentence) {
    String near = nearby.of(sentence);
    if (near == null || !settings.isOften(near)) {
      return null;
    }
    return settings.isOnly(sentence, near) ? near : null;
  }

  /** A town or province, but for those whose name stands for a state ("Moscow"). */
  private static boolean isUncounted(
      PlaceMention mention, Namesakes namesakes, @Nullable LocalDate published) {
    return mention.place().precision() != Place.Precision.COUNTRY
        && namesakes.named(mention.text(), NAMING, published) == null;
  }

  /** A town or less, whose name towns of several countries may have. */
  private static boolean isWithinRegion(PlaceMention mention) {
    return switch (mention.place().precision()) {
      case POINT, CITY -> true;
      case DISTRICT, PROVINCE, COUNTRY, REGION -> mention.place().isUnlisted();
    };
  }

  /**
   * The dateline's country, where that says what the report is about: who begins without a country
   * speaks of where he is; a capital is where all is reported from, and other towns are seats of
   * talks.
   *
   * @param about the countries that it speaks of, none where its first sentence speaks of none
   * @param stated the country that the dateline says or whose capital it names
   */
  private static @Nullable String fromWhere(
      Report report, Places places, Set<String> about, @Nullable String stated) {
    PlaceMention dateline = places.dateline();
    String town = dateline == null ? null : dateline.place().country();
    String country = stated == null ? town : stated;
    boolean within = stated == null && isWithProvince(report);
    return about.isEmpty() || within || about.contains(country) ? country : null;
  }

  /** The country that the dateline says or whose capital it names; null for others. */
  private static @Nullable String told(
      Report report, Namesakes namesakes, @Nullable LocalDate published) {
    Dateline dateline = report.dateline();
    String place = dateline == null ? null : dateline.place();
    String country = null;
    for (String part : place == null ? List.<String>of() : List.of(place.split(", *", -1))) {
      String state = Settings.state(part, namesakes, published);
      country = state == null ? country : state;
    }
    return country;
  }

  /**
   * "EUGENE, Oregon", and not "GENEVA": a town that its own country's readers have to be told of,
   * and no seat of talks on others.
   */
  private static boolean isWithProvince(Report report) {
    Dateline dateline = report.dateline();
    String place = dateline == null ? null : dateline.place();
    return place != null && place.indexOf(',') >= 0;
  }

  private static @Nullable String inBodies(
      List<Mention> said, CountryNames names, @Nullable LocalDate published) {
    return said.stream()
        .filter(name -> name.type() == Mention.Type.ORGANISATION)
        .flatMap(name -> names.anywhere(name, published).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String mostNamed(Map<String, Integer> counts) {
    String best = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (best == null || count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  /** The country; where none is named, the first that a body's own name says; null for none. */
  @Nullable String country() {
    return country;
  }

  /** The one country that the report names besides these; null where it names none, or several. */
  @Nullable String besides(Set<String> countries) {
    List<String> others =
        named.keySet().stream().filter(country -> !countries.contains(country)).toList();
    return others.size() == 1 ? others.get(0) : null;
  }

  /** The country besides these that the report tells of again and again; null for none. */
  @Nullable String mostBesides(Set<String> countries) {
    Map<String, Integer> others = new LinkedHashMap<>(about);
    others.keySet().removeAll(countries);
    String most = mostNamed(others);
    int all = others.values().stream().mapToInt(Integer::intValue).sum();
    int count = most == null ? 0 : others.getOrDefault(most, 0);
    return count >= OFTEN && count >= MOST * all ? most : null;
  }

  /** The part of all that the report says of countries that it says of this one, 0 to 1. */
  double share(String code) {
    int all = about.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : about.getOrDefault(code, 0) / (double) all;
  }

  /** The countries that it says anything of, in the order of the text. */
  Set<String> about() {
    return about.keySet();
  }

  /** Whether a country is only that of a dateline which does not say what the report is about. */
  boolean isOnlyDateline(String code) {
    return code.equals(onlyDateline);
  }

  /** That of the dateline, where it says what the report is about; null elsewhere. */
  @Nullable String dateline() {
    return dateline;
  }

  /** The country of which a sentence tells; null where the report names none. */
  @Nullable String near(int sentence) {
    return nearby.of(sentence);
  }

  /** The countries that a sentence names. */
  Set<String> named(int sentence) {
    return nearby.named(sentence);
  }

  /** The countries named, in the order of their first names. */
  Set<String> named() {
    return named.keySet();
  }

  /**
   * The country of a body of these sectors of which nothing else is said, in a sentence; null for
   * none.
   */
  @Nullable String of(List<String> sectors, int sentence) {
    if (traits.ofFirst(sectors, Trait.NEAR)) {
      String near = nearby.of(sentence);
      return near == null ? country : near;
    }
    if (traits.ofFirst(sectors, Trait.SET)) {
      return named.size() == 1 ? country : settings.most();
    }
    return null;
  }

  /**
   * The same of who bears a title that only some countries have ("the home secretary"): where it is
   * none of these the one of them that the report names, else the only one.
   */
  @Nullable String of(List<String> sectors, int sentence, List<String> having) {
    String country = of(sectors, sentence);
    if (having.isEmpty() || (country != null && having.contains(country))) {
      return country;
    }
    return named.keySet().stream()
        .filter(having::contains)
        .findFirst()
        .orElse(having.size() == 1 ? having.get(0) : null);
  }

  /** Which of the countries where a people lives those are of whom a sentence speaks. */
  @Nullable String home(List<String> countries, int sentence) {
    String home = settings.among(countries, sentence);
    List<String> spoken = countries.stream().filter(named::containsKey).toList();
    return home == null && spoken.size() == 1 ? spoken.get(0) : home;
  }

  /** Whether a sentence neither names another country nor is set in one. */
  boolean isOnly(int sentence, String country) {
    return settings.isOnly(sentence, country)
        && Set.of(country).containsAll(nearby.named(sentence));
  }

  /** Whether the report names a state itself, not only with an adjective. */
  boolean speaksOfState(@Nullable String country) {
    return country != null && states.contains(country);
  }
}
