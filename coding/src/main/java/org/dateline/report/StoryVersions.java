package org.dateline.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Edition.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Tells which reports no longer stand: those that a later version of their story replaces, and all
 * versions of a story that its source took back. The result depends on the set of reports alone.
 * Immutable and thread-safe.
 */
public final class StoryVersions {
  private static final Comparator<Version> ORDER =
      Comparator.comparing(
              Version::published, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparingInt(Version::number)
          .thenComparing(version -> version.standing() != Standing.USABLE)
          .thenComparing(Version::reportId);

  private final StoryMarkers markers;

  private StoryVersions(StoryMarkers markers) {
    this.markers = markers;
  }

  public static StoryVersions load(Knowledge knowledge) {
    return new StoryVersions(StoryMarkers.load(knowledge));
  }

  /**
   * What is to be known of a report.
   *
   * @param story what the versions of its story share: the guid that its source gives them, else
   *     publisher and headline without marker
   * @param number 0 for a first or only version, and for one that is marked without a number
   * @param published when, null where unknown
   */
  public record Version(
      String reportId, String story, int number, @Nullable Instant published, Standing standing)
      implements Serializable {}

  /**
   * The version that a report is.
   *
   * @param published when, in UTC, null where unknown
   * @return null where nothing could tell it to be a version: it names no story and has no headline
   */
  public @Nullable Version of(Report report, @Nullable Instant published) {
    Edition edition = report.imprint().edition();
    String story = edition.story() != null ? edition.story() : named(report);
    return story == null
        ? null
        : new Version(report.id(), story, edition.number(), published, edition.standing());
  }

  private @Nullable String named(Report report) {
    String title = report.title();
    return title == null || title.isBlank()
        ? null
        : report.publisher() + "|" + markers.read(title).headline().toLowerCase(Locale.ROOT);
  }

  /**
   * The ids of the reports that no longer stand. Reports of one headline of which none is marked
   * are no versions of each other: columns and briefs come under the same one every day.
   */
  public static Set<String> outdated(Collection<Version> versions) {
    Map<String, Version> last = new HashMap<>();
    Set<String> chains = new HashSet<>();
    Set<String> withdrawn = new HashSet<>();
    for (Version version : versions) {
      last.merge(version.story, version, (a, b) -> ORDER.compare(a, b) < 0 ? b : a);
      if (version.number > 0 || version.standing != Standing.USABLE) {
        chains.add(version.story);
      }
      if (version.standing == Standing.WITHDRAWN) {
        withdrawn.add(version.story);
      }
    }
    Set<String> outdated = new HashSet<>();
    for (Version version : versions) {
      boolean isLast = version.equals(last.get(version.story));
      if (withdrawn.contains(version.story) || (chains.contains(version.story) && !isLast)) {
        outdated.add(version.reportId);
      }
    }
    return outdated;
  }
}
