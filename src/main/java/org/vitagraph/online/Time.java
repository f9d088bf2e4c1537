package org.vitagraph.online;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting by it. */
public interface Time {
  /** The time of the machine. */
  Time SYSTEM =
      new Time() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedIOException {
          try {
            Thread.sleep(Math.max(0, duration.toMillis()));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting to ask");
          }
        }
      };

  /** The moment. */
  Instant now();

  /** Waits that long. */
  void sleep(Duration duration) throws InterruptedIOException;
}
