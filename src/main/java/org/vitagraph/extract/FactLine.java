package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.document.Mark;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * One line of the entries that state one kind of fact. The extractors of degrees, posts and awards
 * look at lines, not at entries: a degree may be one line of an entry, or three entries.
 *
 * @param opens whether an entry begins with it
 * @param bold spans of the text in bold
 */
record FactLine(ClassedEntry of, AlignedText text, List<Span> bold, boolean opens) {
  /** Labels that begin a statement of their own wherever they stand in a line. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?u)(?<=[\\p{L}\\p{N}.,;)»”\"]\\s{1,3})[•◦▪·]?\\s*(?=(?:(?:Co-?)?(?:[Aa]dvis[eo]rs?|[Ss]upervisors?|Mentors?|Managers?)|PI|(?:Ph\\.?D\\.? |Master(?:['’]s)? |MSc? |Senior )?(?:[Tt]hesis|[Dd]issertation)(?: [Tt]itle)?|Thèse|Tesis|Promotor(?:en|es)?|Betreuer(?:in)?|Direct(?:eur|rice)(?: de thèse)?|Garante?|Minor|GPA|Committee)\\s*:)");

  private static final Pattern RUNS_ON =
      Pattern.compile(
          "(?iu)(?:[,&-]|\\b(?:of|and|for|the|in|at|on|to|with|from|und|für|der|et|de|la|y|e|di|do|da|del)|\\(\\P{N}[^()]*)$");

  /** What names of organizations go on with: {@code ..., Tokyo / Institute of Technology}. */
  private static final Pattern NAME_HEAD =
      Pattern.compile(
          "(?:University|Institute|College|School|Laborator(?:y|ies)|Cent(?:er|re)|Technology|Sciences?|Hospital|Université|Universität)\\b(?! (?:of(?! (?:Technology|Science))|de|zu)\\b)");

  /** A level on a line of its own heads the students below it. */
  private static final Pattern LEVEL_ALONE =
      Pattern.compile(
          "(?iu)(?:ph\\.? ?d\\.?|m\\.? ?sc\\.?|m\\.? ?a\\.?|m\\.? ?eng\\.?|b\\.? ?sc\\.?|master['’]?s?|bachelor['’]?s?|doctoral|post-?docs?|postdoctoral|(?:under)?graduate)s?(?: (?:students?|thes[ei]s|level|researchers?|fellows?))?\\W?");

  private static final Pattern OPEN_END = Pattern.compile("\\p{L}$");
  private static final Pattern NAME_OF =
      Pattern.compile(
          "(?:University|Institute|School|Department|Faculty|College|Université|Universidad) (?:of|de)(?: the)?(?: \\p{Lu}\\p{Ll}+)?$");

  /** A full stop that ends no abbreviation: behind a word of five letters, a bracket, a figure. */
  private static final Pattern SENTENCE_END = Pattern.compile("(?:\\p{Ll}{5}|[)\\d])\\.$");

  private static final Pattern QUOTE_OPEN = Pattern.compile("[“„«][^”»“\"]*$");

  /** The heading that an entry stands under, as a line of its own. */
  static FactLine ofHeading(ClassedEntry of) {
    return new FactLine(of, of.section().heading(), List.of(), false);
  }

  /** The runs of neighbouring entries of one kind, each as lines in reading order. */
  static List<List<FactLine>> runs(Page page, EntryKind kind) {
    List<List<FactLine>> runs = new ArrayList<>();
    List<ClassedEntry> between = new ArrayList<>();
    ClassedEntry last = null;
    for (ClassedEntry entry : page.entries()) {
      if (entry.kind() == kind) {
        if (last == null || !last.section().equals(entry.section()) || !areOnlyNotes(between)) {
          runs.add(new ArrayList<>());
          between.clear();
        }
        List<FactLine> run = runs.get(runs.size() - 1);
        between.forEach(note -> addLines(note, run));
        between.clear();
        addLines(entry, run);
        last = entry;
      } else {
        between.add(entry);
      }
    }
    // Entries of signs alone have no lines.
    runs.removeIf(List::isEmpty);
    return runs;
  }

  private static boolean areOnlyNotes(List<ClassedEntry> entries) {
    return entries.stream()
        .allMatch(entry -> entry.kind() == EntryKind.OTHER || entry.kind() == EntryKind.PROJECT);
  }

  private static void addLines(ClassedEntry of, List<FactLine> run) {
    AlignedText text = of.entry().text();
    String chars = text.toString();
    int width = wrapWidth(of, chars);
    boolean opens = true;
    int from = 0;
    List<Span> lines = new ArrayList<>();
    while (from <= chars.length()) {
      int end = chars.indexOf('\n', from);
      end = end < 0 ? chars.length() : end;
      while (end < chars.length()
          && runsOn(chars.substring(from, end), chars.substring(end + 1), width)) {
        int next = chars.indexOf('\n', end + 1);
        end = next < 0 ? chars.length() : next;
      }
      cutAtLabels(chars, from, end, lines);
      from = end + 1;
    }
    for (Span line : lines) {
      Span bare = strip(chars, line);
      if (!bare.isEmpty()) {
        run.add(new FactLine(of, text.slice(bare), boldIn(of, bare), opens));
        opens = false;
      }
    }
  }

  /** Whether a line was broken for want of space: it ends, or the next begins, in mid-phrase. */
  private static boolean runsOn(String text, String rest, int width) {
    String line = text.substring(text.lastIndexOf('\n') + 1);
    int end = rest.indexOf('\n');
    String next = (end < 0 ? rest : rest.substring(0, end)).strip();
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    boolean full =
        width > 60
            && line.indexOf('\t') < 0
            && (line.length() * 100 > width * 85
                || line.length() * 100 > width * 75
                    && (line.length() + 1 + word) * 100 > width * 97);
    String last = line.substring(line.lastIndexOf('\t') + 1).strip();
    boolean torn =
        last.length() > 40
                && last.indexOf(',') > 0
                && !OrganizationWords.hasUnit(last.substring(last.lastIndexOf(',') + 1))
                && NAME_HEAD.matcher(next).lookingAt()
                && OPEN_END.matcher(last).find()
            || last.length() > 45
                && NAME_OF.matcher(last).find()
                && next.split("\\s+").length <= 3
                && next.indexOf('\t') < 0;
    return !next.isEmpty()
        && next.substring(0, word).indexOf('@') < 0
        && last.substring(last.lastIndexOf(' ') + 1).indexOf('@') < 0
        && line.length() > 20
        && !line.stripTrailing().endsWith("\t")
        && !LEVEL_ALONE.matcher(next).matches()
        && !LABEL.matcher("x " + next).find()
        && !endsWithDate(line)
        && (torn
            || QUOTE_OPEN.matcher(text).find()
            || full && next.indexOf('\t') < 0 && !SENTENCE_END.matcher(last).find()
            || Character.isLowerCase(next.codePointAt(0))
            || RUNS_ON.matcher(line.stripTrailing()).find());
  }

  private static boolean endsWithDate(String line) {
    String bare = line.strip();
    return !bare.matches(".*[-–—−]")
        && DateRanges.find(bare).stream().anyMatch(date -> date.span().end() >= bare.length() - 1);
  }

  /** The width that the lines of an entry were broken at; 0 where no two lines are so long. */
  private static int wrapWidth(ClassedEntry of, String chars) {
    int width = chars.lines().mapToInt(String::length).max().orElse(0);
    long full = chars.lines().filter(line -> line.length() * 100 > width * 85).count();
    return full > 1 || of.entry().page() > 0 ? width : 0;
  }

  private static void cutAtLabels(String chars, int from, int to, List<Span> lines) {
    Matcher label = LABEL.matcher(chars).region(from, to).useTransparentBounds(true);
    int start = from;
    while (label.find()) {
      if (label.end() > start) {
        lines.add(new Span(start, label.start()));
        start = label.end();
      }
    }
    lines.add(new Span(start, to));
  }

  private static Span strip(String chars, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && isSpaceOrBullet(chars.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(chars.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpaceOrBullet(char c) {
    return Character.isWhitespace(c) || "•◦▪·●○■–—-*↦→▸►➤".indexOf(c) >= 0;
  }

  private static List<Span> boldIn(ClassedEntry of, Span line) {
    List<Span> bold = new ArrayList<>();
    for (Mark mark : of.entry().marks()) {
      if (mark.kind() == Mark.Kind.BOLD && mark.span().overlaps(line)) {
        bold.add(
            new Span(
                Math.max(0, mark.span().start() - line.start()),
                Math.min(line.length(), mark.span().end() - line.start())));
      }
    }
    return bold;
  }

  /** A part of the line. */
  FactLine slice(Span part) {
    List<Span> in = new ArrayList<>();
    for (Span span : bold) {
      if (span.overlaps(part)) {
        in.add(
            new Span(
                Math.max(0, span.start() - part.start()),
                Math.min(part.length(), span.end() - part.start())));
      }
    }
    AlignedText slice = text.slice(part);
    int lead = slice.toString().length() - slice.toString().stripLeading().length();
    return new FactLine(
        of, text.slice(new Span(part.start() + lead, part.end())), in, opens && part.start() == 0);
  }

  /** This line and a later one of the same entry as one, with all between. */
  FactLine joined(FactLine later) {
    AlignedText whole = of.entry().text();
    int from = startIn(whole);
    Span span = new Span(from, later.startIn(whole) + later.text.length());
    return new FactLine(of, whole.slice(span), boldIn(of, span), opens);
  }

  private int startIn(AlignedText whole) {
    String chars = whole.toString();
    int at = chars.indexOf(text.toString());
    while (at >= 0
        && whole.toSource(new Span(at, at + text.length())).start() < text.source().start()) {
      int next = chars.indexOf(text.toString(), at + 1);
      if (next < 0) {
        break;
      }
      at = next;
    }
    return Math.max(0, at);
  }

  /** Whether the span of the line is in bold. */
  boolean isBold(Span span) {
    return bold.stream().anyMatch(span::overlaps);
  }

  /** The whole printed line that this one may be a part of. */
  String printed() {
    String entry = of.entry().text().toString();
    int at = 0;
    for (String line : entry.split("\n", -1)) {
      if (at + line.length() > 0
          && line.contains(text)
          && of.entry().text().toSource(new Span(at, at + line.length())).contains(text.source())) {
        return line;
      }
      at += line.length() + 1;
    }
    return text.toString();
  }

  /** Depth of nesting of the line's entry. */
  int level() {
    return of.entry().level();
  }

  /** Its characters, with a space where it was broken. */
  @Override
  public String toString() {
    return text.toString().replace('\n', ' ');
  }
}
