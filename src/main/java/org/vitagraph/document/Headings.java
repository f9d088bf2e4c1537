package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Finds a document's headings: those that the format marks, and those that only their words or
 * looks give away. {@code Employment⇥Professor, Example University⇥2019} is a heading and a row.
 */
final class Headings {
  /** A piece of the document between headings: one heading, or one line of another kind. */
  record Piece(PlacedLine line, int headingLevel) {
    boolean isHeading() {
      return headingLevel > 0;
    }
  }

  private static final int YEAR_LEVEL = 8;
  private static final int LONGEST = 90;

  /** Longer ones may be printed titles, too, if in capitals; with stops, lines of contents. */
  private static final int LONG = 70;

  private static final Pattern YEAR =
      Pattern.compile("\\W*(?:19|20)\\d\\d(?:\\s*[-–—/]\\s*(?:(?:19|20)?\\d\\d|present|now))?\\W*");
  private static final Pattern LETTER = Pattern.compile("\\s*\\p{Ll}[.)]\\s+");
  private static final Pattern YET =
      Pattern.compile(
          "(?iu)\\W*(?:(?:under|in) (?:review|revision|press|preparation|progress)|forthcoming|to appear|accepted|submitted|preprints?|[aà] para[iî]tre|im erscheinen|[,/&]| |and|or)+\\W*");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iu)in .*|.* (?:of|the|in|on|and|or|for|to|with|by|der|des|und|et|de|la|del)");

  /** What stands behind a heading in a table of contents. */
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\G[\\s.]*\\d{1,3}\\s*$");

  /** When an entry was, which is no entry: {@code Research Assistant⇥2011–2016}. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)\\G\\W*(?:\\p{L}{3,9}\\.? )?(?:19|20)\\d\\d(?:\\s*[-–—/]\\s*(?:(?:\\p{L}{3,9}\\.? )?(?:(?:19|20)?\\d\\d)|present|now|today|current)?)?(?:, ?(?:\\p{L}{3,9}\\.? )?(?:19|20)\\d\\d)*\\W*$");

  /** {@code 01/2011–11/2011: Research assistant} is an entry. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu)\\W*(?:\\d{1,2}[./])?(?:19|20)\\d\\d\\s?[-–—]+\\s?(?:(?:\\d{1,2}[./])?(?:19|20)?\\d\\d|present|now|today|current|heute|présent)[:,\\s]+\\p{L}");

  private static final Pattern SMALL_WORDS = Pattern.compile(" (?:and|of|in|for|und|et|y|de) ");
  private static final Pattern HAS_LOWER = Pattern.compile("\\p{Ll}");
  private static final Pattern CAPITALS = Pattern.compile("(?:\\P{L}*\\p{Lu}){4,}.*");

  private Headings() {}

  static List<Piece> find(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    Set<Integer> titles = titleLevels(blocks);
    Set<Integer> years = yearLevels(blocks);
    Set<String> once = textsThatStandOnce(blocks);
    BoldHeadings bold = BoldHeadings.of(blocks);
    RunInHeadings runIn = RunInHeadings.of(blocks);
    CapitalHeadings capitals = CapitalHeadings.of(blocks);
    for (Block block : blocks) {
      boolean wrapped = WrappedLines.isWrapped(block);
      boolean belowHeading = false;
      for (int i = 0; i < block.lines().size(); i++) {
        PlacedLine line =
            new PlacedLine(block.lines().get(i), block.kind(), block.level(), i == 0, wrapped);
        boolean mayHead =
            i == 0
                || block.kind() == Block.Kind.HEADING
                || once.contains(line.text())
                    && (!wrapped
                        || belowHeading
                        || WrappedLines.hasEnded(block.lines().get(i - 1).text()));
        boolean alone = block.lines().size() == 1;
        int level = mayHead ? level(line, titles, years, alone) : 0;
        if (level == 0) {
          level = bold.level(line, i > 0 && BoldHeadings.isWholeBold(block.lines().get(i - 1)));
        }
        level = level == 0 && capitals.contain(line) ? 2 : level;
        belowHeading = level > 0;
        int run = level == 0 ? runIn.end(line) : 0;
        if (run > 0) {
          pieces.add(new Piece(cut(line, run), 3));
          if (run < line.text().length()) {
            pieces.add(new Piece(line.from(run), 0));
          }
        } else if (level == 0 && line.first() && leftHeading(line) > 0) {
          int cell = leftHeading(line);
          pieces.add(new Piece(cut(line, cell), 3));
          pieces.add(new Piece(line.from(cell + 1), 0));
        } else {
          pieces.add(new Piece(line, level));
        }
      }
    }
    return withoutDatesBelow(pieces);
  }

  /**
   * Years that stand alone head what follows, unless a section begins with something else and ends
   * with a year: then each stands under what it dates.
   */
  private static List<Piece> withoutDatesBelow(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= pieces.size(); i++) {
      if (i == pieces.size() || isRealHeading(pieces.get(i))) {
        List<Piece> section = pieces.subList(from, i);
        boolean below =
            !section.isEmpty()
                && !section.get(0).isHeading()
                && section.subList(Math.max(0, section.size() - 2), section.size()).stream()
                    .anyMatch(Piece::isHeading);
        section.forEach(piece -> out.add(below ? new Piece(piece.line(), 0) : piece));
        if (i < pieces.size()) {
          out.add(pieces.get(i));
        }
        from = i + 1;
      }
    }
    return out;
  }

  private static boolean isRealHeading(Piece piece) {
    return piece.isHeading()
        && (piece.headingLevel() != YEAR_LEVEL || piece.line().kind() == Block.Kind.HEADING);
  }

  /** {@code EDUCATION AND}: whether a heading goes on in the next one. */
  static boolean goesOn(CharSequence heading) {
    return GOES_ON.matcher(heading).matches() && HeadingWords.make(heading.toString());
  }

  /** What stands twice among a block's lines is a remark that recurs, not a heading. */
  private static Set<String> textsThatStandOnce(List<Block> blocks) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (Block block : blocks) {
      for (Line line : block.lines()) {
        if (!once.add(line.text().toString())) {
          again.add(line.text().toString());
        }
      }
    }
    once.removeAll(again);
    return once;
  }

  /**
   * The levels at which a page sets the titles of its papers as headings: many, mostly long, of no
   * heading's words.
   */
  private static Set<Integer> titleLevels(List<Block> blocks) {
    Map<Integer, List<String>> levels = new HashMap<>();
    for (Block block : blocks) {
      String text = block.lines().get(0).text().toString();
      if (block.kind() == Block.Kind.HEADING && block.level() > 1 && isOwnWords(text)) {
        levels.computeIfAbsent(block.level(), level -> new ArrayList<>()).add(text);
      }
    }
    Set<Integer> titles = new HashSet<>();
    levels.forEach(
        (level, texts) -> {
          long many = texts.stream().filter(text -> text.length() > 32).count();
          if (many >= 4 && many >= 0.6 * texts.size()) {
            titles.add(level);
          }
        });
    return titles;
  }

  /** Whether a heading says something that headings of CVs do not. */
  private static boolean isOwnWords(String text) {
    return !HeadingWords.make(text) && !YEAR.matcher(text).matches();
  }

  /** The levels at which years are headings. */
  private static Set<Integer> yearLevels(List<Block> blocks) {
    Set<Integer> years = new HashSet<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.HEADING
          && YEAR.matcher(block.lines().get(0).text()).matches()) {
        years.add(block.level());
      }
    }
    return years;
  }

  private static int level(
      PlacedLine line, Set<Integer> titles, Set<Integer> years, boolean alone) {
    String text = line.text().strip();
    if (line.kind() == Block.Kind.HEADING) {
      boolean title = titles.contains(line.level()) && isOwnWords(text);
      // "In press" among years is one of them: the years that follow do not stand under it.
      boolean dates =
          YEAR.matcher(text).matches()
              || years.contains(line.level()) && YET.matcher(text).matches();
      return title ? 0 : dates ? YEAR_LEVEL : line.level();
    }
    if (text.length() > LONGEST
        || text.length() > LONG && text.indexOf('.') >= 0
        || text.indexOf('\t') >= 0) {
      return 0;
    }
    if (YEAR.matcher(text).matches()) {
      return line.first()
              && line.kind() == Block.Kind.PARAGRAPH
              && (line.line().gap() > 0 || alone && isBoldAlone(line))
          ? YEAR_LEVEL
          : 0;
    }
    if (line.kind() == Block.Kind.ITEM && !isBoldAlone(line)
        || line.kind() == Block.Kind.ROW && !line.first()
        || text.endsWith(".")
        || text.endsWith(",")
        || DATED.matcher(text).lookingAt()
        || GOES_ON.matcher(text).matches()) {
      return 0;
    }
    boolean capitals =
        !HAS_LOWER.matcher(SMALL_WORDS.matcher(text).replaceAll(" ")).find()
            && CAPITALS.matcher(text).matches();
    if (line.first() && HeadingWords.makeInHan(text)) {
      return 3;
    }
    if (HeadingWords.make(text) && isCapital(text)) {
      return capitals ? 2 : 3;
    }
    return capitals && line.first() && text.length() <= LONG && HeadingWords.occurIn(text) ? 2 : 0;
  }

  /** Whether an item is nothing but bold words: lists of several kinds are parted by such items. */
  private static boolean isBoldAlone(PlacedLine line) {
    int printed = line.text().strip().length();
    return line.first()
        && line.line().marks().stream()
            .anyMatch(mark -> mark.kind() == Mark.Kind.BOLD && mark.span().length() >= printed);
  }

  /** Whether the words begin with a capital: those behind {@code a)} do. */
  private static boolean isCapital(String text) {
    Matcher letter = LETTER.matcher(text);
    String words = letter.lookingAt() ? text.substring(letter.end()) : text;
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(firstLetter(words)));
  }

  private static int firstLetter(String text) {
    int i = 0;
    while (i < text.length() - 1 && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the second cell starts behind a heading in the first; 0 if the first cell is none. */
  private static int leftHeading(PlacedLine line) {
    String text = line.text();
    int tab = text.indexOf('\t');
    return tab > 0
            && tab <= 40
            && HeadingWords.make(text.substring(0, tab))
            && !TableHeads.isHead(text)
            && !FormLabels.isLabelled(text)
            && !PAGE_NUMBER.matcher(text).find(tab)
            && !PERIOD.matcher(text).find(tab)
        ? tab
        : 0;
  }

  private static PlacedLine cut(PlacedLine line, int end) {
    AlignedText text = line.line().text().slice(new Span(0, end)).strip();
    Line heading = Line.of(text, List.of());
    return new PlacedLine(heading, Block.Kind.HEADING, 2, true, false);
  }
}
