package org.vitagraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.NameList;
import org.vitagraph.text.Span;

/**
 * Whether the full stop behind the last name of a list is the name's or the list's. In {@code Lee
 * A, Chen BC. Lakes} it ends the list; in {@code Lee A. , Chen B .} it belongs to the initial.
 */
final class LastStop {
  private static final Pattern ENDS_IN_INITIAL =
      Pattern.compile("(?s).*\\p{L}.*(?<!\\p{L})\\p{Lu}");
  private static final Pattern BARE_INITIALS =
      Pattern.compile("\\p{L}[\\p{L}'’-]+\\s+\\p{Lu}{1,4}");
  private static final Pattern RUN_TOGETHER = Pattern.compile("(?s).*\\s\\p{Lu}{2,4}");
  private static final Pattern STOPPED_BARE =
      Pattern.compile("(\\p{L}.*\\s\\p{Lu}{1,4})\\s*\\.", Pattern.DOTALL);
  private static final Pattern STOPPED = Pattern.compile(".*(?<!\\p{L})\\p{Lu}\\s?\\..*");
  private static final Pattern LETTERS_ALONE = Pattern.compile("\\p{Lu}{2,5}\\.");
  private static final Pattern LOOSE_STOP = Pattern.compile("\\s*\\.");

  private LastStop() {}

  /** The span of a name, with the stop behind it if the stop is the name's, and without if not. */
  static Span settle(CharSequence text, Span name, NameList list) {
    String printed = name.of(text);
    if (LETTERS_ALONE.matcher(printed).matches()) {
      return new Span(name.start(), name.end() - 1);
    }
    Matcher bare = STOPPED_BARE.matcher(printed);
    if (printed.endsWith(".")
        && bare.matches()
        && isBare(bare.group(1), list)
        && !hasStops(list, printed)) {
      return new Span(name.start(), name.start() + bare.end(1));
    }
    Matcher stop = LOOSE_STOP.matcher(text).region(name.end(), text.length());
    boolean isOfInitial = stop.lookingAt() && ENDS_IN_INITIAL.matcher(printed).matches();
    boolean stops = isOfInitial && (STOPPED.matcher(printed).matches() || hasStops(list, printed));
    return stops ? new Span(name.start(), stop.end()) : name;
  }

  /** Initials run together, or those of others, tell that no stop follows an initial here. */
  private static boolean isBare(String name, NameList list) {
    return !name.contains(".")
        && (RUN_TOGETHER.matcher(name).matches()
            || list.names().stream()
                .anyMatch(other -> BARE_INITIALS.matcher(other.name().printed()).matches()));
  }

  private static boolean hasStops(NameList list, String except) {
    return list.names().stream()
        .map(other -> other.name().printed())
        .anyMatch(other -> !other.equals(except) && STOPPED.matcher(other).matches());
  }
}
