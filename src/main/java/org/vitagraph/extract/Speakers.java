package org.vitagraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * Talks that are written as references are: {@code Lee, A., & Chen, B. (2019, July). On Tides.
 * Paper presented at ...}, {@code Lee A, Chen BQ. On Tides. Example Congress, May 2020}.
 *
 * @param names who spoke
 * @param title what of
 */
record Speakers(Span names, Span title) {
  private static final Pattern AND_DATE =
      Pattern.compile("^([^()“\"„]{4,300}?)\\s*\\((?:19|20)\\d\\d(?:,[^()]{3,24})?\\)[.,:]?\\s+");

  /** As medicine writes authors. */
  private static final Pattern MEDICAL =
      Pattern.compile(
          "^((?:\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? \\p{Lu}{1,3}[*†]?, (?:et al\\.? )?)*"
              + "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? \\p{Lu}{1,3}[*†]?[.:] )(?=\\p{Lu})");

  private static final Pattern TITLE_END =
      Pattern.compile("(?<!\\b(?:vs|[Ss]t|[Dd]r|\\p{Lu}))[.?!](?=\\s+[\\p{Lu}(\\[])");

  /** Those of a line that begins with its speakers, the owner among them; null for others. */
  static @Nullable Speakers of(String text, Owner owner) {
    NameForm own = owner.name().isEmpty() ? null : NameForm.of(owner.name());
    if (own == null
        || text.isEmpty()
        || !Character.isUpperCase(text.codePointAt(text.startsWith("*") ? 1 : 0))) {
      return null;
    }
    Matcher names = AND_DATE.matcher(text);
    if (!names.find()) {
      names = MEDICAL.matcher(text);
      if (!names.find()) {
        return null;
      }
    }
    Matcher end = TITLE_END.matcher(text).region(names.end(), text.length());
    if (!NameForm.fold(names.group(1)).contains(own.surname()) || !end.find()) {
      return null;
    }
    int to = text.charAt(end.start()) == '.' ? end.start() : end.end();
    return to - names.end() < 4
        ? null
        : new Speakers(new Span(0, names.end(1)), new Span(names.end(), to));
  }
}
