package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Edition.Standing;
import org.dateline.report.StoryVersions.Version;
import org.junit.jupiter.api.Test;

class StoryVersionsTest {
  private static final StoryVersions VERSIONS = StoryVersions.load(Knowledge.shipped());
  private final List<Version> versions = new ArrayList<>();

  private void add(String id, String title, Edition edition, int hour) {
    Imprint imprint = new Imprint(null, null, null, null, edition);
    Layout layout = new Layout(List.of());
    Report report = new Report(id, title, null, "Herald", null, "en", "x", layout, null, imprint);
    Instant published = Instant.ofEpochSecond(3_600L * hour);
    versions.add(Objects.requireNonNull(VERSIONS.of(report, published)));
  }

  private static Edition edition(int number, Standing standing) {
    return new Edition(null, number, standing);
  }

  @Test
  void anUpdateReplacesWhatItUpdates() {
    add("a", "Port shelled", Edition.ONLY, 1);
    add("c", "UPDATE 2-Port shelled", edition(2, Standing.USABLE), 3);
    add("b", "UPDATE 1-Port shelled", edition(1, Standing.USABLE), 2);
    add("d", "Ferry sinks", Edition.ONLY, 4);
    assertThat(StoryVersions.outdated(versions)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aCorrectionReplacesWhatItCorrects() {
    add("a", "Port shelled", Edition.ONLY, 1);
    add("c", "CORRECTED: Port shelled", edition(0, Standing.CORRECTION), 3);
    add("b", "UPDATE 1-Port shelled", edition(1, Standing.USABLE), 2);
    assertThat(StoryVersions.outdated(versions)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void theHighestVersionOfAGuidHolds() {
    add("g:1", "Port shelled", new Edition("g", 1, Standing.USABLE), 1);
    add("g:2", "Two dead at port", new Edition("g", 2, Standing.USABLE), 2);
    assertThat(StoryVersions.outdated(versions)).containsExactly("g:1");
  }

  @Test
  void aCancelledItemTakesAllVersionsBack() {
    add("g:1", "Port shelled", new Edition("g", 1, Standing.USABLE), 1);
    add("g:2", "Port shelled", new Edition("g", 2, Standing.WITHDRAWN), 2);
    assertThat(StoryVersions.outdated(versions)).containsExactlyInAnyOrder("g:1", "g:2");
  }

  @Test
  void whatComesUnderOneHeadlineEachDayStands() {
    add("a", "Morning briefing", Edition.ONLY, 1);
    add("b", "Morning briefing", Edition.ONLY, 25);
    assertThat(StoryVersions.outdated(versions)).isEmpty();
  }

  @Test
  void markersAreReadOffHeadlines() {
    StoryMarkers markers = StoryMarkers.load(Knowledge.shipped());
    assertThat(markers.read("UPDATE 3-Port shelled"))
        .isEqualTo(new StoryMarkers.Marked("Port shelled", 3, "update"));
    assertThat(markers.read("Anti-war march"))
        .isEqualTo(new StoryMarkers.Marked("Anti-war march", 0, ""));
  }
}
