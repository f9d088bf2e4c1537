package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * A line of a list of courses, taken apart: {@code 2018 TA, Logic (Instructor: A. Lee)} has a term,
 * a role and a course.
 *
 * @param kind what the line is about as a whole
 */
record CourseRow(
    FactLine line,
    Kind kind,
    List<Piece> courses,
    @Nullable Piece role,
    @Nullable Piece organization,
    List<Piece> terms) {
  /** What a line of a list of courses can be. */
  enum Kind {
    COURSE,
    ROLE,
    ORGANIZATION,
    TERM,
    /** Remarks, ratings, descriptions. */
    NOTE
  }

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?iu)\\(?(?:(?:course |main |lead |primary )?(?:instructors?|professors?|lecturers?|teachers?)(?: of record)?:|(?:co-?taught |taught |together )?(?:with|w/|by)|mit|avec|con)\\s+(?=(?:Profs?\\.? |Drs?\\.? )?(?-i:\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}\\.? )?\\p{Lu}\\p{L}+[,)]|\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}\\.? )?\\p{Lu}\\p{L}+ (?:and|&|\\p{Lu})|\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}\\.? )?\\p{Lu}\\p{L}+\\.?$))[^()\\t;]*?(?:\\)|$)"
              + "|(?:for|with|under|to|of|by) (?:Profs?\\.?|Professors?|Drs?\\.) [^,;()\\t]+"
              + "|\\(for [^()]*\\)|(?:https?://|www\\.)\\S+"
              + "|\\((?:Profs?\\.|Professor|Dr\\.)[^()]*\\)");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)^\\W*(?:instructors?|supervisors?|professors?|(?:student |overall |teaching )?(?:evaluations?|ratings?|score)|topics?|description|materials?|enrol\\w*|responsib\\w*|duties|developed|designed|course (?:website|page|number)|https?|www\\.|\\*|subject|courses? \\(|note|including|details|awards?|average|link|slides)\\b(?:.*:|.*\\d|\\s+\\w+ed\\b|.*)");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^\\s*(?:(?:for|of|in|on|de|für|en|di|im|pour|to)(?!\\p{L}))?\\s*(?:the )?(?:(?:course|class|module|lecture|cours|curso|corso|vorlesung)(?:es|s)?\\s*(?:on|in|:)\\s*)?");
  private static final Pattern SEASON_BEFORE =
      Pattern.compile(
          "(?iu)(?:spring|summer|fall|autumn|winter|WS|SS)\\s*(?:,|and|&|/|\\+|(?:session|term|semester|quarter)(?:,| of)?)\\s*$");
  private static final Pattern SEMESTER =
      Pattern.compile(
          "^\\s*\\((?:S\\d|[^()]{0,12}(?i:semester|term|quarter|trimester)[^()]{0,4})\\)");
  private static final Pattern SEASON_LETTERS =
      Pattern.compile(
          "(?<=[(,\\t]\\s?)[FSW]['’]?\\d\\d(?:\\s*[-–—]\\s*[FSW]['’]?\\d\\d)?(?=\\s*(?:[,);]|$))");
  private static final Pattern BETWEEN_TERMS = Pattern.compile("\\s*[-–—]\\s*");
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,}[ -]?\\d{2,}|\\(\\d+\\.\\d+\\)");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}-]{1,7}");

  /** Reads a line. */
  static CourseRow of(FactLine line) {
    return read(line, false);
  }

  /** Reads a heading, which may name a role and an organization. */
  static CourseRow ofHeading(FactLine heading) {
    return read(heading, true);
  }

  private static CourseRow read(FactLine line, boolean heading) {
    String text = line.toString();
    List<Span> taken = new ArrayList<>();
    List<Piece> terms = new ArrayList<>();
    List<Piece> quoted = new ArrayList<>();
    Matcher quote = TalkExtractor.QUOTED.matcher(text);
    while (quote.find()) {
      quoted.add(new Piece(line, new Span(quote.start(1), quote.end(1)), "“"));
      taken.add(new Span(quote.start(), quote.end()));
    }
    Matcher people = PEOPLE.matcher(text);
    while (people.find()) {
      Span span = new Span(people.start(), people.end());
      if (taken.stream().noneMatch(span::overlaps)) {
        taken.add(span);
      }
    }
    for (DateRange date : DateRanges.find(text)) {
      if (taken.stream().noneMatch(date.span()::overlaps)
          && !isInCode(text, date.span())
          && !isRemark(text, date.span())) {
        Span span = widened(text, date.span());
        terms.add(new Piece(line, span, ""));
        taken.add(span);
      }
    }
    readShortTerms(line, text, terms, taken);
    joinRanges(terms, taken);
    List<Piece> pieces = new ArrayList<>(Piece.split(line, taken));
    pieces.removeIf(piece -> !isWords(piece.text()));
    Piece role = takeRole(pieces, heading);
    if (role != null) {
      taken.add(role.span());
    }
    boolean bare = role == null && terms.isEmpty();
    Piece organization = takeOrganization(pieces, role != null || !terms.isEmpty() || heading);
    pieces.removeIf(piece -> Places.isPlace(piece.text()));
    if (bare && organization != null && pieces.stream().allMatch(piece -> isPart(piece, line))) {
      // EXSS, University of Exampleton: who holds the school, and where.
      organization = pieces.isEmpty() ? organization : pieces.get(0).through(organization);
      pieces.clear();
    }
    if (heading) {
      return new CourseRow(line, Kind.NOTE, List.of(), role, organization, List.of());
    }
    List<Piece> courses = quoted.isEmpty() ? course(pieces, taken) : quoted;
    Kind kind =
        isNote(line, role, terms, courses)
            ? Kind.NOTE
            : !courses.isEmpty()
                ? Kind.COURSE
                : role != null
                    ? Kind.ROLE
                    : organization != null
                        ? Kind.ORGANIZATION
                        : terms.isEmpty() ? Kind.NOTE : Kind.TERM;
    return new CourseRow(line, kind, List.copyOf(courses), role, organization, List.copyOf(terms));
  }

  /** {@code (F85, F87, S88–S95)}: seasons by their letters. */
  private static void readShortTerms(
      FactLine line, String text, List<Piece> terms, List<Span> taken) {
    if (!terms.isEmpty()) {
      return;
    }
    Matcher letters = SEASON_LETTERS.matcher(text);
    while (letters.find()) {
      Span span = new Span(letters.start(), letters.end());
      if (taken.stream().noneMatch(span::overlaps)) {
        terms.add(new Piece(line, span, ""));
        taken.add(span);
      }
    }
  }

  /** {@code 2015/16 – 2021/22} is one term, not two. */
  private static void joinRanges(List<Piece> terms, List<Span> taken) {
    for (int i = 0; i + 1 < terms.size(); i++) {
      Piece from = terms.get(i);
      Piece to = terms.get(i + 1);
      if (to.span().start() >= from.span().end()
          && BETWEEN_TERMS
              .matcher(from.line().toString())
              .region(from.span().end(), to.span().start())
              .matches()) {
        Piece whole = from.through(to);
        terms.set(i, whole);
        terms.remove(i + 1);
        taken.add(whole.span());
      }
    }
  }

  private static boolean isNote(
      FactLine line, @Nullable Piece role, List<Piece> terms, List<Piece> courses) {
    String text = line.toString();
    if (courses.isEmpty()) {
      return false;
    }
    boolean coded = CODE.matcher(text).find();
    boolean stated = role != null || !terms.isEmpty();
    return NOTE.matcher(text).matches() && role == null
        || !stated
            && !coded
            && (FactRecord.isDescription(line) || line.level() > 0 && EntryCues.isProse(text))
        || EntryCues.isProse(text) && role == null
        || !line.opens() && !stated && !coded
        || Character.isLowerCase(text.codePointAt(0)) && !stated;
  }

  private static boolean isPart(Piece piece, FactLine line) {
    return piece.isOn(line) && ACRONYM.matcher(piece.text()).matches();
  }

  private static boolean isWords(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && !text.matches(
            "(?iu)(?:https?:|www\\.)\\S*|\\S+\\.(?:com|org|edu|io|net)/\\S*|(?:under)?graduate(?: level)?(?: courses?)?|short courses?|n/a|tbd|(?:term|semester|quarter|date|year)s?:?");
  }

  /** Whether the date stands in brackets with words that are no term, behind a date at the edge. */
  private static boolean isRemark(String text, Span date) {
    int open = text.lastIndexOf('(', date.start());
    int close = text.indexOf(')', date.end());
    boolean inside = open >= 0 && close > 0 && text.indexOf(')', open) == close;
    return inside
        && text.substring(open, close).replaceAll("[^\\p{L}]+", "").length() - date.length() > 12
        && DateRanges.find(text.substring(0, open)).size() > 0;
  }

  private static boolean isInCode(String text, Span date) {
    return date.start() > 1 && text.substring(0, date.start()).matches(".*\\p{Lu}{2,}[ -]?$");
  }

  /** A term with all that belongs to it: {@code Fall and Spring 2020}, {@code 2023-2024 (S1)}. */
  private static Span widened(String text, Span date) {
    Matcher before = SEASON_BEFORE.matcher(text).region(0, date.start());
    Matcher behind = SEMESTER.matcher(text).region(date.end(), text.length());
    int start = before.find() ? before.start() : date.start();
    int end = behind.lookingAt() ? behind.end() : date.end();
    if (end > start && text.charAt(end - 1) == ')' && text.substring(start, end).indexOf('(') < 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static @Nullable Piece takeRole(List<Piece> pieces, boolean heading) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String text = piece.text();
      int numbering = heading ? text.length() - text.replaceFirst("^[\\d.]+\\s+", "").length() : 0;
      Optional<Span> leading = TeachingWords.leading(text.substring(numbering));
      Optional<Span> trailing = TeachingWords.trailing(text);
      if (leading.isPresent()) {
        int start = piece.span().start() + numbering;
        int end = start + leading.get().end();
        Piece role = piece.cut(start, end);
        Piece rest = piece.cut(end, piece.span().end());
        Matcher lead = LEAD.matcher(rest.text());
        if (lead.find() && !rest.isEmpty()) {
          rest = rest.cut(rest.span().start() + lead.end(), rest.span().end());
        }
        replace(pieces, i, rest);
        return role;
      }
      if (trailing.isPresent() && trailing.get().start() > 0 && !heading) {
        int cut = piece.span().start() + trailing.get().start();
        Piece role = piece.cut(cut, cut + trailing.get().length());
        replace(pieces, i, piece.cut(piece.span().start(), cut));
        return role;
      }
    }
    return null;
  }

  private static void replace(List<Piece> pieces, int i, Piece rest) {
    if (rest.isEmpty()) {
      pieces.remove(i);
    } else {
      pieces.set(i, rest);
    }
  }

  /** The organization, which is no first words of a line but where they name a school. */
  private static @Nullable Piece takeOrganization(List<Piece> pieces, boolean stated) {
    int best = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String text = piece.text();
      boolean school = OrganizationWords.hasSchool(text) && !CODE.matcher(text).find();
      boolean other =
          (i > 0 || piece.isBehindAt())
              && (piece.isBehindAt()
                  || (OrganizationWords.isIn(text) || OrganizationWords.hasUnit(text))
                      && !CODE.matcher(pieces.get(i - 1).text()).matches())
              && Character.isUpperCase(text.codePointAt(0));
      if (school && (best < 0 || !OrganizationWords.hasSchool(pieces.get(best).text()))
          || other && best < 0) {
        best = i;
      }
    }
    if (best < 0 && pieces.size() > 1 && stated) {
      int last = pieces.size() - 1;
      while (last > 1 && Places.isPlace(pieces.get(last).text())) {
        last--;
      }
      Piece piece = pieces.get(last);
      if (",".equals(piece.after()) && ACRONYM.matcher(piece.text()).matches()) {
        best = last;
      }
    }
    if (best < 0) {
      return null;
    }
    Piece organization = pieces.get(best);
    pieces.removeIf(
        piece ->
            piece.equals(organization)
                || piece.isBeside(organization) && piece.span().start() > organization.span().end()
                || OrganizationWords.hasUnit(piece.text()) && pieces.indexOf(piece) > 0);
    return organization;
  }

  private static List<Piece> course(List<Piece> pieces, List<Span> taken) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece course = pieces.get(i);
      if (course.text().codePoints().filter(Character::isLetter).count() < 2) {
        continue;
      }
      while (i + 1 < pieces.size() && goesOn(course, pieces.get(i + 1), taken)) {
        course = course.through(pieces.get(++i));
      }
      return List.of(course.closed());
    }
    return List.of();
  }

  private static boolean goesOn(Piece course, Piece next, List<Span> taken) {
    int from = course.span().end();
    int to = next.span().start();
    return next.isBeside(course)
        && taken.stream().noneMatch(span -> span.start() < to && span.end() > from)
        && (next.after().matches("[,(:;–—-]|at|[)]?[,.:]?|[)]\\s*[,.:]?")
            || CODE.matcher(course.text()).matches());
  }
}
