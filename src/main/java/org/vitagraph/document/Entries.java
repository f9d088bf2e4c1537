package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;

/**
 * Cuts the lines of a section into entries: at the numbers of a numbered list, at the dates of a
 * dated table, at items, at paragraphs, at lines, as the section's own habit is.
 */
final class Entries {
  private static final Pattern DATE_CELL =
      Pattern.compile(
          "(?iu)[(\\[]?(?:(?:since|from|until|expected|exp\\.|spring|summer|fall|autumn|winter|early|late|mid"
              + "|\\p{L}{3,9}\\.?,?|\\d{1,2}(?:st|nd|rd|th)?[./]?)[ -]*){0,3}"
              + "(?:\\d{1,2}[/.])?(?:\\d{1,2}[/.])?(?:19|20)\\d\\d"
              + "(?:\\s*(?:[-–—−~/,&]|to|until|bis)+\\s*(?:(?:\\p{L}{3,9}\\.?,?\\s*(?:\\d{1,2},?\\s*)?)?(?:\\d{1,2}[/.])?"
              + "(?:(?:19|20)?\\d\\d)|present|current|now|today|date|ongoing|heute|\\p{L}{3,9}\\.?)?){0,4}[)\\].,:]?");

  /** A word that is no part of a date: {@code Tidal Prize, 2004}. */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?!(?:jan|feb|fév|fev|mar|mär|apr|avr|abr|ma[iyj]|jun|juin|jul|juil|lug|giu|mag|gen|ene|aug|aoû|ago|sep|set|okt|oct|out|ott|nov|dec|déc|dez|dic|spring|summer|fall|autumn|winter|since|from|until|exp|early|late|mid|present|current|now|today|date|ongoing|heute|bis|seit|depuis|desde)\\p{L}*)\\p{L}{4,}");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:(?:co-?)?(?:advis|supervis|mentor|manager|host|committee)|(?:\\p{L}+ )?(?:thesis|dissertation)|gpa"
              + "|minor|major|honou?rs|courses?work|betreuer|directeur|tesis|tesi)\\p{L}*(?: \\p{L}+){0,2}\\s*:.*");

  /** What stands at the foot of web pages. */
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?iu)\\W*(?:copyright\\b|(?:proudly )?(?:powered by|created with)\\b|(?:page|document) generated\\b|last updated?\\b)|\\s*\\u00A9");

  /** Names with initials, and a year among the next words. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?:\\p{Lu}\\.[ -]?)+\\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+,? (?:\\p{Lu}\\.[ -]?)+)(?:,| and| &).{0,150}\\((?:19|20)\\d\\d[a-z]?\\).{30}");

  private static final Pattern LETTERED = Pattern.compile("([a-h])[.)]\\s+(?=\\p{Lu})");

  private final List<PlacedLine> lines;
  private final List<Entry> entries = new ArrayList<>();
  private final List<PlacedLine> open = new ArrayList<>();
  private int openLevel;

  private Entries(List<PlacedLine> lines) {
    this.lines = lines;
  }

  static List<Entry> of(List<PlacedLine> lines) {
    return new Entries(lines).cut();
  }

  private List<Entry> cut() {
    int from = 0;
    while (from < lines.size()) {
      int numbered = firstNumbered(from);
      cutUnnumbered(lines.subList(from, numbered));
      close();
      from = numbered < lines.size() ? cutNumbered(numbered) : numbered;
    }
    return entries;
  }

  /** Cuts at the markers of the list that begins at the line; returns where another begins. */
  private int cutNumbered(int from) {
    String shape = lines.get(from).markerShape();
    int i = from;
    for (; i < lines.size(); i++) {
      PlacedLine line = lines.get(i);
      boolean marked = line.number() >= 0;
      if (marked && !line.markerShape().equals(shape) && firstNumbered(i) == i) {
        break;
      }
      // Among the items of a list, one that is not numbered like the others is an entry still.
      boolean item =
          isItem(line) && isItem(lines.get(from)) && line.level() == lines.get(from).level();
      if (marked && line.markerShape().equals(shape) || item || isLettered(i, from)) {
        close();
      }
      open.add(line);
    }
    close();
    return i;
  }

  /**
   * Whether the line begins with a letter that counts what stands under a number: {@code a.}, with
   * {@code b.} below it, or the next after the last.
   */
  private boolean isLettered(int at, int from) {
    int letter = letter(at);
    for (int i = at - 1; letter > 0 && i >= from; i--) {
      if (letter(i) >= 0) {
        return letter(i) == letter - 1;
      }
    }
    for (int i = at + 1; letter == 0 && i < lines.size(); i++) {
      if (letter(i) >= 0) {
        return letter(i) == 1;
      }
    }
    return false;
  }

  /** Which letter of the alphabet stands before the words of the line; -1 for none. */
  private int letter(int at) {
    Matcher letter = LETTERED.matcher(lines.get(at).text());
    return letter.lookingAt() ? letter.group(1).charAt(0) - 'a' : -1;
  }

  /**
   * The line from {@code from} on at which a list begins whose markers count up or down; the end if
   * there is none. A run of markers with nothing beside them counts nothing: their column was torn
   * off.
   */
  private int firstNumbered(int from) {
    for (int i = from; i < lines.size(); i++) {
      PlacedLine first = lines.get(i);
      if (first.number() < 0) {
        continue;
      }
      int steps = 0;
      int breaks = 0;
      int bare = 0;
      int previous = first.number();
      int previousAt = i;
      for (int k = i + 1; k < lines.size(); k++) {
        PlacedLine line = lines.get(k);
        if (line.number() >= 0 && line.markerShape().equals(first.markerShape())) {
          int step = Math.abs(line.number() - previous);
          steps += step == 1 ? 1 : 0;
          breaks += step == 1 ? 0 : 1;
          bare += k == previousAt + 1 && lines.get(previousAt).isBareMarker() ? 1 : 0;
          previous = line.number();
          previousAt = k;
        }
      }
      if (bare <= steps / 2
          && (steps > 0 && steps >= breaks
              || first.number() == 1 && i == from && steps + breaks == 0)) {
        return i;
      }
    }
    return lines.size();
  }

  private void cutUnnumbered(List<PlacedLine> lines) {
    boolean dated = lines.stream().anyMatch(line -> hasDateCell(line.text()));
    List<List<PlacedLine>> printed = blocks(lines);
    List<Integer> cycle = ParagraphCycle.starts(printed);
    List<List<PlacedLine>> blocks = cycle.isEmpty() ? TitleParagraphs.joined(printed) : printed;
    boolean titled = lines.stream().anyMatch(line -> line.kind() == Block.Kind.HEADING);
    boolean below = false;
    for (int i = 0; i < blocks.size(); i++) {
      List<PlacedLine> block = blocks.get(i);
      PlacedLine first = block.get(0);
      if (isDate(first.text())
          && !OTHER_WORD.matcher(first.text()).find()
          && block.size() == 1
          && !entries.isEmpty()
          && first.kind() != Block.Kind.ROW) {
        close();
        appendToLast(first);
        continue;
      }
      if (titled && first.kind() != Block.Kind.HEADING && !open.isEmpty()) {
        open.addAll(block);
        continue;
      }
      switch (first.kind()) {
        case ROW -> {
          if (!dated
              || open.isEmpty()
              || block.size() > 1
              || cells(first.text()) > 1
              || first.line().gap() > 0) {
            close();
          }
          open.addAll(block);
          below = true;
        }
        case ITEM -> {
          close();
          below |= first.level() == 0;
          openLevel = first.level() - (below ? 0 : 1);
          open.addAll(block);
        }
        case HEADING -> {
          close();
          open.addAll(block);
        }
        case PARAGRAPH -> {
          boolean belongs =
              !open.isEmpty()
                  && first.line().gap() == 0
                  && !FOOTER.matcher(first.text()).lookingAt()
                  && (openRow() || openItem() && block.size() <= 3 && !isReference(block));
          if (!cycle.isEmpty()) {
            if (cycle.contains(i)) {
              close();
            }
            open.addAll(block);
          } else if (belongs) {
            open.addAll(block);
          } else {
            close();
            cutParagraph(block);
          }
          below = true;
        }
      }
    }
  }

  private static boolean isItem(PlacedLine line) {
    return line.first() && line.kind() == Block.Kind.ITEM;
  }

  /** A paragraph that begins with names and has a year is no remark on the item above it. */
  private static boolean isReference(List<PlacedLine> block) {
    String text = String.join(" ", block.stream().map(PlacedLine::text).toList());
    return REFERENCE.matcher(text).lookingAt();
  }

  private boolean openRow() {
    return open.get(0).kind() == Block.Kind.ROW;
  }

  /** Whether an item of a list is open: the bounds of other items are certain. */
  private boolean openItem() {
    return open.get(0).kind() == Block.Kind.ITEM && open.get(0).level() > 0;
  }

  private static List<List<PlacedLine>> blocks(List<PlacedLine> lines) {
    List<List<PlacedLine>> blocks = new ArrayList<>();
    for (PlacedLine line : lines) {
      if (line.first() || blocks.isEmpty()) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(line);
    }
    return blocks;
  }

  /** A paragraph is an entry, or, where lines run on without a blank between, each line is. */
  private void cutParagraph(List<PlacedLine> block) {
    List<Line> printed = block.stream().map(PlacedLine::line).toList();
    boolean trusted = printed.get(0).page() > 0;
    boolean takeTurns = WrappedLines.takeTurns(printed);
    boolean wrapped = block.get(0).wrapped();
    Turns turns = trusted ? Turns.NONE : Turns.of(block.stream().map(PlacedLine::text).toList());
    Set<Integer> cited = turns.dated() ? Set.of() : CitedLines.starts(printed);
    if (!cited.isEmpty()) {
      cutAt(cited, block);
    } else if (turns.dated() || !wrapped && !turns.starts().isEmpty()) {
      cutAt(turns.starts(), block);
    } else if (!trusted && WrappedLines.areDatedEach(printed)
        || !trusted && !wrapped && block.size() > 4 && !takeTurns) {
      for (PlacedLine line : block) {
        close();
        openLevel = LABEL.matcher(line.text()).matches() ? 1 : 0;
        open.add(line);
      }
    } else {
      cutAt(trusted || !wrapped && !takeTurns ? Set.of(0) : WrappedLines.starts(printed), block);
    }
    close();
  }

  private void cutAt(Set<Integer> starts, List<PlacedLine> block) {
    for (int i = 0; i < block.size(); i++) {
      if (starts.contains(i)) {
        close();
      }
      open.add(block.get(i));
    }
  }

  /** A date that stands alone under an entry belongs to it, not to what was listed below it. */
  private void appendToLast(PlacedLine date) {
    int last = entries.size() - 1;
    while (last > 0 && entries.get(last).level() > 0) {
      last--;
    }
    Entry entry = entries.get(last);
    AlignedText text =
        new AlignedText.Builder()
            .append(entry.text())
            .insert("\n")
            .append(date.line().text())
            .build();
    entries.set(last, new Entry(entry.marker(), text, entry.marks(), entry.page(), entry.level()));
  }

  private void close() {
    if (!open.isEmpty()) {
      Entry entry = JoinedLines.entry(open, Math.max(0, openLevel));
      if (entry.text().length() > 0) {
        entries.add(entry);
      }
      open.clear();
    }
    openLevel = 0;
  }

  private static int cells(String text) {
    int cells = 0;
    for (String cell : text.split("\t", -1)) {
      cells += cell.isBlank() ? 0 : 1;
    }
    return cells;
  }

  private static boolean hasDateCell(String text) {
    int tab = text.lastIndexOf('\t');
    return tab >= 0
        && (isDate(text.substring(tab + 1))
            || isDate(text.substring(0, Math.max(0, text.indexOf('\t')))));
  }

  static boolean isDate(String text) {
    return text.length() < 60 && DATE_CELL.matcher(text.strip()).matches();
  }
}
