package org.dateline.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs tasks on several threads and hands their results on in the order in which the tasks came, so
 * that output does not depend on the number of threads. Few tasks wait at any time: memory does not
 * grow with the input. To be used by one thread.
 */
public final class InOrder<T> implements AutoCloseable {
  private static final int WAITING_A_THREAD = 4;
  private static final int LONGEST_TASK_SECONDS = 60;

  private final ExecutorService workers;
  private final Queue<Future<T>> waiting = new ArrayDeque<>();
  private final int most;
  private final Consumer<T> sink;

  /**
   * @param threads how many tasks run at a time, at least 1
   * @param sink takes the results, on the calling thread
   */
  public InOrder(int threads, Consumer<T> sink) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.most = threads * WAITING_A_THREAD;
    this.sink = sink;
  }

  /** Adds a task; hands on the oldest result where too many wait. */
  public void add(Callable<T> task) {
    if (waiting.size() >= most) {
      takeOne();
    }
    waiting.add(workers.submit(task));
  }

  /** Hands on all results and waits until there are no more. */
  public void finish() {
    while (!waiting.isEmpty()) {
      takeOne();
    }
  }

  private void takeOne() {
    try {
      sink.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Drops tasks that have not begun and waits for those that have. */
  @Override
  public void close() {
    workers.shutdownNow();
    try {
      workers.awaitTermination(LONGEST_TASK_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
