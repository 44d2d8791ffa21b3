package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.junit.jupiter.api.Test;

/** Tables of places that are data: each row means what it says in the gazetteer that is loaded. */
class PlaceTablesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Gazetteer GAZETTEER = Gazetteer.load(KNOWLEDGE, Features.load(KNOWLEDGE));

  /** Farther than this from every city of its country, in kilometres, a place is misplaced. */
  private static final double REMOTE_KM = 700;

  private static final List<String> EXTRA =
      List.of("name", "feature", "country", "aliases", "latitude", "longitude", "people");

  @Test
  void everyPublisherIsAtHomeInACityOfItsRegion() {
    Publishers publishers = Publishers.load(KNOWLEDGE, GAZETTEER);
    List<String> lost = new ArrayList<>();
    for (Row row : KNOWLEDGE.table("places/publishers.tsv", 1, "domain", "city", "region")) {
      Candidate home = publishers.home("https://www." + row.cell(0) + "/news/1");
      if (home == null || home.isWide()) {
        lost.add(row.cell(0) + " in " + row.cell(1) + ", " + row.cell(2));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyRegionIsOneOfTheIndex() {
    assertThat(KNOWLEDGE.table("places/regions.tsv", 1, "code", "name", "aliases", "abbreviations"))
        .extracting(row -> row.cell(0))
        .filteredOn(code -> GAZETTEER.byCode(code) == null)
        .isEmpty();
  }

  @Test
  void anAdjectiveSpeaksOfAPlaceThatIsKnown() {
    assertThat(KNOWLEDGE.table("places/adjectives.tsv", 1, Gazetteer.ADJECTIVE_COLUMNS))
        .extracting(row -> row.cell(0))
        .filteredOn(word -> GAZETTEER.adjective(word) == null)
        .isEmpty();
  }

  @Test
  void aPlaceIsFoundByItsNameWhereItsRowPutsIt() {
    List<String> lost = new ArrayList<>();
    for (Row row : KNOWLEDGE.table("places/extra.tsv", 3, EXTRA.toArray(new String[0]))) {
      double latitude = Double.parseDouble(row.cell(4));
      double longitude = Double.parseDouble(row.cell(5));
      boolean there =
          GAZETTEER.candidates(row.cell(0)).stream()
              .anyMatch(c -> kilometres(c, latitude, longitude) < 31);
      if (!there) {
        lost.add(row.file() + ":" + row.line() + " " + row.cell(0));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aPlaceLiesInItsCountry() {
    PlaceIndex index = PlaceIndex.load(KNOWLEDGE, "places/places.index");
    Countries countries = Countries.load(KNOWLEDGE);
    Map<String, List<Integer>> byCountry = new HashMap<>();
    for (int place = 0; place < index.size(); place++) {
      String country = countries.alpha3(index.country(place));
      byCountry.computeIfAbsent(country, c -> new ArrayList<>()).add(place);
    }
    List<String> lost = new ArrayList<>();
    for (Row row : KNOWLEDGE.table("places/extra.tsv", 3, EXTRA.toArray(new String[0]))) {
      List<Integer> there = byCountry.getOrDefault(row.cell(2), List.of());
      double latitude = Double.parseDouble(row.cell(4));
      double longitude = Double.parseDouble(row.cell(5));
      boolean near =
          there.stream()
              .anyMatch(
                  p ->
                      Distance.kilometres(
                              latitude, longitude, index.latitude(p), index.longitude(p))
                          < REMOTE_KM);
      if (!there.isEmpty() && !near) {
        lost.add(row.file() + ":" + row.line() + " " + row.cell(0));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void countriesHaveCodesOfTheirOwnAndLieNearTheirCapitals() {
    Countries countries = Countries.load(KNOWLEDGE);
    assertThat(countries.all()).hasSizeGreaterThan(230);
    assertThat(countries.all())
        .extracting(located -> located.place().country())
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z]{3}"));
  }

  private static double kilometres(Candidate place, double latitude, double longitude) {
    return Distance.kilometres(latitude, longitude, place.latitude(), place.longitude());
  }
}
