package org.vitagraph.document;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Characters of a text as its reader sees them. What pages and PDF files leave in a text made from
 * them, no-break spaces, soft hyphens, joiners without width, ligatures, bullets of symbol fonts,
 * becomes what it looks like.
 */
final class PlainCharacters {
  private record Plain(Pattern printed, String seen) {
    Plain(String printed, String seen) {
      this(Pattern.compile(printed), seen);
    }
  }

  private static final List<Plain> PLAIN =
      List.of(
          new Plain("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]", " "),
          // At a line's end it shows, and holds the halves of a word apart.
          new Plain("(?<=\\p{L})\\u00AD(?=\\s*$)", "-"),
          new Plain(
              "[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]", ""),
          new Plain("[\\uF0B7\\uF0A7\\uF0A8\\uF06E\\uF076\\uF0D8\\uF0FC]", "\u2022"));

  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  private PlainCharacters() {}

  /** The text as it is seen, aligned to the same source. */
  static AlignedText of(AlignedText raw) {
    if (raw.toString().chars().allMatch(c -> c < 0xA0)) {
      return raw;
    }
    AlignedText text = raw;
    for (Plain plain : PLAIN) {
      if (plain.printed.matcher(text).find()) {
        text = text.replaceAll(plain.printed, plain.seen);
      }
    }
    Matcher ligature = LIGATURE.matcher(text);
    AlignedText.Builder apart = new AlignedText.Builder();
    int from = 0;
    while (ligature.find()) {
      Span at = new Span(ligature.start(), ligature.end());
      apart.append(text.slice(new Span(from, at.start())));
      apart.append(Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC), text.toSource(at));
      from = at.end();
    }
    return from == 0 ? text : apart.append(text.slice(new Span(from, text.length()))).build();
  }
}
