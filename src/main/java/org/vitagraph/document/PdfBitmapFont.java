package org.vitagraph.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * What the characters of a TeX font stand for that a file holds as bitmaps, without name or table
 * of Unicode: its characters are called by their codes, {@code /a123}. Which of TeX's encodings it
 * has, the codes that are used tell: the ligatures stand at 11 to 15 in the old one (OT1), at 27 to
 * 31 in the one for Europe (T1).
 */
final class PdfBitmapFont {
  private static final Pattern CODE = Pattern.compile("a(\\d{1,3})");
  private static final int OT1_LIGATURES = 11;
  private static final int T1_LIGATURES = 27;
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

  private static final String T1_BEFORE_LIGATURES = "`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—";
  private static final String T1_FROM_128 =
      "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß";
  private static final String OT1_BEHIND_LIGATURES = "ıȷ`´ˇ˘¯˚¸ßæœøÆŒØ";

  private static final Map<Integer, String> OT1 =
      Map.of(
          34, "”", 39, "’", 92, "“", 95, "˙", 96, "‘", 123, "–", 124, "—", 125, "˝", 126, "˜", 127,
          "¨");
  private static final Map<Integer, String> T1 =
      Map.of(25, "ı", 26, "ȷ", 39, "’", 96, "‘", 127, "-");

  /** Fonts of symbols: those of formulas, and the companion of T1. */
  private static final Map<Integer, String> SYMBOLS =
      Map.of(0, "−", 3, "*", 15, "•", 136, "•", 163, "£", 169, "©", 191, "€", 121, "†", 122, "‡");

  private final Map<Integer, String> characters = new HashMap<>();

  private PdfBitmapFont(Set<Integer> codes) {
    boolean letters =
        codes.stream().anyMatch(code -> Character.isLetterOrDigit(code) && code < 121);
    boolean old = codes.stream().anyMatch(code -> code >= OT1_LIGATURES && code < 16);
    boolean european =
        !old
            && codes.stream()
                .anyMatch(
                    code ->
                        code >= T1_LIGATURES && code < 32
                            || code > 127
                            || code == 16
                            || code == 17
                            || code == 21
                            || code == 22);
    for (int code : codes) {
      String text =
          !letters ? SYMBOLS.getOrDefault(code, "") : european ? european(code) : old(code);
      if (!text.isEmpty()) {
        characters.put(code, text);
      }
    }
  }

  /** The font's own reading; of one that is no bitmap of TeX's, an empty one. */
  static PdfBitmapFont of(PDType3Font font) {
    TreeSet<Integer> codes = new TreeSet<>();
    COSDictionary drawings = font.getCOSObject().getCOSDictionary(COSName.CHAR_PROCS);
    if (drawings == null || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
      return new PdfBitmapFont(codes);
    }
    for (COSName name : drawings.keySet()) {
      Matcher code = CODE.matcher(name.getName());
      if (!code.matches()) {
        return new PdfBitmapFont(new TreeSet<>());
      }
      codes.add(Integer.parseInt(code.group(1)));
    }
    return new PdfBitmapFont(codes);
  }

  /** What the character with the code stands for, if the encoding says other than the file. */
  String read(int code, String otherwise) {
    return characters.getOrDefault(code, otherwise);
  }

  private static String old(int code) {
    if (code >= OT1_LIGATURES && code < 16) {
      return LIGATURES[code - OT1_LIGATURES];
    }
    return code >= 16 && code < 32
        ? OT1_BEHIND_LIGATURES.substring(code - 16, code - 15)
        : OT1.getOrDefault(code, "");
  }

  private static String european(int code) {
    if (code >= T1_LIGATURES && code < 32) {
      return LIGATURES[code - T1_LIGATURES];
    }
    if (code < T1_BEFORE_LIGATURES.length()) {
      return T1_BEFORE_LIGATURES.substring(code, code + 1);
    }
    return code > 127 ? T1_FROM_128.substring(code - 128, code - 127) : T1.getOrDefault(code, "");
  }
}
