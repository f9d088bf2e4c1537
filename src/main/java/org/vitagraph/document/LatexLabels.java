package org.vitagraph.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a list's items: {@code \item[2024] A} {@code \item[] B} dates both, for a date is
 * printed once for all that stand below it.
 */
final class LatexLabels {
  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

  /** The date above, by depth of the list. */
  private final Map<Integer, String> dates = new HashMap<>();

  /** What labels an item; null if nothing that is printed does. */
  @Nullable String of(String label, int depth) {
    dates.keySet().removeIf(other -> other > depth);
    String words = COMMAND.matcher(label).replaceAll("");
    if (LatexCommands.isDate(label)) {
      dates.put(depth, label);
      return label;
    }
    if (WORDS.matcher(words).find()) {
      dates.remove(depth);
      return label;
    }
    return words.replaceAll("[{}\\s]", "").isEmpty() ? dates.get(depth) : null;
  }

  /** A list begins: what stood in others does not count. */
  void begin(int depth) {
    dates.keySet().removeIf(other -> other >= depth);
  }
}
