package org.vitagraph.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Folded forms of printed words, and hashes of them that are the same on every machine. */
final class Keys {
  private Keys() {}

  /** Letters and digits in lower case without marks: {@code TABLA: A "Unified"} → tablaaunified. */
  static String fold(String printed) {
    return words(printed).replace(" ", "");
  }

  /** The folded words, one space between two. */
  static String words(String printed) {
    StringBuilder folded = new StringBuilder(printed.length());
    String plain = isAscii(printed) ? printed : Normalizer.normalize(printed, Normalizer.Form.NFKD);
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.appendCodePoint(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        gap = true;
      }
    }
    return folded.toString();
  }

  /** A hash of 64 bits (FNV-1a, mixed); 0 for nothing, and for nothing else. */
  static long hash(String key) {
    if (key.isEmpty()) {
      return 0;
    }
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = mix(hash);
    return hash == 0 ? 1 : hash;
  }

  /** A hash of two hashes, in their order. */
  static long pair(long one, long other) {
    return mix(one * 0x9e3779b97f4a7c15L + Long.rotateLeft(other, 29));
  }

  /** The first hexadecimal digits of the SHA-256 of a text: what ends an IRI. */
  static String hex(String text, int digits) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first words of a text for an IRI: {@code ada-lee}. ASCII letters and digits only. */
  static String slug(String printed, int length) {
    String words = words(printed).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String ascii = isAscii(word) ? word : word.replaceAll("[^a-z0-9]", "");
      if (ascii.isEmpty()) {
        continue;
      }
      if (slug.length() + ascii.length() >= length && !slug.isEmpty()) {
        break;
      }
      slug.append(slug.isEmpty() ? "" : "-").append(ascii, 0, Math.min(ascii.length(), length));
    }
    return slug.toString();
  }

  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }
}
