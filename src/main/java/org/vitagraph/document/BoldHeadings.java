package org.vitagraph.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lines in bold that head what follows, in a document that sets its headings so: where most lines
 * that are bold to their end are made of the words of headings, one that also says something else,
 * {@code Grants held (last ten years)}, is a heading too.
 */
final class BoldHeadings {
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 8;
  private static final int FEWEST = 3;

  /** A count, a mark, and what explains: {@code 6. List of Publications (selected):}. */
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}(]+|\\s*\\([^()]*\\)|[\\s:]+$");

  private static final Pattern NO_HEADING =
      Pattern.compile(".*(?:@|\\b(?:19|20)\\d\\d\\b|[.,;]$|,.*,).*");

  /** One post, one place, one honour: {@code Research Assistant} and the like begin an entry. */
  private static final Pattern RECORD =
      Pattern.compile(
          "(?iu).*\\b(?:assistant|associate|fellow|professor|lecturer|reader|tutor|instructor|scientist|researcher|engineer|developer|intern|trainee|manager|director|head|dean|chair|coordinator|officer|analyst|consultant|member|editor|reviewer|student|teacher"
              + "|institute|college|school|department|faculty|cent(?:re|er)|foundation|council|society|association|agency|hospital|clinic|company|laborator(?:y|ies)|lab|award|prize|medal|fellowship|scholarship|grant|program(?:me)?|project|course)\\b.*");

  /** Words that head a section of a CV, and stand in other lines as well. */
  private static final Pattern OTHER_WORDS =
      Pattern.compile(
          "(?iu).*\\b(?:university|administrati(?:on|ve)|external|departmental) (?:administration|responsibilities|roles|duties)\\b.*"
              + "|.*\\b(?:courses taught|(?:grant|research) support|study sections?|organi[sz]ing|guided|organi[sz]ed|delivered|licen[sc]ures?|exhibitions?|performances?|compositions?)\\b.*");

  private final boolean habit;

  private BoldHeadings(boolean habit) {
    this.habit = habit;
  }

  static BoldHeadings of(List<Block> blocks) {
    Set<String> made = new TreeSet<>();
    int other = 0;
    for (Block block : blocks) {
      for (Line line : block.lines()) {
        if (block.kind() != Block.Kind.ROW && isWholeBold(line)) {
          String words = words(line);
          if (HeadingWords.make(words)) {
            made.add(words);
          } else if (!HeadingWords.occurIn(words)) {
            other++;
          }
        }
      }
    }
    return new BoldHeadings(made.size() >= FEWEST && made.size() >= other);
  }

  /** The line's level, given the line above it in its block; 0 of one that is no heading. */
  int level(PlacedLine line, boolean boldAbove) {
    if (!contain(line, boldAbove)) {
      return 0;
    }
    return words(line.line()).chars().anyMatch(Character::isLowerCase) ? 3 : 2;
  }

  private boolean contain(PlacedLine line, boolean boldAbove) {
    if (!habit
        || boldAbove
        || line.kind() == Block.Kind.ROW
        || line.kind() == Block.Kind.ITEM && !line.first()
        || line.text().length() > LONGEST
        || !isWholeBold(line.line())) {
      return false;
    }
    String words = words(line.line());
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && words.split("\\s+").length <= MOST_WORDS
        && !NO_HEADING.matcher(words).matches()
        && (HeadingWords.occurIn(words) && !RECORD.matcher(words).matches()
            || OTHER_WORDS.matcher(words).matches());
  }

  /** Whether every letter of the line is bold. */
  static boolean isWholeBold(Line line) {
    int bold = 0;
    for (Mark mark : line.marks()) {
      if (mark.kind() == Mark.Kind.BOLD) {
        bold += letters(mark.span().of(line.text().toString()));
      }
    }
    if (bold < 3 || line.text().toString().indexOf('\t') >= 0) {
      return false;
    }
    return bold >= letters(line.text().toString());
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  private static String words(Line line) {
    return AROUND.matcher(line.text().toString().strip()).replaceAll("").strip();
  }
}
