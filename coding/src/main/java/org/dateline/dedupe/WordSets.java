package org.dateline.dedupe;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.dedupe.Telling.Words;

/**
 * The words of a telling as sets of hashes. All lie side by side: to fetch them from memory takes
 * longer than to compare them.
 */
final class WordSets {
  /** What a set is of. */
  enum Of {
    TOPIC(0),
    CAST(1),
    FIGURES(2),
    CLAUSE(3),
    NAMES(4),
    TRIGGER(5);

    private final int place;

    Of(int place) {
      this.place = place;
    }
  }

  /** Where each set begins, then where the last one ends, then the sets, each ascending. */
  private final long[] all;

  /**
   * @param common words that are left out of clauses
   */
  WordSets(Words words, Set<String> common) {
    long[][] sets = {
      Hash.set(words.topic()),
      Hash.set(words.cast()),
      Hash.set(words.figures()),
      Hash.set(without(common, words.clause())),
      Hash.set(words.names()),
      Hash.set(words.trigger())
    };
    int end = sets.length + 1;
    long[] starts = new long[end];
    for (int i = 0; i < sets.length; i++) {
      starts[i] = end;
      end += sets[i].length;
    }
    starts[sets.length] = end;
    all = Arrays.copyOf(starts, end);
    for (int i = 0; i < sets.length; i++) {
      System.arraycopy(sets[i], 0, all, (int) starts[i], sets[i].length);
    }
  }

  private static List<String> without(Set<String> common, List<String> words) {
    return words.stream().filter(word -> !common.contains(word)).toList();
  }

  private int start(Of set) {
    return (int) all[set.place];
  }

  private int end(Of set) {
    return (int) all[set.place + 1];
  }

  int size(Of set) {
    return end(set) - start(set);
  }

  LongStream hashes(Of set) {
    return Arrays.stream(all, start(set), end(set));
  }

  /** How many hashes both have. */
  int shared(Of set, WordSets other) {
    return Hash.shared(all, start(set), end(set), other.all, other.start(set), other.end(set));
  }

  /** Shared hashes by the geometric mean of the sizes; 0 where one is empty. */
  double cosine(Of set, WordSets other) {
    int shared = shared(set, other);
    return shared == 0 ? 0 : shared / Math.sqrt((double) size(set) * other.size(set));
  }

  /** Shared hashes by the smaller size; 0 where one is empty. */
  double overlap(Of set, WordSets other) {
    int shared = shared(set, other);
    return shared == 0 ? 0 : (double) shared / least(set, other);
  }

  /** The smaller size. */
  int least(Of set, WordSets other) {
    return Math.min(size(set), other.size(set));
  }
}
