package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;

/** What was added last, up to a limit; the rest is let go. */
final class Recent<T> {
  private final int limit;
  private final List<T> last = new ArrayList<>(1);
  private int added;

  Recent(int limit) {
    this.limit = limit;
  }

  void add(T one) {
    if (last.size() < limit) {
      last.add(one);
    } else {
      last.set(added % limit, one);
    }
    added++;
  }

  /** In no order that means anything. */
  List<T> all() {
    return last;
  }
}
