package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  private final Addresses addresses = Addresses.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=1).,https://example.org/a?b=1",
    "www.example.org!,www.example.org",
    "example.org's,example.org",
    "news.example.co.uk/world: more,news.example.co.uk/world",
    "a.b-c@mail.example.org.,a.b-c@mail.example.org",
    "@desk_1 said,@desk_1",
    "#vote2026.,#vote2026",
  })
  void endsWhereTheAddressEnds(String text, String address) {
    assertThat(text.substring(0, addresses.end(text, 0, text.length()))).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({"end.The", "U.S.", "a.m.", "3.5", "@", "#1", "www", "left.Then", "(x.org)"})
  void leavesWhatIsNone(String text) {
    assertThat(addresses.end(text, 0, text.length())).isZero();
  }

  @Test
  void neverLooksBeyondTheEnd() {
    String text = "example.org/path";
    assertThat(addresses.end(text, 0, 7)).isZero();
    assertThat(addresses.end(text, 0, 11)).isEqualTo(11);
  }
}
