package org.dateline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.dateline.dedupe.Link;
import org.dateline.dedupe.Turn;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The events of a task's components, one component after the other, of which each comes as its
 * mentions in their order and then their links.
 */
final class Components implements Iterator<Placed> {
  private final Iterator<Tuple2<Place, Sent>> sent;
  private final Loaded loaded;
  private @Nullable Tuple2<Place, Sent> ahead;
  private Iterator<Placed> placed = Collections.emptyIterator();
  private @Nullable Component open;

  /**
   * When what is sent comes: with its component, mentions by their turns, then links.
   *
   * @param turn null of a link
   */
  record Place(long root, @Nullable Turn turn) implements Spread, Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingLong(Place::root)
            .thenComparing(Place::turn, Comparator.nullsLast(Comparator.naturalOrder()));

    static Place ofLink(long root) {
      return new Place(root, null);
    }

    @Override
    public int spread() {
      return Long.hashCode(root);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** A mention, or a link. */
  record Sent(@Nullable Member member, @Nullable Link link) implements Serializable {}

  Components(Iterator<Tuple2<Place, Sent>> sent, Loaded loaded) {
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
