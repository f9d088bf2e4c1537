package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;

/**
 * Puts lines together again that a conversion tore at every change of style, as happens where each
 * piece of a page's text is printed on a line of its own: {@code B. Chen,}, {@code A. Lee}, {@code
 * , and C. Diaz} is one line.
 */
final class TornLines {
  /** No line begins with what belongs to the word before. */
  private static final Pattern HANGS = Pattern.compile("\\s*[,.;:)\\]”!?](?![.\\p{L}\\d]).*");

  private static final Pattern GOES_ON =
      Pattern.compile("\\s*(?:\\((?:19|20)\\d\\d[a-z]?\\)|(?:&|and|und|et|y) |\\[|\\().*");
  private static final Pattern OPEN =
      Pattern.compile(".*(?:[,(\\[“]|\\b(?:and|with|[Ii]n:?)|&)\\s*");
  private static final int FEWEST = 4;
  private static final double SHARE = 0.03;

  private TornLines() {}

  /** The lines, joined if many are torn; blank ones stay and join nothing. */
  static List<AlignedText> joined(List<AlignedText> lines) {
    long hanging = lines.stream().filter(line -> HANGS.matcher(line).matches()).count();
    long printed = lines.stream().filter(line -> !line.toString().isBlank()).count();
    if (hanging < FEWEST || hanging < SHARE * printed) {
      return lines;
    }
    List<AlignedText> joined = new ArrayList<>();
    AlignedText above = AlignedText.empty();
    for (AlignedText line : lines) {
      boolean hangs = HANGS.matcher(line).matches();
      boolean goesOn = hangs || GOES_ON.matcher(line).matches() || OPEN.matcher(above).matches();
      if (above.toString().isBlank() || line.toString().isBlank() || !goesOn) {
        joined.add(line);
        above = line;
        continue;
      }
      AlignedText.Builder both = new AlignedText.Builder().append(above);
      boolean spaced = Character.isWhitespace(above.charAt(above.length() - 1));
      both.insert(hangs || spaced ? "" : " ");
      above = both.append(line.strip()).build();
      joined.set(joined.size() - 1, above);
    }
    return joined;
  }
}
