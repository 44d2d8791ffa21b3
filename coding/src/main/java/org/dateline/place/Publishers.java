package org.dateline.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Where publishers are at home, by the addresses of their reports. Immutable. */
final class Publishers {
  private record Home(String city, String region) {}

  private final Gazetteer gazetteer;
  private final Map<String, Home> homes = new HashMap<>();

  private Publishers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Publishers load(Knowledge knowledge, Gazetteer gazetteer) {
    Publishers publishers = new Publishers(gazetteer);
    for (Row row : knowledge.table("places/publishers.tsv", 1, "domain", "city", "region")) {
      publishers.homes.put(row.cell(0), new Home(row.cell(1), row.cell(2)));
    }
    return publishers;
  }

  /**
   * The publisher's city, else the country of the address's top-level domain; null where neither is
   * known.
   */
  @Nullable Candidate home(@Nullable String url) {
    String host = url == null ? "" : host(url);
    for (int at = 0; at >= 0; at = host.indexOf('.', at) + 1) {
      Home home = homes.get(host.substring(at));
      if (home != null) {
        Candidate region = gazetteer.byCode(home.region());
        return region == null ? null : gazetteer.in(home.city(), region);
      }
      if (host.indexOf('.', at) < 0) {
        break;
      }
    }
    String country = gazetteer.countryOfDomain(host.substring(host.lastIndexOf('.') + 1));
    return country == null ? null : gazetteer.country(country);
  }

  private static String host(String url) {
    int scheme = url.indexOf("//");
    int begin = scheme < 0 ? 0 : scheme + 2;
    int end = url.indexOf('/', begin);
    return url.substring(begin, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }
}
