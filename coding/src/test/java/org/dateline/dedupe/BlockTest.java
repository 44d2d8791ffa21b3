package org.dateline.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.dateline.dedupe.Block.Seen;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final Rule RULE = Rule.load(Knowledge.shipped());

  private static Seen telling(int position) {
    return new Seen(RULE.profile(Told.in("r" + position).at(position).make()));
  }

  @Test
  void keepsTheLastOfItsWindowEachWithItsSign() {
    Block block = new Block();
    for (int i = 0; i < 5; i++) {
      assertThat(block.size()).isEqualTo(Math.min(i, 3));
      block.add(telling(i), 10L * i, 3);
    }
    assertThat(block.size()).isEqualTo(3);
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      int position = block.telling(i).profile.telling().position();
      assertThat(block.sign(i)).isEqualTo(10L * position);
      kept.add(position);
    }
    assertThat(kept).containsExactlyInAnyOrder(2, 3, 4);
  }
}
