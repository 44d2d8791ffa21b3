package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfTheTasks() {
    List<Integer> results = new ArrayList<>();
    CountDownLatch second = new CountDownLatch(1);
    try (InOrder<Integer> work = new InOrder<>(2, results::add)) {
      work.add(
          () -> {
            second.await();
            return 1;
          });
      work.add(
          () -> {
            second.countDown();
            return 2;
          });
      work.finish();
    }
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void fewTasksWait() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer> work = new InOrder<>(1, results::add)) {
      for (int i = 0; i < 50; i++) {
        int number = i;
        work.add(() -> number);
      }
      assertThat(results).hasSizeGreaterThan(40);
      work.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void aTaskThatThrowsEndsTheWork() {
    try (InOrder<Integer> work = new InOrder<>(1, number -> {})) {
      work.add(
          () -> {
            throw new IllegalArgumentException("bad");
          });
      assertThatThrownBy(work::finish).hasRootCauseMessage("bad");
    }
  }
}
