package org.dateline.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Values that a reader hands on one by one, as an iterator that holds few of them: an archive of
 * any length is never in memory as a whole. The reader runs on a thread of its own, which ends with
 * the task.
 */
final class Pulled<T> implements Iterator<T> {
  private static final int WAITING = 64;

  /** Reads, and hands each value on. */
  interface Reader<T> {
    void read(Consumer<T> sink) throws Exception;
  }

  /** One value; without one, the end, and what ended it. */
  private record Item<T>(@Nullable T value, @Nullable Exception failure) {}

  private final BlockingQueue<Item<T>> waiting = new ArrayBlockingQueue<>(WAITING);
  private @Nullable Item<T> next;

  Pulled(Reader<T> reader) {
    Thread thread = new Thread(() -> run(reader), "dateline-read");
    thread.setDaemon(true);
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener stop = done -> thread.interrupt();
      task.addTaskCompletionListener(stop);
    }
    thread.start();
  }

  private void run(Reader<T> reader) {
    try {
      reader.read(value -> put(new Item<>(value, null)));
      put(new Item<>(null, null));
    } catch (Stopped e) {
      // The task has what it wants.
    } catch (Exception e) {
      put(new Item<>(null, e));
    }
  }

  /** Ends the reading of a task that is over. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void put(Item<T> item) {
    try {
      waiting.put(item);
    } catch (InterruptedException e) {
      throw new Stopped();
    }
  }

  private Item<T> peek() {
    if (next == null) {
      try {
        next = waiting.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      if (next.failure() != null) {
        throw new IllegalStateException(next.failure());
      }
    }
    return next;
  }

  @Override
  public boolean hasNext() {
    return peek().value() != null;
  }

  @Override
  public T next() {
    T value = peek().value();
    if (value == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return value;
  }
}
