package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PlaceIndexTest {
  private static PlaceIndex small() {
    IndexWriter writer = new IndexWriter();
    int region =
        writer.add(new IndexWriter.Entry("Ohio", 0, 40.25, -83, 11_000_000, 0, -1, "US", "ADM1"));
    int troy =
        writer.add(
            new IndexWriter.Entry("Troy", 4526576, 40.0395, -84.2033, 25_000, 0, -1, "US", "PPL"));
    int canakkale =
        writer.add(
            new IndexWriter.Entry(
                "Çanakkale", 749780, 40.1456, 26.4064, 86_000, -1, -1, "TR", "PPLA"));
    writer.name(region, "Ohio", false);
    writer.name(troy, "Troy", false);
    writer.name(canakkale, "Çanakkale", false);
    writer.name(canakkale, "Troy", true);
    return new PlaceIndex(writer.write());
  }

  @Test
  void whatIsWrittenIsRead() {
    PlaceIndex index = small();
    int[] troys = index.postings("troy");
    assertThat(troys).containsExactly(2, 5);
    assertThat(index.size()).isEqualTo(3);
    assertThat(index.name(1)).isEqualTo("Troy");
    assertThat(index.geonamesId(1)).isEqualTo(4526576);
    assertThat(index.latitude(1)).isEqualTo(40.0395);
    assertThat(index.longitude(1)).isEqualTo(-84.2033);
    assertThat(index.population(1)).isEqualTo(25_000);
    assertThat(index.admin1(1)).isZero();
    assertThat(index.admin2(1)).isEqualTo(-1);
    assertThat(index.country(1)).isEqualTo("US");
    assertThat(index.features().get(index.feature(1))).isEqualTo("PPL");
    assertThat(index.name(2)).isEqualTo("Çanakkale");
    assertThat(index.country(2)).isEqualTo("TR");
  }

  @Test
  void unknownNamesHaveNoPostings() {
    assertThat(small().postings("atlantis")).isEmpty();
    assertThat(small().has("atlantis")).isFalse();
    assertThat(small().has("ohio")).isTrue();
  }

  @Test
  void equalEntriesGiveEqualBytes() {
    IndexWriter writer = new IndexWriter();
    writer.name(
        writer.add(new IndexWriter.Entry("Oslo", 1, 59.9, 10.7, 1, -1, -1, "NO", "PPLC")),
        "Oslo",
        false);
    assertThat(writer.write()).isEqualTo(writer.write());
  }

  @Test
  void otherBytesAreRefused() {
    assertThatThrownBy(() -> new PlaceIndex(ByteBuffer.allocate(100)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no index");
  }
}
