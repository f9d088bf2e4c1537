package org.vitagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Threads that work through a list, so many at once as the processors and the memory allow: a step
 * says how many bytes it reads, and waits until the steps under way leave room for it.
 *
 * @param jobs how many at once at most
 */
record Workers(int jobs) {
  /** Reading a text takes some forty times its length; half of the heap is left to the rest. */
  private static final int ROOM_IN_KIB = (int) Math.min(1 << 20, maxMemory() / 80 / 1024);

  /** Checks the number. */
  Workers {
    if (jobs < 1) {
      throw CommandFailure.usage("--jobs " + jobs + ": at least 1 is needed");
    }
  }

  /** What comes of each, in the order of the list, whichever was ready first. */
  <T, R> List<R> map(List<T> list, ToLongFunction<T> bytes, Function<T, R> step) {
    Semaphore room = new Semaphore(ROOM_IN_KIB, true);
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<R>> running = new ArrayList<>();
      for (T one : list) {
        int kib = (int) Math.min(ROOM_IN_KIB, bytes.applyAsLong(one) / 1024 + 1);
        running.add(
            threads.submit(
                () -> {
                  room.acquire(kib);
                  try {
                    return step.apply(one);
                  } finally {
                    room.release(kib);
                  }
                }));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> one : running) {
        results.add(one.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(CommandFailure.FAILED, "interrupted, nothing changed");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static long maxMemory() {
    return Runtime.getRuntime().maxMemory();
  }
}
