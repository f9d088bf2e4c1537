package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a document that are headings, with their levels. A look (font, size, bold, capitals)
 * is one of headings when it is larger than the body, or differs from it and several lines in it
 * are words that sections are called by; lines of that look are headings when they stand alone.
 */
final class PdfHeadings {
  private static final Pattern SECTION_WORD =
      Pattern.compile(
          "(?iu)\\b(academic|activities|advising|affiliations?|appointments?|articles?|awards?|books?|career|"
              + "chapters?|committees?|conferences?|contact|courses?|degrees?|dissertation|education|employment|"
              + "essays|experiences?|fellowships?|forthcoming|funding|grants?|hono(u)?rs|information|interests?|"
              + "invited|journals?|languages?|lectures?|manuscripts?|media|memberships?|mentoring|outreach|overview|"
              + "papers?|patents?|peer[- ]reviewed|positions?|posters?|preprints?|presentations?|press|proceedings|"
              + "professional|profile|projects?|(un)?published|publications?|qualifications?|refereed|referees|"
              + "references|reports?|research|reviewers?|reviewing|reviews?|scholarships?|selected|seminars?|service|"
              + "skills|software|students?|submitted|summary|supervision|supervising|talks?|teaching|thes[ei]s|training|"
              + "under review|in preparation|work in progress|working|workshops?|works|"
              + "formation|exp\u00e9riences?|enseignements?|recherches?|parcours|prix|articles?|communications?|"
              + "encadrements?|situation|distinctions|ouvrages|responsabilit\u00e9s|dipl\u00f4mes|cursus|stages|colloques|"
              + "ausbildung|werdegang|lebenslauf|berufserfahrung|publikationen|\\p{L}*arbeiten|\\p{L}*beitr\u00e4ge|stipendien|preise|drittmittel|mitgliedschaften|\\p{L}*t\u00e4tigkeit|studium|promotionen|ver\u00f6ffentlichungen|lehre|"
              + "auszeichnungen|vortr\u00e4ge|forschung|formaci\u00f3n|educaci\u00f3n|experiencia|publicaciones|premios|"
              + "docencia|investigaci\u00f3n|forma\u00e7\u00e3o|publica\u00e7\u00f5es|pr\u00eamios|ensino|pesquisa|"
              + "pubblicazioni|istruzione|esperienza|formazione|premi|didattica|ricerca)\\b");

  /** A range of dates in figures, months and seasons. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter)\\p{L}*|present|current|now|today|to|[\\d\\s./,'’])+"
              + "[-–—](?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter)\\p{L}*|present|current|now|today|[\\d\\s./,'’])+");

  private static final Pattern NO_HEADING =
      Pattern.compile("(?i).*(@|https?:|www\\.|\\b(19|20)\\d\\d\\b.*\\b(19|20)\\d\\d\\b|[.,;]$).*");

  private final Map<PdfLine, Integer> levels = new HashMap<>();

  private PdfHeadings() {}

  /** Whether the words are such as sections are called by, and few. */
  static boolean isSectionName(String text) {
    return text.length() <= 60 && SECTION_WORD.matcher(text).find();
  }

  static PdfHeadings of(List<PdfLine> lines, PdfSpacing spacing) {
    PdfHeadings headings = new PdfHeadings();
    double body = spacing.bodySize();
    Map<PdfStyle, List<PdfLine>> looks = new LinkedHashMap<>();
    Map<PdfStyle, List<PdfLine>> alone = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfStyle style = lines.get(i).row().style();
      looks.computeIfAbsent(style, k -> new ArrayList<>()).add(lines.get(i));
      if (isAlone(lines, i, spacing)) {
        alone.computeIfAbsent(style, k -> new ArrayList<>()).add(lines.get(i));
      }
    }
    alone
        .keySet()
        .removeIf(
            style -> {
              int all = looks.getOrDefault(style, List.of()).size();
              return !isOfHeadings(style, alone.getOrDefault(style, List.of()), all, spacing);
            });
    List<PdfStyle> ranks = ranked(looks.keySet().stream().filter(alone::containsKey).toList());
    boolean hung = lines.stream().anyMatch(PdfLine::margin);
    int larger = (int) ranks.stream().filter(style -> style.size() >= 1.12 * body).count();
    alone.forEach(
        (style, of) -> {
          int rank = ranks.indexOf(style);
          int level = hung && rank >= larger ? rank + 2 : rank + 1;
          of.forEach(line -> headings.levels.put(line, Math.min(6, level)));
        });
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      if (headings.level(above) > 0
          && headings.level(line) == 0
          && isWrapped(above, line, spacing)
          && line.row().text().length() <= 70) {
        headings.levels.put(line, headings.level(above));
      }
    }
    lines.stream()
        .filter(PdfLine::margin)
        .forEach(line -> headings.levels.put(line, Math.min(6, larger + 1)));
    return headings;
  }

  private static boolean isOfHeadings(
      PdfStyle style, List<PdfLine> alone, int all, PdfSpacing spacing) {
    PdfStyle body = spacing.bodyStyle();
    int known = 0;
    for (PdfLine line : alone) {
      known += isSectionName(line.row().text()) ? 1 : 0;
    }
    double ratio = style.size() / body.size();
    if (ratio >= 1.12 && alone.size() * 10 >= all * 6 && (known > 0 || all <= 3 || ratio > 1.3)) {
      return true;
    }
    boolean differs =
        (style.bold() && !body.bold())
            || style.capitals()
            || style.italic()
            || (!style.font().equals(body.font()) && ratio > 0.95);
    return differs
        && ratio > 0.75
        && known > 0
        && alone.size() * 10 >= all * 4
        && known * 4 >= alone.size();
  }

  /** Whether the second line goes on the heading that the first one starts. */
  static boolean isWrapped(PdfLine above, PdfLine line, PdfSpacing spacing) {
    return line.margin()
        ? above.margin() && spacing.gap(above, line) < 0.5
        : above.column() == line.column()
            && !above.margin()
            && above.row().style().equals(line.row().style())
            && spacing.gap(above, line) < 0.25
            && above.isFullBefore(line);
  }

  /** The level of a heading from 1; 0 of what is none. */
  int level(PdfLine line) {
    return levels.getOrDefault(line, 0);
  }

  /**
   * The looks by size; of those about equally large, first the one that the document uses first.
   */
  private static List<PdfStyle> ranked(List<PdfStyle> inOrderOfUse) {
    List<PdfStyle> ranked = new ArrayList<>();
    List<PdfStyle> rest = new ArrayList<>(inOrderOfUse);
    while (!rest.isEmpty()) {
      double largest = rest.stream().mapToDouble(PdfStyle::size).max().orElse(0);
      List<PdfStyle> alike = rest.stream().filter(s -> s.size() > 0.92 * largest).toList();
      ranked.addAll(alike);
      rest.removeAll(alike);
    }
    return ranked;
  }

  private static boolean isAlone(List<PdfLine> lines, int i, PdfSpacing spacing) {
    PdfLine line = lines.get(i);
    String text = line.row().text();
    int cells = line.row().cells().size();
    boolean numbered = cells == 2 && PdfMarkers.isNumber(line.row().first().text());
    if ((cells > 1 && !numbered)
        || text.length() > 70
        || text.chars().filter(Character::isLetter).count() < 3
        || PdfMarkers.bulletLength(line.row()) > 0
        || NO_HEADING.matcher(text).matches()) {
      return false;
    }
    PdfStyle style = line.row().style();
    PdfLine above = i > 0 ? lines.get(i - 1) : null;
    boolean apart =
        above == null
            || (above.column() != line.column()
                && (!above.isFullBefore(line)
                    || !above.row().style().equals(line.row().style()) && HeadingWords.make(text)))
            || spacing.gap(above, line) > 0.25
            || above.margin()
            || above.em() > 1.15 * line.em()
            || line.em() > 1.15 * above.em();
    // Words in bold at the start of a paragraph go on in the body's look on the same line.
    PdfStyle first = PdfStyle.of(line.row().first().glyphs().get(0), style.capitals());
    boolean even = first.bold() == style.bold() && first.italic() == style.italic();
    return apart
        && (even || style.size() > 1.3 * spacing.bodySize())
        && !(isWhenAndWhere(lines, i + 1) && line.em() < 1.15 * spacing.bodySize());
  }

  /**
   * Whether the line only says from when to when, and perhaps where at the right: what stands above
   * it is part of an entry.
   */
  private static boolean isWhenAndWhere(List<PdfLine> lines, int i) {
    if (i == lines.size() || lines.get(i).column() != lines.get(i - 1).column()) {
      return false;
    }
    PdfLine line = lines.get(i);
    List<PdfCell> cells = line.row().cells();
    double middle = line.columnLeft() + 0.4 * (line.columnRight() - line.columnLeft());
    return PERIOD.matcher(cells.get(0).text()).matches()
        && cells.size() <= 2
        && cells.get(cells.size() - 1).left() >= (cells.size() == 1 ? line.left() : middle);
  }
}
