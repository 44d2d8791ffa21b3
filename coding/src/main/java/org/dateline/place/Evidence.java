package org.dateline.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a report speaks of each country and each first-level region, by the places chosen so
 * far and by adjectives such as "Syrian". Built anew in each round of the resolution.
 */
final class Evidence {
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<Integer, Double> provinces = new HashMap<>();
  private double allCountries;
  private double allProvinces;

  void addCountry(String code, double weight) {
    countries.merge(code, weight, Double::sum);
    allCountries += weight;
  }

  void addProvince(int province, double weight) {
    provinces.merge(province, weight, Double::sum);
    allProvinces += weight;
  }

  void add(Candidate candidate, double weight) {
    String country = candidate.place().country();
    if (country != null) {
      addCountry(country, weight);
    }
    if (candidate.province() >= 0) {
      addProvince(candidate.province(), weight);
    }
  }

  /**
   * 0 to 1: how much of what the report says of countries is of this one, but for what a name
   * itself says as it is understood now.
   *
   * @param itself what the name is taken for
   * @param own how much it has added
   */
  double countryShare(@Nullable String code, Candidate itself, double own) {
    if (code == null) {
      return 0;
    }
    String country = itself.place().country();
    double mine = countries.getOrDefault(code, 0.0) - (code.equals(country) ? own : 0);
    return share(mine, others(itself, own));
  }

  /** How often the report speaks of a country, but for what a name itself says. */
  double others(Candidate itself, double own) {
    return allCountries - (itself.place().country() == null ? 0 : own);
  }

  /** The same of first-level regions. */
  double provinceShare(int province, Candidate itself, double own) {
    if (province < 0) {
      return 0;
    }
    double mine = provinces.getOrDefault(province, 0.0) - (province == itself.province() ? own : 0);
    return share(mine, allProvinces - (itself.province() < 0 ? 0 : own));
  }

  /** With little evidence at all, a share counts for less. */
  private static double share(double mine, double all) {
    return mine <= 0 ? 0 : mine / (all + 1);
  }
}
