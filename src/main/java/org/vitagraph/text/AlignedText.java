package org.vitagraph.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that was cleaned, joined or cut, each character of which still knows the span of the
 * source it came from. Immutable. Characters that stand for nothing in the source (a space put
 * between two joined lines) map to the empty place between their neighbours.
 *
 * <p>{@code **Ada** Lee} without its mark-up is {@code Ada Lee}; its span 0-3 leads home to 2-5.
 */
public final class AlignedText implements CharSequence {
  private static final AlignedText EMPTY = new AlignedText("", new int[0], new int[0]);

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private AlignedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text without characters. */
  public static AlignedText empty() {
    return EMPTY;
  }

  /** A span of the source as it is. */
  public static AlignedText of(CharSequence source, Span span) {
    return new Builder().append(source, span).build();
  }

  /** The whole source as it is. */
  public static AlignedText of(CharSequence source) {
    return of(source, new Span(0, source.length()));
  }

  /** The span of the source that the given span of this text came from. */
  public Span toSource(Span span) {
    if (span.isEmpty()) {
      int at =
          span.start() < starts.length
              ? starts[span.start()]
              : starts.length == 0 ? 0 : ends[ends.length - 1];
      return new Span(at, at);
    }
    int start = starts[span.start()];
    return new Span(start, Math.max(start, ends[span.end() - 1]));
  }

  /** The span of the source that the whole of this text came from. */
  public Span source() {
    return toSource(new Span(0, length()));
  }

  /** The characters of the span, aligned to the same source. */
  public AlignedText slice(Span span) {
    return new AlignedText(
        span.of(text),
        Arrays.copyOfRange(starts, span.start(), span.end()),
        Arrays.copyOfRange(ends, span.start(), span.end()));
  }

  /** Without white space at both ends. */
  public AlignedText strip() {
    int from = 0;
    int to = length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == length() ? this : slice(new Span(from, to));
  }

  /**
   * Every match replaced by {@code replacement}, taken literally; the new characters map to the
   * whole match.
   */
  public AlignedText replaceAll(Pattern pattern, String replacement) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return this;
    }
    Builder out = new Builder();
    int last = 0;
    do {
      out.append(slice(new Span(last, matcher.start())));
      if (matcher.end() > matcher.start()) {
        out.append(replacement, toSource(new Span(matcher.start(), matcher.end())));
      }
      last = matcher.end();
    } while (matcher.find());
    return out.append(slice(new Span(last, length()))).build();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlignedText that
        && text.equals(that.text)
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(starts);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts an aligned text together from pieces, in order. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Adds a span of the source, character by character. */
    public Builder append(CharSequence source, Span span) {
      for (int i = span.start(); i < span.end(); i++) {
        add(source.charAt(i), i, i + 1);
      }
      return this;
    }

    /**
     * Adds text that stands for the given span of the source as a whole, such as a decoded entity.
     */
    public Builder append(String replacement, Span source) {
      for (int i = 0; i < replacement.length(); i++) {
        add(replacement.charAt(i), source.start(), source.end());
      }
      return this;
    }

    /** Adds a text that is aligned to the same source. */
    public Builder append(AlignedText other) {
      for (int i = 0; i < other.length(); i++) {
        add(other.charAt(i), other.starts[i], other.ends[i]);
      }
      return this;
    }

    /** Adds a text that stands for nothing in the source. */
    public Builder insert(String inserted) {
      int at = text.isEmpty() ? 0 : ends[text.length() - 1];
      return append(inserted, new Span(at, at));
    }

    /** The number of characters so far. */
    public int length() {
      return text.length();
    }

    /** The text so far. */
    public AlignedText build() {
      int n = text.length();
      return new AlignedText(text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    private void add(char c, int start, int end) {
      int n = text.length();
      if (n == starts.length) {
        starts = Arrays.copyOf(starts, 2 * n);
        ends = Arrays.copyOf(ends, 2 * n);
      }
      starts[n] = start;
      ends[n] = end;
      text.append(c);
    }
  }
}
