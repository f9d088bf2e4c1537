package org.vitagraph.name;

import java.util.Objects;
import org.vitagraph.text.Span;

/**
 * A date in a text, as exact as it is printed: {@code Aug. 2013} is {@code 2013-08}, {@code May
 * 21st, 2020} is {@code 2020-05-21}, {@code Summer 2016} is {@code 2016}.
 *
 * @param iso {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
public record PrintedDate(Span span, String iso) {
  /** Rejects a missing part. */
  public PrintedDate {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(iso, "iso");
  }

  /** The year of the date. */
  public int year() {
    return Integer.parseInt(iso.substring(0, 4));
  }
}
