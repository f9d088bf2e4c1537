package org.vitagraph.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BibTeX entries that a page offers for copying beside the papers that it lists, as they stand in a
 * text made from the page. They say again what the list says.
 */
final class BibtexCopies {
  private static final Pattern BEGINS = Pattern.compile("(?i)\\s*(?:bibtex\\W*)?@[a-z]+\\s*\\{.*");
  private static final Pattern TITLE =
      Pattern.compile("(?is)\\btitle\\s*=\\s*[{\"]+(.{8,}?)[}\"]+\\s*(?:,|$|\\n)");
  private static final Pattern NO_WORD = Pattern.compile("[\\W_]+");
  private static final int LONGEST = 60;

  private BibtexCopies() {}

  /** The lines of entries whose titles stand elsewhere in the text. */
  static Set<Integer> in(List<String> lines) {
    Set<Integer> entries = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      int end = end(lines, i);
      for (int k = i; k < end; k++) {
        entries.add(k);
      }
      i = Math.max(i, end - 1);
    }
    if (entries.isEmpty()) {
      return entries;
    }
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      others.append(entries.contains(i) ? "" : words(lines.get(i)));
    }
    for (int i = 0; i < lines.size(); i++) {
      int end = end(lines, i);
      if (end > i) {
        Matcher title = TITLE.matcher(String.join("\n", lines.subList(i, end)));
        if (!title.find() || others.indexOf(words(title.group(1))) < 0) {
          for (int k = i; k < end; k++) {
            entries.remove(k);
          }
        }
        i = end - 1;
      }
    }
    return entries;
  }

  /** Behind the line that closes the entry that begins here; the line itself if none does. */
  private static int end(List<String> lines, int from) {
    if (!BEGINS.matcher(lines.get(from)).matches()) {
      return from;
    }
    int open = 0;
    for (int i = from; i < lines.size() && i < from + LONGEST; i++) {
      for (char c : lines.get(i).toCharArray()) {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (open <= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private static String words(String text) {
    return NO_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
