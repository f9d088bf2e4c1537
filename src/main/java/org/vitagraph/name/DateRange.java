package org.vitagraph.name;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * A stretch of time in a text. {@code Aug. 2013 – Aug. 2018} has a start and an end; {@code since
 * 2019} has a start and is current; {@code expected May 2027} has an end only; {@code Summer 2016}
 * starts and ends in 2016.
 *
 * @param start {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null when the print gives none
 * @param end in the same forms; null when the print gives none
 * @param current whether the print says that it goes on
 */
public record DateRange(Span span, @Nullable String start, @Nullable String end, boolean current) {
  /** Rejects a range without any date. */
  public DateRange {
    Objects.requireNonNull(span, "span");
    if (start == null && end == null) {
      throw new IllegalArgumentException("a range without start and end at " + span);
    }
  }

  /** Whether the print gives one date and not two. */
  public boolean isPoint() {
    return start != null && start.equals(end);
  }
}
