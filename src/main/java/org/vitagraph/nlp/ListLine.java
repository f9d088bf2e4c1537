package org.vitagraph.nlp;

import java.util.regex.Pattern;
import org.vitagraph.text.NameLine;

/**
 * What a line of a list looks like: how it begins and ends, how long it is, what stands in it.
 *
 * @param length in characters
 * @param firstWord the length of its first word
 * @param begin the sort of its first words
 * @param end the sort of its last word
 * @param hasDate whether a year stands in it, or that there is none yet
 * @param isNames whether it is nothing but names
 * @param open how many more quotes and brackets it opens than it closes
 */
record ListLine(
    int length,
    int firstWord,
    String begin,
    String end,
    boolean hasDate,
    boolean isNames,
    int open) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?i:\\b(?:accepted|in press|forthcoming|to appear|submitted|under review|n\\.d\\.))");

  private static final String FAMILY = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
  private static final String GIVEN = "(?:\\p{Lu}\\.[ -]?)+";

  /** Longer lines were never broken; patterns that repeat need stack for each name. */
  private static final int LONGEST = 1000;

  /** Names with initials, on either side of the family name. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:(?:and |& )?[*†‡]?(?:"
              + FAMILY
              + ",? "
              + GIVEN
              + "|"
              + GIVEN
              + " ?(?:\\p{Ll}+ ){0,2}"
              + FAMILY
              + ")[*†‡]?(?:[,;]? ?|$))+(?:and|&|et al\\.?)?[.,:]?");

  /** What stands behind the names in some styles. */
  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)[.,:]?$");

  /** Marks that stand before names. */
  private static final Pattern LEAD = Pattern.compile("^[*†‡§#∗]+ ?");

  private enum Begin {
    LOWER("\\p{Ll}"),
    YEAR("\\(?(?:19|20)\\d\\d\\b"),
    NUMBER("\\d"),
    QUOTE("[\"“‘'«„]"),
    ADDRESS(
        "(?i:https?:|www\\.|(?:doi|arxiv|isbn|issn|pmid|pmcid|url|pdf|abs|abstract|bib|bibtex|code|html|link)\\b)"),
    WITHIN("(?:In|in|IN)\\b:? "),
    VENUE(
        "(?:Proceedings|Proc\\.?|Journal|IEEE|ACM|International|Conference|Advances|Transactions|Trans\\.|Annual"
            + "|Workshop|Symposium|Annals|Lecture Notes|University|Press|Vol\\.|Volume|Springer)\\b"),
    MONTH(
        "(?:January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b"),
    REMARK(
        "(?:Best|Accepted|Acceptance|Oral|Award|Selected|Invited|Presented|Also|Available|To appear)\\b"),
    INVERTED_INITIALS("(?:\\p{Lu}[\\p{L}'’-]+ ?){1,3},? (?:\\p{Lu}\\.[ -]?)+"),
    VANCOUVER("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}{1,3}[,.*]"),
    INITIALS("(?:\\p{Lu}\\.[ -]?){1,3}(?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}'’-]+"),
    INVERTED(
        "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?, \\p{Lu}\\p{L}+(?: \\p{Lu}\\.)?(?:,| and| &|\\.|;)"),
    NAME(
        "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?)*(?: \\p{Ll}{2,3})?(?: \\p{Lu}[\\p{L}'’-]+){1,2}[*†‡]?(?:,| and | &)"),
    CAPITAL("\\p{Lu}"),
    BRACKET("[(\\[]"),
    OTHER("");

    private final Pattern pattern;

    Begin(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  private enum End {
    YEAR("(?:19|20)\\d\\d[a-z]?\\W{0,2}"),
    ADDRESS("(?:\\S*//\\S*|10\\.\\d{4,9}/\\S*)"),
    NUMBER("[\\d–-]*\\d\\W{0,2}"),
    INITIAL("\\p{Lu}\\.?,?"),
    BROKEN("\\S*\\p{L}[-\u00AD‐]"),
    COMMA("\\S*,"),
    COLON("\\S*[:;]"),
    QUOTE("\\S*[\"”’»“][.,]?"),
    BRACKET("\\S*[)\\]][.,]?"),
    STOP("\\S*[.!?]"),
    JOINING("(?i:and|&|of|the|for|in|on|with|a|an|to|by|from|via|using|de|di|und|der|die|et|la|y)"),
    LOWER("\\p{Ll}\\S*"),
    UPPER("\\S*");

    private final Pattern pattern;

    End(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  static ListLine of(CharSequence line) {
    String text = LEAD.matcher(line.toString().strip()).replaceFirst("");
    int first = text.indexOf(' ');
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return new ListLine(
        text.length(),
        first < 0 ? text.length() : first,
        begin(text),
        end(last),
        DATE.matcher(text).find(),
        isNames(BRACKETS.matcher(text).replaceFirst("")),
        open(text));
  }

  private static boolean isNames(String text) {
    return NameLine.is(text) || text.length() <= LONGEST && NAMES.matcher(text).matches();
  }

  private static String begin(String text) {
    for (Begin begin : Begin.values()) {
      if (begin.pattern.matcher(text).lookingAt()) {
        return begin.name();
      }
    }
    throw new IllegalStateException();
  }

  private static String end(String word) {
    for (End end : End.values()) {
      if (end.pattern.matcher(word).matches()) {
        return end.name();
      }
    }
    return "NONE";
  }

  private static int open(String text) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '“', '„' -> open++;
        case ')', ']', '”' -> open--;
        case '"' -> {
          open += quoted ? -1 : 1;
          quoted = !quoted;
        }
        default -> {
          // Other characters open nothing.
        }
      }
    }
    return open;
  }
}
