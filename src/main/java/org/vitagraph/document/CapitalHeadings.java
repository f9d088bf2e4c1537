package org.vitagraph.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lines in capitals that head what follows, in a document that sets its headings so: where some are
 * made of the words of headings, {@code LIVESTOCK EVALUATION} between two of them is a heading too.
 */
final class CapitalHeadings {
  private static final int FEWEST = 4;
  private static final int MOST_WORDS = 6;

  /** Words in capitals and nothing else. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?:\\p{Lu}{2,}|&|[ ,:()-])+\\p{Lu}[ :)]*");

  /** What headings end in, and names of people and of companies seldom do. */
  private static final Pattern ENDING =
      Pattern.compile("(?:.*(?:TION|MENT|SHIP|ING|ENCE|IT(?:Y|IES)|[^S]S)\\b.*|.* (?:AND|&) .*)");

  /** One place, one post. */
  private static final Pattern RECORD =
      Pattern.compile(
          ".*\\b(?:UNIVERSIT\\p{L}*|INSTITUT\\p{L}*|COLLEGE|SCHOOL|DEPARTMENT|FACULTY|CENT(?:RE|ER)|FOUNDATION|COUNCIL|SOCIETY|ASSOCIATION|AGENCY|HOSPITAL|CLINIC|COMPANY|INC|LTD|LABORATOR(?:Y|IES)|MINISTRY|PROFESSOR|ASSISTANT|ASSOCIATE|FELLOW|LECTURER|MANAGER|DIRECTOR|DEAN|UNITED)\\b.*");

  private final boolean habit;

  private CapitalHeadings(boolean habit) {
    this.habit = habit;
  }

  static CapitalHeadings of(List<Block> blocks) {
    Set<String> made = new TreeSet<>();
    for (Block block : blocks) {
      String text = block.lines().get(0).text().toString().strip();
      if (CAPITALS.matcher(text).matches() && HeadingWords.make(text)) {
        made.add(text);
      }
    }
    return new CapitalHeadings(made.size() >= FEWEST);
  }

  /** Whether the line is such a heading: the first of several in its block, or alone. */
  boolean contain(PlacedLine line) {
    String text = line.text().strip();
    return habit
        && line.first()
        && line.kind() == Block.Kind.PARAGRAPH
        && text.indexOf(' ') > 0
        && text.split(" ").length <= MOST_WORDS
        && CAPITALS.matcher(text).matches()
        && ENDING.matcher(text).matches()
        && !RECORD.matcher(text).matches();
  }
}
