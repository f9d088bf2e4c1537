package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Reads patents: {@code A. Lee, B. Chen. “Folding Ladder.” US Patent 7,123,456, May 2012} becomes a
 * patent with its title, number, office, date and inventors.
 */
public final class PatentExtractor implements Extractor {
  private static final String OFFICE =
      "(?:(?-i:U\\.\\s?S\\.A?\\.?|USA?|EP|EU|WO|PCT|KR|JP|CN|DE|FR|GB|U\\.?K\\.?|CA|AU|IN|RU|TW|IL|BR|ES|IT)|European|Korean?|Japan(?:ese)?|Chinese|China|German|French|Brazilian|Canadian|Indian|International|Deutsches|Europäisches)";
  private static final String WORD =
      "(?:(?:provisional|utility|design|invention|non-provisional|pending|granted|patent|pat\\.|patente?|brevet|brevetto|application|appl?\\.|publication|pub\\.|office|disclosure|serial|ser\\.|filing)(?!\\p{L})\\.?[\\s,|]*)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?<office>"
              + OFFICE
              + ")[\\s-]*)?(?:\\(PCT\\)\\s*)?(?<word>"
              + WORD
              + "*)(?:no\\.?|number|nr\\.?|n°|num\\.?|№)?\\s*[#:]?\\s*(?<number>(?:PCT/\\p{Lu}{2})?\\d+(?:[,./-]\\d+| \\d{3}(?!\\d))*(?:\\s?[A-C]\\d?\\b)?)");
  private static final Pattern STATUS =
      Pattern.compile(
          "(?iu).*\\b(?:patent\\w*|granted|issued|filed|pending|provisional|application|appl?\\.|submitted|awarded|published|priority|assignee|licensed)\\b.*|"
              + OFFICE);

  @Override
  public void extract(Page page, MentionWriter out) {
    AuthorPieces authors = new AuthorPieces(page.owner());
    List<Activity> activities = new ArrayList<>();
    for (List<FactLine> lines :
        FactRecords.split(FactLine.runs(page, EntryKind.PATENT), PatentExtractor::shape)) {
      Activity activity = read(lines, authors);
      if (activity != null) {
        activities.add(activity);
      }
    }
    Activity.write(activities, "patent", page, out);
  }

  private static FactRecords.Shape shape(FactLine line) {
    String text = line.toString();
    Matcher number = NUMBER.matcher(text);
    boolean numbered = find(number, 0);
    boolean without =
        line.opens() && line.level() == 0 && !find(NUMBER.matcher(line.of().entry().text()), 0);
    return new FactRecords.Shape(
        numbered || without ? 1 : 0, 0, TalkExtractor.QUOTED.matcher(text).find(), false, false);
  }

  /** Finds a number that is no date and no count. */
  private static boolean find(Matcher number, int from) {
    int at = from;
    while (number.find(at)) {
      String found = number.group("number");
      long digits = found.chars().filter(Character::isDigit).count();
      boolean named = number.group("office") != null || !number.group("word").isEmpty();
      boolean date =
          found.matches(
              "\\d{1,2}/(?:19|20)\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d|(?:19|20)\\d\\d\\s?[-–/]\\s?(?:19|20)?\\d\\d(?:-\\d\\d)?");
      if (!date && (digits >= 6 || named && digits == 5)) {
        return true;
      }
      at = number.end();
    }
    return false;
  }

  private static @Nullable Activity read(List<FactLine> lines, AuthorPieces authors) {
    Piece title = null;
    Piece number = null;
    Piece office = null;
    FactRecord.Dated dated = null;
    List<Piece> pieces = new ArrayList<>();
    for (FactLine line : lines) {
      String text = line.toString();
      List<Span> taken = new ArrayList<>();
      Matcher quoted = TalkExtractor.QUOTED.matcher(text);
      while (quoted.find()) {
        if (title == null && quoted.group(1).indexOf(' ') > 0) {
          title = new Piece(line, new Span(quoted.start(1), quoted.end(1)), "“");
          taken.add(new Span(quoted.start(), quoted.end()));
        }
      }
      Matcher found = NUMBER.matcher(text);
      if (find(found, 0)) {
        if (number == null) {
          // KR 1012345: the letters are part of the number where nothing stands between.
          boolean joined =
              found.group("office") != null
                  && found.group("office").matches("\\p{Lu}{2}|U\\.\\s?S\\.")
                  && text.substring(found.end("office"), found.start("number")).isBlank();
          number =
              new Piece(
                  line,
                  new Span(
                      joined ? found.start("office") : found.start("number"), found.end("number")),
                  "");
          office =
              found.group("office") == null
                  ? null
                  : new Piece(line, new Span(found.start("office"), found.end("office")), "");
        }
        taken.add(new Span(found.start(), found.end()));
      }
      for (DateRange date : DateRanges.find(text)) {
        if (taken.stream().noneMatch(date.span()::overlaps)) {
          dated = FactRecord.Dated.finer(dated, new FactRecord.Dated(line, date));
          taken.add(date.span());
        }
      }
      pieces.addAll(Piece.split(line, taken));
    }
    List<Piece> inventors = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      AuthorPieces.Names names = authors.at(pieces, i);
      if (inventors.isEmpty() && names.areAuthors()) {
        inventors.addAll(names.names());
        i += names.pieces() - 1;
      } else if (title == null && isTitle(piece)) {
        title = piece;
        while (i + 1 < pieces.size() && goesOn(title, pieces.get(i + 1))) {
          title = title.through(pieces.get(++i));
        }
      }
    }
    boolean bare = number == null && inventors.isEmpty() && dated == null;
    if (title == null && number == null
        || bare && !lines.get(0).opens()
        || bare && title != null && EntryCues.isProse(title.text())) {
      return null;
    }
    FactRecord.Dated when = dated == null ? Activity.dateOfHeading(lines.get(0).of()) : dated;
    return new Activity(lines)
        .with(Vg.TITLE, title)
        .with(Vg.NUMBER, number)
        .with(Vg.ORGANIZATION_NAME, office)
        .on(when)
        .by(inventors);
  }

  private static boolean isTitle(Piece piece) {
    String text = piece.text();
    boolean spaced =
        text.indexOf(' ') > 0
            || text.codePoints().anyMatch(Character::isIdeographic) && text.length() > 4;
    return spaced
        && (!STATUS.matcher(text).matches() || text.split(" ").length > 6)
        && text.length() > 8;
  }

  private static boolean goesOn(Piece title, Piece next) {
    return next.isBeside(title)
        && next.after().matches("[,(–—-]")
        && !STATUS.matcher(next.text()).matches()
        && !OrganizationWords.isIn(next.text());
  }
}
