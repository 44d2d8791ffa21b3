package org.dateline.store.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Tellings;
import org.dateline.report.Edition.Standing;
import org.dateline.report.StoryVersions;
import org.dateline.report.StoryVersions.Version;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Which reports no longer stand, of those that come and of those stored: a later version of their
 * story is there, or its source took it back.
 */
final class Outdated {
  private final Map<String, Version> coming = new HashMap<>();
  private final Set<String> outdated;

  Outdated(Session session, StoryVersions versions, Collection<CodedReport> news) {
    for (CodedReport coded : news) {
      Version version = versions.of(coded.report(), Tellings.instant(coded.report().published()));
      if (version != null) {
        coming.put(version.reportId(), version);
      }
    }
    Map<String, Version> all = new HashMap<>();
    Set<String> stories = new HashSet<>();
    coming.values().forEach(version -> stories.add(version.story()));
    session.each(
        Sql.of("select id, story, version, standing, published_at from reports where story")
            .in(stories),
        row -> all.put(row.text("id"), version(row)));
    news.forEach(coded -> all.remove(coded.report().id()));
    all.putAll(coming);
    outdated = StoryVersions.outdated(all.values());
  }

  private static Version version(Row row) {
    return new Version(
        row.text("id"),
        row.text("story"),
        row.count("version"),
        row.instantOrNull("published_at"),
        Standing.valueOf(row.text("standing").toUpperCase(Locale.ROOT)));
  }

  /** Ids of all that no longer stand; nothing says so of any other. */
  Set<String> ids() {
    return outdated;
  }

  boolean contains(String report) {
    return outdated.contains(report);
  }

  /** The version that a report which comes is, null where nothing tells. */
  @Nullable Version version(String report) {
    return coming.get(report);
  }
}
