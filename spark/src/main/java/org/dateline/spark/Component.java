package org.dateline.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.dedupe.Link;

/**
 * Mentions that links connect, each in its order, and after them their links, which take 8 bytes
 * each here: in a busy archive, links connect half of all mentions. For one thread.
 */
final class Component implements Closeable {
  private final Spool members;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] ones = new int[8];
  private int[] others = new int[8];
  private int links;

  Component(Loaded loaded) {
    members = new Spool(loaded.tellings()::read, Spool.IN_MEMORY);
  }

  Spool members() {
    return members;
  }

  void add(Member member) throws IOException {
    numbers.put(member.id(), members.size());
    members.add(member);
  }

  void add(Link link) {
    if (links == ones.length) {
      ones = Arrays.copyOf(ones, 2 * links);
      others = Arrays.copyOf(others, 2 * links);
    }
    ones[links] = number(link.one());
    others[links] = number(link.other());
    links++;
  }

  private int number(String id) {
    return Objects.requireNonNull(numbers.get(id));
  }

  /** The numbers of the mentions of each event. */
  List<int[]> events(Loaded loaded) {
    int[] ends = new int[members.size() + 1];
    for (int i = 0; i < links; i++) {
      ends[others[i] + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] earlier = new int[links];
    int[] next = ends.clone();
    for (int i = 0; i < links; i++) {
      earlier[next[others[i]]++] = ones[i];
    }
    return loaded
        .merger()
        .place(
            members,
            number -> {
              List<Integer> linked = new ArrayList<>();
              for (int i = ends[number]; i < ends[number + 1]; i++) {
                linked.add(earlier[i]);
              }
              return linked;
            });
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
