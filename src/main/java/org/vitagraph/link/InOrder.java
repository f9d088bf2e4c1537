package org.vitagraph.link;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work on a long list by several threads, of which only this one reads the list and takes the
 * results, in the order of the list: a transaction belongs to its thread. No more than a few
 * batches are under way at once.
 */
final class InOrder implements AutoCloseable {
  private static final int BATCH = 64;

  private final ExecutorService threads;
  private final int waiting;

  InOrder(int jobs) {
    threads = Executors.newFixedThreadPool(jobs);
    waiting = 4 * jobs;
  }

  /** A step that may ask registers. */
  @FunctionalInterface
  interface Step<T, R> {
    R apply(T one) throws IOException;
  }

  <T, R> void run(Iterator<T> list, Step<T, R> step, Consumer<R> results) throws IOException {
    ArrayDeque<Future<List<R>>> running = new ArrayDeque<>();
    while (list.hasNext()) {
      List<T> batch = new ArrayList<>(BATCH);
      while (list.hasNext() && batch.size() < BATCH) {
        batch.add(list.next());
      }
      running.add(
          threads.submit(
              () -> {
                List<R> done = new ArrayList<>(batch.size());
                for (T one : batch) {
                  done.add(step.apply(one));
                }
                return done;
              }));
      if (running.size() >= waiting) {
        take(running.remove()).forEach(results);
      }
    }
    for (Future<List<R>> one : running) {
      take(one).forEach(results);
    }
  }

  private static <R> List<R> take(Future<List<R>> one) throws IOException {
    try {
      return one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while linking");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
