package org.vitagraph.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Mark;
import org.vitagraph.text.Span;

/**
 * What a page labels its entries as beside their titles, {@code Journal Article}, {@code Full-text
 * available}, and the {@code N/A} of a field without a value. A label tells the kind as a heading
 * would; none of them is part of the reference.
 */
final class TypeLabels {
  private static final Pattern EMPTY = Pattern.compile("(?m)(?<=\\n|\\t) *N/A *(?=$|\\t)");

  private TypeLabels() {}

  /** The labels of an entry, in the order of print. */
  static List<String> in(Entry entry) {
    String text = entry.text().toString();
    return labels(entry).stream().map(span -> span.of(text)).toList();
  }

  /** The beginning of the entry's text with spaces in their place. */
  static String blanked(String text, Entry entry) {
    StringBuilder blanked = new StringBuilder(text);
    for (Span label : labels(entry)) {
      if (label.end() <= text.length()) {
        blank(blanked, label.start(), label.end());
      }
    }
    Matcher empty = EMPTY.matcher(text);
    while (empty.find()) {
      blank(blanked, empty.start(), empty.end());
    }
    return blanked.toString();
  }

  private static List<Span> labels(Entry entry) {
    return entry.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.LABEL)
        .map(Mark::span)
        .toList();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
