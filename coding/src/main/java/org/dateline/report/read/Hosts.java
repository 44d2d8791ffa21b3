package org.dateline.report.read;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** What a report's address says of its publisher. Immutable. */
final class Hosts {
  private static final String WWW = "www.";

  private final Map<String, String> countries = new HashMap<>();

  private Hosts() {}

  static Hosts load(Knowledge knowledge) {
    Hosts hosts = new Hosts();
    for (Country country : Country.all(knowledge)) {
      hosts.countries.put(country.iso2().toLowerCase(Locale.ROOT), country.code());
    }
    for (Row row : knowledge.table("report/domains.tsv", 1, "domain", "country")) {
      hosts.countries.put(row.cell(0), row.cell(1));
    }
    return hosts;
  }

  /** The host that a report came from, such as {@code herald.example}; null where none is named. */
  @Nullable String host(@Nullable String url) {
    if (url == null || !url.startsWith("http")) {
      return null;
    }
    try {
      String host = URI.create(url.strip()).getHost();
      if (host == null) {
        return null;
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith(WWW) ? lower.substring(WWW.length()) : lower;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The ISO 3166-1 alpha-3 code of a host's country, null where its name says none. */
  @Nullable String country(@Nullable String host) {
    String country =
        host == null ? "" : countries.getOrDefault(host.substring(host.lastIndexOf('.') + 1), "");
    return country.isEmpty() ? null : country;
  }
}
