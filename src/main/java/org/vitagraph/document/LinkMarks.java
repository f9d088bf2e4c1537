package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * The numbers that text browsers print before each link, and the list of addresses at the end:
 * {@code [12]Trees} is the word {@code Trees}, and no twelfth entry.
 */
final class LinkMarks {
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,4})\\](?=[^\\s\\]])");
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(\\d{1,4})\\.\\s+(?:https?|file|ftp|mailto|tel|javascript):\\S*\\s*");
  private static final Pattern HEAD =
      Pattern.compile("\\s*(?:References|(?:Visible|Hidden) links:?)?\\s*");
  private static final int FEWEST = 3;

  private LinkMarks() {}

  /** The lines without marks and addresses, where a list of addresses ends the text. */
  static List<AlignedText> removed(List<AlignedText> lines) {
    int end = lines.size();
    int addresses = 0;
    while (end > 0 && (isAddress(lines.get(end - 1)) || isHead(lines.get(end - 1)))) {
      end--;
      addresses += isAddress(lines.get(end)) ? 1 : 0;
    }
    if (addresses < FEWEST) {
      return lines;
    }
    List<AlignedText> unmarked = new ArrayList<>();
    int next = 1;
    for (AlignedText line : lines.subList(0, end)) {
      AlignedText.Builder out = new AlignedText.Builder();
      Matcher mark = MARK.matcher(line);
      int from = 0;
      while (mark.find()) {
        // Pictures have numbers too, and may print nothing.
        int number = Integer.parseInt(mark.group(1));
        if (number >= next && number <= addresses) {
          out.append(line.slice(new Span(from, mark.start())));
          from = mark.end();
          next = number + 1;
        }
      }
      unmarked.add(
          from == 0 ? line : out.append(line.slice(new Span(from, line.length()))).build());
    }
    return unmarked;
  }

  private static boolean isAddress(AlignedText line) {
    return ADDRESS.matcher(line).matches();
  }

  private static boolean isHead(AlignedText line) {
    return HEAD.matcher(line).matches();
  }
}
