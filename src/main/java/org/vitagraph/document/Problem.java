package org.vitagraph.document;

/**
 * Something in a file that could not be read as it should; the rest was kept.
 *
 * @param place where, as a person would look for it: {@code page 3}, {@code line 120}, {@code entry
 *     smith2020}; empty when the whole file is meant
 */
public record Problem(String place, String message) {
  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
