package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.text.OneLine;
import org.vitagraph.text.Span;

/**
 * A stretch of a line between two separators, such as a role, an organization or a place.
 *
 * @param span of the line's text
 * @param after the separator before it: {@code @}, {@code at}, a comma, a tab; empty at the start
 */
record Piece(FactLine line, Span span, String after) {
  private static final Pattern AT =
      Pattern.compile("(?iu)@|(?:at|bei|chez|presso|from|an der|am|à l.)(?: the)?");

  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");

  /** Stays with the name that it abbreviates. */
  private static final String ACRONYM = "[\\p{Lu}\\d][\\p{L}\\d&/.-]{0,9}\\p{Lu}";

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?u)\\t+|\\s{3,}|\\s*[，。；：（）]\\s*|\\s*[;|•·]\\s+|\\s+[-–—−]+\\s+|\\s*—\\s*|,\\s+(?!(?:Inc|Ltd|LLC|Jr|Sr|Corp|Co|L\\.P|S\\.A)\\b)"
              + "|\\s*\\.\\s+(?=[\\p{Lu}(“\"])(?<!\\b(?:Dr|Prof|St|Mr|Mrs|Ms|Univ|Inst|Dept|Dep|Drs|No|vs|Lic|Dipl|Ing|Mag|rer|phil|nat|\\p{Lu})\\s{0,2}\\.\\s{1,3})"
              + "|(?<!University of [\\p{L}.]{1,20})(?<!University of [\\p{L}.]{1,12} \\p{L}{1,12})\\s+at\\s+(?:the\\s+)?(?=[\\p{Lu}])|\\s+(?:@|from|bei|chez|à l['’]|presso|an der|am)\\s+(?:the\\s+)?(?=[\\p{Lu}])|\\s*@\\s*|\\s*\\((?=\\P{N})(?!"
              + ACRONYM
              + "\\))|(?<!\\("
              + ACRONYM
              + ")\\)\\s*[,.]?\\s*");

  private static final Pattern ABBREVIATION =
      Pattern.compile("Inc|Ltd|Corp|Co|Univ|Inst|Dept|Jr|Sr|\\p{Lu}");
  private static final Pattern CAMPUSES =
      Pattern.compile(
          "(?:The )?(?:University of (?:California|Texas|Wisconsin|Maryland|Massachusetts|Illinois|North Carolina|Missouri|Minnesota|Michigan|Colorado|Tennessee|Nebraska|Hawai[‘'ʻ]?i|Alabama|Alaska)|California State University|State University of New York|City University of New York|Indian Institute of Technology|Indian Statistical Institute|Purdue University|Indiana University|Texas A&M University)");
  private static final Pattern CAMPUS =
      Pattern.compile("\\p{Lu}[\\p{L}.'’]+(?:[ -]\\p{Lu}[\\p{L}.]+){0,2}(?: \\(\\p{Lu}+\\))?");

  private static final Pattern BEHIND_BOLD =
      Pattern.compile("(?<=\\p{L}) (?=\\p{Lu}\\p{Ll}+(?: \\S+)+)|(?<=\\p{L}) (?=\\p{Lu}{2,})");

  /** The stretches of the line between its separators, without those that {@code taken} covers. */
  static List<Piece> split(FactLine line, List<Span> taken) {
    String text = line.toString();
    List<Piece> pieces = new ArrayList<>();
    List<Span> gaps = new ArrayList<>(taken);
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      if (separator.end() > separator.start()) {
        gaps.add(new Span(separator.start(), separator.end()));
      }
    }
    gaps.addAll(endsOfBold(line, text));
    gaps.sort(null);
    int from = 0;
    String after = "";
    for (Span gap : gaps) {
      if (gap.start() > from) {
        add(pieces, line, from, gap.start(), after);
      }
      if (gap.end() > from) {
        from = gap.end();
        after = gap.of(text).strip();
      }
    }
    if (from < text.length()) {
      add(pieces, line, from, text.length(), after);
    }
    return withCampus(pieces);
  }

  /** Where bold words end before others that begin like a name: a role before its employer. */
  private static List<Span> endsOfBold(FactLine line, String text) {
    List<Span> ends = new ArrayList<>();
    for (Span bold : line.bold()) {
      Matcher behind =
          BEHIND_BOLD
              .matcher(text)
              .region(Math.min(bold.end(), text.length()), text.length())
              .useTransparentBounds(true);
      String words = text.substring(bold.start(), Math.min(bold.end(), text.length()));
      if (words.strip().indexOf(' ') > 0
          && !line.isBold(
              new Span(
                  Math.min(bold.end() + 1, text.length()), Math.min(bold.end() + 2, text.length())))
          && behind.lookingAt()) {
        ends.add(new Span(behind.start(), behind.start() + 1));
      }
    }
    return ends;
  }

  /** A university of several campuses is one piece with the campus that is meant. */
  private static List<Piece> withCampus(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      boolean placed =
          i + 2 < pieces.size()
              && ",".equals(pieces.get(i + 2).after)
              && Places.isPlace(pieces.get(i + 2).text());
      if (next != null
          && ",".equals(next.after)
          && !placed
          && CAMPUSES.matcher(piece.text()).matches()
          && CAMPUS.matcher(next.text()).matches()) {
        out.add(piece.through(next));
        i++;
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static void add(List<Piece> pieces, FactLine line, int from, int to, String after) {
    String text = line.toString();
    int start = from;
    int end = to;
    while (start < end && " \t,.;:–—-()[]|•·，。；：（）".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \t,;:–—-([|•·，。；：（）".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (text.startsWith("the ", start) && start + 4 < end) {
      start += 4;
    }
    if (end > start + 1 && text.charAt(end - 1) == '.' && !isAbbreviation(text, start, end)) {
      end--;
    }
    if (end > start) {
      pieces.add(new Piece(line, new Span(start, end), after));
    }
  }

  private static boolean isAbbreviation(String text, int start, int end) {
    String last = text.substring(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end - 1);
    return ABBREVIATION.matcher(last).matches() || last.indexOf('.') >= 0;
  }

  /** The part of the piece that the span of the line covers. */
  Piece cut(int start, int end) {
    List<Piece> cut = new ArrayList<>();
    add(cut, line, Math.max(span.start(), start), Math.min(span.end(), end), after);
    return cut.isEmpty() ? new Piece(line, new Span(start, start), after) : cut.get(0);
  }

  /** The piece and all up to the end of another on the same line. */
  Piece through(Piece last) {
    return new Piece(line, new Span(span.start(), last.span.end()), after);
  }

  /** The same with the bracket that closes one opened in it, or without what is left open. */
  Piece closed() {
    String text = line.toString();
    String own = span.of(text).toString();
    int open = own.lastIndexOf('(');
    if (open <= own.lastIndexOf(')')) {
      return this;
    }
    if (span.end() < text.length() && text.charAt(span.end()) == ')') {
      return new Piece(line, new Span(span.start(), span.end() + 1), after);
    }
    boolean closes = open > 3 && text.indexOf(')', span.end()) > 0;
    return closes ? cut(span.start(), span.start() + open) : this;
  }

  /** Whether the two stand on one line. */
  boolean isBeside(Piece other) {
    return isOn(other.line);
  }

  boolean overlaps(Piece other) {
    return isBeside(other) && span.overlaps(other.span);
  }

  boolean isOn(FactLine other) {
    return line.text().equals(other.text());
  }

  boolean isEmpty() {
    return span.isEmpty();
  }

  boolean isBold() {
    return line.isBold(span);
  }

  boolean isBehindAt() {
    return AT.matcher(after).matches();
  }

  /** Its words, with single spaces. */
  String text() {
    String joined = BROKEN.matcher(span.of(line.text())).replaceAll("");
    return OneLine.of(joined).strip();
  }

  /** Where it stands in the document. */
  Passage passage(Page page, double confidence) {
    return passage(page, line, span, confidence);
  }

  static Passage passage(Page page, FactLine line, Span span, double confidence) {
    return Passage.of(
        page.document().text(), line.text().toSource(span), line.of().entry().page(), confidence);
  }
}
