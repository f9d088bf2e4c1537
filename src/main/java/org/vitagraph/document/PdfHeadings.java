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
          "(?iu)\\b(education|academic|degrees?|experience|employment|appointments?|positions?|career|publications?|"
              + "papers?|articles?|journals?|conferences?|workshops?|preprints?|books?|chapters?|reports?|patents?|"
              + "theses|thesis|dissertation|awards?|hono(u)?rs|fellowships?|grants?|funding|teaching|courses?|"
              + "mentoring|advising|supervision|students?|service|reviewing|reviewer|activities|memberships?|"
              + "talks?|presentations?|lectures?|posters?|seminars?|research|interests?|projects?|software|skills|"
              + "languages?|references|referees|contact|information|summary|profile|overview|outreach|"
              + "affiliations?|training|qualifications?|professional|committees?|press|media|proceedings|reviews?|"
              + "essays|manuscripts?|works?|formation|exp\u00e9riences?|enseignement|recherche|parcours|prix|"
              + "ausbildung|berufserfahrung|publikationen|lehre|auszeichnungen|vortr\u00e4ge|forschung|"
              + "formaci\u00f3n|educaci\u00f3n|experiencia|publicaciones|premios|docencia|investigaci\u00f3n|"
              + "forma\u00e7\u00e3o|publica\u00e7\u00f5es|pubblicazioni|istruzione|esperienza|premi)\\b");
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
    List<Integer> ranks =
        alone.keySet().stream().map(PdfHeadings::rank).distinct().sorted((a, b) -> b - a).toList();
    boolean hung = lines.stream().anyMatch(PdfLine::margin);
    alone.forEach(
        (style, of) -> {
          int above = hung && style.size() < 1.3 * body ? 2 : 1;
          int level = Math.min(6, ranks.indexOf(rank(style)) + above);
          of.forEach(line -> headings.levels.put(line, level));
        });
    lines.stream().filter(PdfLine::margin).forEach(line -> headings.levels.put(line, 1));
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
    if (ratio >= 1.12 && alone.size() * 10 >= all * 6) {
      return known > 0 || all <= 3 || ratio > 1.3;
    }
    boolean differs =
        (style.bold() && !body.bold())
            || style.capitals()
            || style.italic()
            || (!style.font().equals(body.font()) && ratio > 0.95);
    return differs && known > 0 && alone.size() * 10 >= all * 4 && known * 4 >= alone.size();
  }

  /** The level of a heading from 1; 0 of what is none. */
  int level(PdfLine line) {
    return levels.getOrDefault(line, 0);
  }

  private static int rank(PdfStyle style) {
    return 8 * (int) Math.round(style.size())
        + (style.capitals() ? 4 : 0)
        + (style.bold() ? 2 : 0)
        - (style.italic() ? 1 : 0);
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
            || above.column() != line.column()
            || spacing.gap(above, line) > 0.25
            || above.margin()
            || above.row().style().equals(style);
    // Words in bold at the start of a paragraph go on in the body's look on the same line.
    PdfStyle first = PdfStyle.of(line.row().first().glyphs().get(0), style.capitals());
    return apart && first.bold() == style.bold() && first.italic() == style.italic();
  }
}
