package org.vitagraph.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters and digits without case, accents or width, so that spellings of one word become equal:
 * {@code Strauß-Øgård} folds to the words {@code strauss ogard}.
 *
 * <p>Only the accents of the European scripts are dropped; the voicing marks of kana and the vowel
 * signs of Indic scripts are letters of their own and stay.
 */
public final class Folding {
  /** Letters that Unicode does not decompose, though readers take them for accented ones. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ȷ', "j"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'þ', "th"));

  private Folding() {}

  /** The folded letters and digits, and nothing else. */
  public static String letters(CharSequence text) {
    return fold(text, false);
  }

  /** The folded letters and digits; whatever stands between them is one space. */
  public static String words(CharSequence text) {
    return fold(text, true).strip();
  }

  private static String fold(CharSequence text, boolean spaced) {
    boolean isPlain = isPlain(text);
    String decomposed = isPlain ? text.toString().toLowerCase(Locale.ROOT) : decomposed(text);
    StringBuilder out = new StringBuilder(decomposed.length());
    int c;
    for (int at = 0; at < decomposed.length(); at += Character.charCount(c)) {
      c = decomposed.codePointAt(at);
      if (isWordCharacter(c)) {
        @Nullable String plain = c < 0x80 ? null : PLAIN.get(c);
        if (plain == null) {
          out.appendCodePoint(c);
        } else {
          out.append(plain);
        }
      } else if (spaced && !isAccent(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return isPlain ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Whether no letter has anything to lose but its case. */
  private static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String decomposed(CharSequence text) {
    return Normalizer.normalize(
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
        Normalizer.Form.NFKD);
  }

  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36f;
  }

  private static boolean isWordCharacter(int c) {
    return !isAccent(c)
        && (Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }
}
