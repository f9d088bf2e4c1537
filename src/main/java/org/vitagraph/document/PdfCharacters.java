package org.vitagraph.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Characters as fonts name them, made into the characters that a reader sees. */
final class PdfCharacters {
  private static final Pattern ICONS = Pattern.compile("(?i)awesome|icon|symbol|dingbat");

  /**
   * Fonts of pictures only, such as an envelope before an address or a calendar before a date; what
   * they hold of signs beyond letters may mark items.
   */
  private static final Pattern PICTURES =
      Pattern.compile("(?i)fontawesome|academicons|marvosym|fontello|material-?icons");

  private PdfCharacters() {}

  /** Whether a font of that name holds pictures only. */
  static boolean arePictures(String font) {
    return PICTURES.matcher(font).find();
  }

  /**
   * Ligatures taken apart, hyphens and blanks of all kinds made plain, icons and control characters
   * dropped; empty when nothing readable remains, blank for a space.
   *
   * @param pictures whether the font holds pictures only
   */
  static String readable(String drawn, String font, boolean pictures) {
    if ((pictures && drawn.chars().allMatch(c -> c < 0x2000))
        || (drawn.length() > 4 && drawn.chars().allMatch(Character::isLetter))) {
      return ""; // an icon, or its name
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < drawn.length(); ) {
      int c = drawn.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0xFB00 && c <= 0xFB06) {
        text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      } else if (c == 0x00AD || c == 0x2010 || c == 0x2011) {
        text.append('-');
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        text.append(' ');
      } else if (c > 0xF720 && c < 0xF7FF && !ICONS.matcher(font).find()) {
        // Adobe's own codes for old-style figures and small capitals.
        text.append((char) (c - 0xF700));
      } else if (c >= 0xF020 && c <= 0xF0FF && isPrivateBullet(c)) {
        text.append('\u2022');
      } else if (isPresentable(c)) {
        text.appendCodePoint(c);
      }
    }
    return text.toString();
  }

  /** The bullets of the Symbol and Wingdings fonts, which have no code of their own. */
  private static boolean isPrivateBullet(int c) {
    return switch (c) {
      case 0xF0B7, 0xF0A7, 0xF0A8, 0xF06E, 0xF06F, 0xF071, 0xF076, 0xF0D8, 0xF0FC, 0xF02D -> true;
      default -> false;
    };
  }

  private static boolean isPresentable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> c != 0xFFFD && c != 0xFEFF;
    };
  }
}
