package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class SeatsTest {
  private static final Rule RULE = Rule.load(Knowledge.shipped());

  private static Profile telling(String report) {
    return RULE.profile(Told.in(report).tells("ASSAULT", "assault.attack").make());
  }

  @Test
  void aBlockKeepsTheLastOfItsWindow() {
    Block block = new Block();
    for (int i = 0; i < 5; i++) {
      assertThat(block.add(i, 10L * i, 3)).isEqualTo(i < 3 ? Block.NONE : i - 3);
    }
    assertThat(block.size()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertThat(block.sign(i)).isEqualTo(10L * block.seat(i));
      assertThat(block.seat(i)).isBetween(2, 4);
    }
  }

  @Test
  void aSeatIsGivenOnWhenTheLastBlockLetsItGo() {
    Seats seats = new Seats();
    int first = seats.take(telling("a"), 2);
    int second = seats.take(telling("b"), 1);
    seats.remember(first, 7, true);
    seats.leave(first);
    assertThat(seats.take(telling("c"), 1)).isNotIn(first, second);
    seats.leave(first);
    int again = seats.take(telling("d"), 1);
    assertThat(again).isEqualTo(first);
    assertThat(seats.profile(again).telling().reportId()).isEqualTo("d");
    assertThat(seats.isFresh(again, 7)).isTrue();
    assertThat(seats.profile(second).telling().reportId()).isEqualTo("b");
  }

  @Test
  void remembersWhoIsLinkedWithTheTellingAtHand() {
    Seats seats = new Seats();
    int linked = seats.take(telling("a"), 1);
    int other = seats.take(telling("b"), 1);
    seats.remember(linked, 3, true);
    seats.remember(other, 3, false);
    assertThat(seats.isLinked(linked, 3)).isTrue();
    assertThat(seats.isLinked(other, 3)).isFalse();
    assertThat(seats.isFresh(other, 3)).isFalse();
    assertThat(seats.isFresh(linked, 4)).isTrue();
    assertThat(seats.isLinked(linked, 4)).isFalse();
  }
}
