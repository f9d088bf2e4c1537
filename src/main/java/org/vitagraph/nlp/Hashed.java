package org.vitagraph.nlp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Which documents are kept from training for measuring: fixed by their names, for ever. */
final class Hashed {
  private Hashed() {}

  /** Whether the first byte of the name's SHA-256 lies below {@code limit}, of 256. */
  static boolean isAmong(String name, int limit) {
    return firstByte(name) < limit;
  }

  private static int firstByte(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return hash[0] & 0xff;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
