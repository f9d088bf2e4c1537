package org.vitagraph.document;

import java.nio.charset.Charset;

/** The bytes of UTF-8, one character at a time, and what a byte is that is none of them. */
final class Utf8 {
  private static final char[] SINGLES = singles();

  private Utf8() {}

  /** The length of the sequence that starts at {@code i}; 0 where none does. */
  static int length(byte[] bytes, int i, int end) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || i + length > end) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    boolean surrogate = first == 0xED && second > 0x9F;
    boolean beyond = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
  }

  /** The character of a sequence of that length. */
  static int codePoint(byte[] bytes, int i, int length) {
    int c = length == 1 ? bytes[i] : bytes[i] & (0xFF >> (length + 1));
    for (int k = 1; k < length; k++) {
      c = (c << 6) | (bytes[i + k] & 0x3F);
    }
    return c;
  }

  /** A byte as windows-1252 has it; those that it leaves open, as Latin-1 has them. */
  static char single(byte b) {
    return SINGLES[b & 0xFF];
  }

  private static char[] singles() {
    char[] singles = new char[256];
    for (int i = 0; i < singles.length; i++) {
      char c = new String(new byte[] {(byte) i}, Charset.forName("windows-1252")).charAt(0);
      singles[i] = c == '\uFFFD' ? (char) i : c;
    }
    return singles;
  }
}
