package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final Resolver RESOLVER = resolver();

  private static Resolver resolver() {
    Knowledge knowledge = Knowledge.shipped();
    Features features = Features.load(knowledge);
    return Resolver.load(knowledge, Gazetteer.load(knowledge, features), features);
  }

  /** The places of the names in brackets, as {@code feature name, region, country}. */
  private static List<String> places(@Nullable String url, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    int begin = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[' -> begin = text.length();
        case ']' -> names.add(new Span(begin, text.length()));
        default -> text.append(c);
      }
    }
    Report report =
        new Report(
            "r",
            null,
            url,
            null,
            null,
            "en",
            text.toString(),
            new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length()))));
    return RESOLVER.resolve(report, names).stream().map(ResolverTest::shown).toList();
  }

  private static String shown(@Nullable Resolution resolution) {
    if (resolution == null) {
      return "-";
    }
    Place place = resolution.place();
    return place.feature() + " " + place.name() + ", " + place.admin1() + ", " + place.country();
  }

  @Test
  void aNamesOwnReadingSpeaksForNoneOfItsOthers() {
    assertThat(places(null, "Soldiers in [Lebanon] patrolled [Tripoli].").get(1)).endsWith("LBN");
    assertThat(places(null, "Soldiers in [Libya] patrolled [Tripoli].").get(1)).endsWith("LBY");
  }

  @Test
  void aPluralAnnouncesTheWholeList() {
    assertThat(places(null, "Shells fell on [Homs] and [Hama] provinces."))
        .allMatch(place -> place.startsWith("province "));
    assertThat(places(null, "Shells fell on [Homs] and [Hama]."))
        .allMatch(place -> place.startsWith("city "));
  }

  @Test
  void aNameWithTheWordForItsKindMayBeAnother() {
    assertThat(places(null, "Trucks queued at the [Rafah] crossing."))
        .containsExactly("crossing Rafah crossing, null, PSE");
    assertThat(places(null, "Trucks queued in [Rafah].").get(0)).startsWith("city ");
  }

  @Test
  void aSmallTownOfACountryOfWhichNothingElseSpeaksIsNotMeant() {
    assertThat(places(null, "In [Dhaka], in [Bangladesh], and in [Ballsh] shops shut.").get(2))
        .isEqualTo("-");
    assertThat(places(null, "Shops shut in [Ballsh].").get(0)).endsWith("ALB");
    assertThat(places(null, "In [Dhaka], in [Bangladesh], talk was of [Birmingham].").get(2))
        .endsWith("GBR");
  }

  @Test
  void aloneANameMeansItsLargestPlace() {
    assertThat(places(null, "Crowds gathered in [Birmingham]."))
        .containsExactly("city Birmingham, England, GBR");
  }

  @Test
  void whatFollowsBehindACommaContainsIt() {
    assertThat(places(null, "A shop burned in [Birmingham], [Alabama]."))
        .containsExactly("city Birmingham, Alabama, USA", "province Alabama, Alabama, USA");
    assertThat(places(null, "A barn burned near [Troy], N.C., on Friday."))
        .containsExactly("city Troy, North Carolina, USA");
    assertThat(places(null, "Ships lay off [Long Beach], CA, for days."))
        .containsExactly("city Long Beach, California, USA");
  }

  @Test
  void aPossessiveContainsIt() {
    assertThat(places(null, "Shells fell on [Syria]'s [Tripoli] road."))
        .contains("country Syria, null, SYR");
    assertThat(places(null, "Police in [Lebanon]'s [Tripoli] made arrests."))
        .containsExactly("country Lebanon, null, LBN", "city Tripoli, North Lebanon, LBN");
  }

  @Test
  void kindsAreAnnounced() {
    assertThat(places(null, "Clashes spread across [Aleppo] province."))
        .containsExactly("province Aleppo, Aleppo, SYR");
    assertThat(places(null, "Clashes spread across the province of [Herat]."))
        .containsExactly("province Herat, Herat, AFG");
    assertThat(places(null, "Clashes spread across [Anbar Province]."))
        .containsExactly("province Anbar, Anbar, IRQ");
  }

  @Test
  void theReportsCountryDecides() {
    assertThat(
            places(
                null,
                "[Georgia] accused [Russia] of moving troops into [South Ossetia], and Georgian"
                    + " officials in [Tbilisi] called on [Moscow] to stop."))
        .startsWith("country Georgia, null, GEO");
    assertThat(places(null, "Schools in [Georgia] and [Alabama] closed; [Atlanta] reopened."))
        .startsWith("province Georgia, Georgia, USA");
  }

  @Test
  void nearPlacesAttract() {
    assertThat(places(null, "The train runs from [Hamburg] over [Lübeck] to [Kiel] and [Eutin]."))
        .allMatch(place -> place.endsWith("DEU"));
  }

  @Test
  void thePublishersHomeDecidesBetweenLikeNames() {
    assertThat(places("http://www.columbustelegram.com/news/1", "The mayor of [Columbus] spoke."))
        .containsExactly("city Columbus, Nebraska, USA");
    assertThat(places("https://www.dispatch.com/news/1", "The mayor of [Columbus] spoke."))
        .containsExactly("city Columbus, Ohio, USA");
  }

  @Test
  void oneSensePerReportUnlessQualified() {
    assertThat(
            places(null, "A man from [Paris], [Texas], was held. He had left [Paris] on Sunday."))
        .containsExactly(
            "city Paris, Texas, USA", "province Texas, Texas, USA", "city Paris, Texas, USA");
  }

  @Test
  void aPlaceWithItsKindLendsNothingToTheTown() {
    List<String> places =
        places(null, "He was held near [Beirut] airport. Others were held in [Beirut].");
    assertThat(places.get(0)).startsWith("airport ");
    assertThat(places.get(1)).startsWith("capital Beirut");
  }

  @Test
  void ownPlacesAndFormerNamesAreKnown() {
    assertThat(places(null, "A jet crashed over the [Sinai Peninsula]."))
        .containsExactly("region Sinai, null, EGY");
    assertThat(places(null, "He was born in [Leningrad]."))
        .containsExactly("city St. Petersburg, St.-Petersburg, RUS");
    assertThat(places(null, "They fled to [Zaatari].")).containsExactly("camp Zaatari, null, JOR");
  }

  @Test
  void unknownNamesHaveNoPlace() {
    assertThat(places(null, "They met in [Qwghlm].")).containsExactly("-");
  }

  @Test
  void confidenceFallsWhereLikeNamesCompete() {
    Report report =
        new Report(
            "r",
            null,
            null,
            null,
            null,
            "en",
            "Springfield or Kabul",
            new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, 20))));
    List<@Nullable Resolution> found =
        RESOLVER.resolve(report, List.of(new Span(0, 11), new Span(15, 20)));
    assertThat(found.get(0).confidence()).isBetween(0.5, 0.9);
    assertThat(found.get(1).confidence()).isGreaterThan(found.get(0).confidence());
  }
}
