package org.dateline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Telling;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The events of a task's components, one component after the other, of which each comes as its
 * mentions in their order and then their links.
 */
final class Components implements Iterator<Placed> {
  private final Iterator<Tuple2<Turn, Sent>> sent;
  private final Loaded loaded;
  private @Nullable Tuple2<Turn, Sent> ahead;
  private Iterator<Placed> placed = Collections.emptyIterator();
  private @Nullable Component open;

  /**
   * When what is sent comes: with its component, mentions as in {@link
   * org.dateline.dedupe.Event#ORDER}, then links.
   */
  record Turn(
      long root,
      boolean link,
      @Nullable Instant published,
      String reportId,
      int position,
      String id)
      implements Spread, Comparable<Turn> {
    private static final Comparator<Turn> ORDER =
        Comparator.comparingLong(Turn::root)
            .thenComparing(Turn::link)
            .thenComparing(Turn::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Turn::reportId)
            .thenComparingInt(Turn::position)
            .thenComparing(Turn::id);

    static Turn of(long root, Telling telling) {
      return new Turn(
          root, false, telling.published(), telling.reportId(), telling.position(), telling.id());
    }

    static Turn ofLink(long root) {
      return new Turn(root, true, null, "", 0, "");
    }

    @Override
    public int spread() {
      return Long.hashCode(root);
    }

    @Override
    public int compareTo(Turn other) {
      return ORDER.compare(this, other);
    }
  }

  /** A mention, or a link. */
  record Sent(@Nullable Member member, @Nullable Link link) implements Serializable {}

  Components(Iterator<Tuple2<Turn, Sent>> sent, Loaded loaded) {
    this.sent = sent;
    this.loaded = loaded;
    step();
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener stop = done -> close();
      task.addTaskCompletionListener(stop);
    }
  }

  private void step() {
    ahead = sent.hasNext() ? sent.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!placed.hasNext() && ahead != null) {
      close();
      long root = ahead._1().root();
      Component component = new Component(loaded);
      open = component;
      while (ahead != null && ahead._1().root() == root) {
        add(component, ahead._2());
        step();
      }
      placed =
          component.events(loaded).stream()
              .map(numbers -> Placed.of(root, numbers, component.members(), loaded))
              .iterator();
    }
    return placed.hasNext();
  }

  private static void add(Component component, Sent sent) {
    if (sent.link() != null) {
      component.add(sent.link());
    }
    if (sent.member() != null) {
      try {
        component.add(sent.member());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void close() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public Placed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return placed.next();
  }
}
