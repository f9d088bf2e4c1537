package org.vitagraph.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.vitagraph.text.Folding;

/** Hashes and slugs of printed words that are the same on every machine. */
final class Keys {
  private static final Pattern NOT_ASCII = Pattern.compile("[^a-z0-9]");

  private Keys() {}

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
    StringBuilder slug = new StringBuilder();
    for (String word : Folding.words(printed).split(" ", -1)) {
      String ascii = NOT_ASCII.matcher(word).replaceAll("");
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
}
