package org.vitagraph.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.RecordStream.Raw;
import org.vitagraph.text.Span;

/**
 * Cuts a BibTeX file into its entries, from the at sign to the brace that closes the entry. One
 * that nobody closed ends where a line begins the next one.
 */
final class BibtexEntries implements Closeable {
  /** What begins an entry with some certainty: a type, a brace, a key and a comma. */
  private static final Pattern BEGINNING =
      Pattern.compile("@[A-Za-z]+\\s*[{(]\\s*[^\\s,{}\"#=@]+\\s*,");

  private static final int LONGEST_BEGINNING = 300;

  private final RecordStream in;
  private final StringBuilder text = new StringBuilder();
  private int start;
  private int line;

  /** What was read beyond the end of the entry before. */
  private String ahead = "";

  BibtexEntries(Reader in) {
    this.in = new RecordStream(in);
  }

  /** The next entry, also one of {@code @string} and {@code @comment}; null at the end. */
  @Nullable Raw next() throws IOException {
    if (!ahead.isEmpty()) {
      text.setLength(0);
      text.append(ahead);
      start = in.offset() - ahead.length();
      line = in.line() - (int) ahead.chars().filter(c -> c == '\n').count();
      ahead = "";
    } else if (!findEntry()) {
      return null;
    }
    return readEntry();
  }

  /** Reads on to an {@code @}, some letters and a bracket, outside lines of remarks. */
  private boolean findEntry() throws IOException {
    boolean remark = false;
    boolean lineStart = true;
    int before = ' ';
    text.setLength(0);
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        remark = false;
        lineStart = true;
      } else if (lineStart && c == '%') {
        remark = true;
      }
      lineStart &= Character.isWhitespace(c);
      if (text.isEmpty()) {
        if (c == '@' && !remark && !Character.isLetterOrDigit(before)) {
          text.append('@');
          start = in.offset() - 1;
          line = in.line();
        }
      } else if (isLetter(c) && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append((char) c);
      } else if ((c == '{' || c == '(') && text.length() > 1) {
        text.append((char) c);
        return true;
      } else if (Character.isWhitespace(c) && text.length() > 1) {
        text.append((char) c);
      } else {
        text.setLength(0);
        if (c == '@' && !remark) {
          text.append('@');
          start = in.offset() - 1;
          line = in.line();
        }
      }
      before = c;
    }
    return false;
  }

  private Raw readEntry() throws IOException {
    boolean round = text.indexOf("(") >= 0 && text.indexOf("{") < 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    boolean quoted = false;
    int beginning = -1;
    boolean lineStart = false;
    for (int c = in.read(); c >= 0; c = in.read()) {
      text.append((char) c);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      quoted ^= round && depth == 0 && c == '"';
      if ((c == '}' && depth < (round ? 0 : 1)) || (round && depth == 0 && c == ')' && !quoted)) {
        return raw(text.length(), true);
      }
      if (c == '@' && lineStart) {
        beginning = text.length() - 1;
      } else if (c == ',' && beginning >= 0) {
        Matcher matcher = BEGINNING.matcher(text).region(beginning, text.length());
        if (matcher.matches()) {
          ahead = text.substring(beginning);
          return raw(beginning, false);
        }
        beginning = -1;
      } else if (beginning >= 0 && text.length() - beginning > LONGEST_BEGINNING) {
        beginning = -1;
      }
      lineStart = c == '\n' || (lineStart && Character.isWhitespace(c));
      if (text.length() > RecordStream.LONGEST) {
        return raw(text.length(), false);
      }
    }
    return raw(text.length(), false);
  }

  private Raw raw(int length, boolean closed) {
    return new Raw(text.substring(0, length), new Span(start, start + length), line, closed);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
