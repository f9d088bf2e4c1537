package org.vitagraph.text;

/**
 * A run of characters: {@code start} inclusive, {@code end} exclusive, in UTF-16 units of the text
 * it belongs to.
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Rejects a span that ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + "-" + end);
    }
  }

  /** The number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether nothing lies in the span. */
  public boolean isEmpty() {
    return end == start;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same span, moved by {@code offset} characters. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The characters of {@code text} that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
