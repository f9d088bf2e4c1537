package org.vitagraph.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a LaTeX source that are still to be read, with those of expanded macros put
 * back before them.
 */
final class LatexInput {
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\s*=\\s*-?\\d+\\b(?![\\s.]*(?:\\d|true|p[tc]|e[mx]|in|[cm]m|bp|sp))"
              + "|\\s*=?\\s*-?(?:\\d*\\.?\\d+\\s*(?:true\\s*)?(?:pt|em|ex|in|cm|mm|bp|pc|sp|dd|cc|mu|fil+)\\b"
              + "|\\d*\\.?\\d*\\\\[A-Za-z@]*(?:width|height|skip|indent|sep|margin|offset)\\b)"
              + "(?:\\s*(?:plus|minus)\\s*-?[\\d.]+\\s*\\w+)*");

  private static final Pattern DIMENSION =
      Pattern.compile("\\s*-?\\d*\\.?\\d+\\s*(?:pt|em|ex|in|cm|mm|bp|pc|sp)");

  private char[] buffer;
  private int at;
  private boolean spaced;

  LatexInput(String tex) {
    buffer = tex.toCharArray();
  }

  /** How many characters there are. */
  int remaining() {
    return buffer.length - at;
  }

  boolean isAtEnd() {
    return at == buffer.length;
  }

  /** The next character; 0 at the end. */
  char peek() {
    return isAtEnd() ? 0 : buffer[at];
  }

  /** Reads the next character; there must be one. */
  char next() {
    return buffer[at++];
  }

  /** Goes back over the character that was read last. */
  void back() {
    at--;
  }

  /** Whether white space stood behind the command's name that was read last. */
  boolean isSpaced() {
    return spaced;
  }

  /** Whether nothing else follows on the line that would be printed on it. */
  boolean isAtLineEnd() {
    for (int i = at; i < buffer.length; i++) {
      char c = buffer[i];
      if (c == '\n' || c == '%' || c == '\\' || c == '}') {
        return true;
      }
      if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  /** Puts text before what is still to be read. */
  void push(String tex) {
    if (tex.length() > at) {
      char[] wider = new char[2 * tex.length() + buffer.length];
      int start = wider.length - remaining();
      System.arraycopy(buffer, at, wider, start, remaining());
      buffer = wider;
      at = start;
    }
    at -= tex.length();
    tex.getChars(0, tex.length(), buffer, at);
  }

  /** Whether what comes next is that text; it is read then. */
  boolean skip(String text) {
    if (remaining() < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (buffer[at + i] != text.charAt(i)) {
        return false;
      }
    }
    at += text.length();
    return true;
  }

  /**
   * Reads white space and remarks; whether an empty line, which ends a paragraph, was among it. The
   * empty line is left to be read when {@code keep} says so.
   */
  boolean skipSpace(boolean keep) {
    int lines = 0;
    int start = at;
    while (!isAtEnd()) {
      char c = buffer[at];
      if (c == '%') {
        skipRemark();
        // The remark took the line's end with it; an empty line behind it ends the paragraph.
        lines += peek() == '\n' ? 1 : 0;
      } else if (Character.isWhitespace(c)) {
        lines += c == '\n' ? 1 : 0;
        at++;
      } else {
        break;
      }
    }
    if (lines > 1 && keep) {
      at = start;
    }
    return lines > 1;
  }

  /** Reads from the percent sign to the end of the line and the indent of the next one. */
  void skipRemark() {
    while (!isAtEnd() && buffer[at] != '\n') {
      at++;
    }
    if (!isAtEnd()) {
      at++;
    }
    while (!isAtEnd() && (buffer[at] == ' ' || buffer[at] == '\t')) {
      at++;
    }
  }

  /** Reads a command's name, behind the backslash; a word takes the space behind it with it. */
  String name() {
    if (isAtEnd()) {
      return "";
    }
    int start = at++;
    spaced = false;
    if (!isLetter(buffer[start])) {
      return String.valueOf(buffer[start]);
    }
    while (!isAtEnd() && isLetter(buffer[at])) {
      at++;
    }
    String name = new String(buffer, start, at - start);
    int end = at;
    skipSpace(true);
    spaced = at > end || Character.isWhitespace(peek());
    return name;
  }

  /** Whether an argument in braces comes next, be it on the next line. */
  boolean hasGroup() {
    int start = at;
    boolean group = !skipSpace(false) && peek() == '{';
    at = start;
    return group;
  }

  /** Reads an argument: a group without its braces, a command, or one character. */
  String argument() {
    skipSpace(false);
    if (isAtEnd()) {
      return "";
    }
    char c = next();
    if (c == '\\') {
      return "\\" + name() + (isLetter(peek()) ? " " : "");
    }
    return c == '{' ? upTo('}') : String.valueOf(c);
  }

  /** Reads an argument in brackets, if there is one; else null. */
  @org.jspecify.annotations.Nullable
  String option() {
    int start = at;
    skipSpace(true);
    if (peek() != '[') {
      at = start;
      return null;
    }
    at++;
    return upTo(']');
  }

  /** Reads a length that stands without braces: {@code 3pt plus 1pt}, {@code =\textwidth}. */
  void skipLength() {
    int window = Math.min(remaining(), 80);
    Matcher length = LENGTH.matcher(new String(buffer, at, window));
    if (length.lookingAt()) {
      at += length.end();
    }
  }

  /** Reads the length that TeX's own command takes; words may run into its unit. */
  void skipDimension() {
    Matcher plain = DIMENSION.matcher(new String(buffer, at, Math.min(remaining(), 40)));
    int start = at;
    skipLength();
    if (at == start && plain.lookingAt()) {
      at += plain.end();
    }
  }

  /** Reads up to the given text and over it; to the end if it does not come. */
  String until(String end) {
    int start = at;
    while (!isAtEnd()) {
      int stop = at;
      if (skip(end)) {
        return new String(buffer, start, stop - start);
      }
      at++;
    }
    return new String(buffer, start, at - start);
  }

  /** To the mark that closes what is open; braces and brackets inside belong to what is inside. */
  private String upTo(char closing) {
    int start = at;
    int braces = 0;
    int brackets = 0;
    while (!isAtEnd()) {
      char c = next();
      if (c == '\\' && !isAtEnd()) {
        at++;
      } else if (c == closing && braces == 0 && brackets == 0) {
        return new String(buffer, start, at - 1 - start);
      } else if (c == '{') {
        braces++;
      } else if (c == '}') {
        braces--;
      } else if (closing == ']' && braces == 0) {
        brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
    }
    return new String(buffer, start, at - start);
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
  }
}
