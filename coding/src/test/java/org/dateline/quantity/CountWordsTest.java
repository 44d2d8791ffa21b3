package org.dateline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountWordsTest {
  private final CountWords words =
      new CountWords(Knowledge.shipped(), new Counters(Knowledge.shipped()), "acled");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "at least 12 men;2;12;12;;AT_LEAST",
        "as many as 40 men;3;40;;40;AT_MOST",
        "nearly 300 men;1;300;300;300;ABOUT",
        "12 men;0;12;12;12;EXACT",
        "20 to 30 men;0;20;20;30;BETWEEN",
        "between 20 and 30 men;1;20;20;30;BETWEEN",
        "dozens of men;0;12;12;;VAGUE",
        "tens of thousands of men;0;10000;10000;;VAGUE",
        "a couple of men;1;2;2;2;EXACT",
      })
  void readsHedges(String text, int at, int best, Integer low, Integer high, Hedge hedge) {
    Count count = words.at(List.of(text.split(" ")), at);
    assertThat(count).isNotNull();
    assertThat(count.best()).isEqualTo(best);
    assertThat(count.low()).isEqualTo(low);
    assertThat(count.high()).isEqualTo(high);
    assertThat(count.hedge()).isEqualTo(hedge);
    assertThat(count.first()).isZero();
  }

  @Test
  void ordinalsAndOtherWordsCountNothing() {
    assertThat(words.at(List.of("third", "man"), 0)).isNull();
    assertThat(words.at(List.of("men"), 0)).isNull();
    assertThat(words.figure(List.of("dozens"), 0)).isNull();
  }

  @Test
  void unknownConventionsAreRefused() {
    assertThatThrownBy(
            () -> new CountWords(Knowledge.shipped(), new Counters(Knowledge.shipped()), "mine"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine");
  }

  @Test
  void sumsKeepWhatIsOpen() {
    Count open = new Count(12, null, 12, Hedge.AT_LEAST, 0, 2);
    Count sum = open.and(Count.exact(3, 4, 4));
    assertThat(sum.low()).isEqualTo(15);
    assertThat(sum.high()).isNull();
    assertThat(sum.hedge()).isEqualTo(Hedge.AT_LEAST);
    assertThat(sum.last()).isEqualTo(4);
  }
}
