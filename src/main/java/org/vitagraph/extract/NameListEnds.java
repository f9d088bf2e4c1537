package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * Where a list of names ends by its own marks: no list ends with {@code and}, and where slashes
 * part the names, a comma ends them.
 */
final class NameListEnds {
  private static final Pattern DANGLING = Pattern.compile("(?:[,;]| and| &| und| et| y| e)$");

  private static final int LONGEST_AND = 4;

  /** The one name left behind {@code and}, and what ends it. */
  private static final Pattern LAST =
      Pattern.compile(
          "\\s+(?<name>(?:\\p{Lu}\\.[ -]?)+(?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}\\.| \\p{Lu}\\p{Ll}[\\p{L}'’-]+){1,2}?)(?=[.,;:]?\\s+(?:[Ii]n\\b|\\()|[.,;:]?\\n|[.,;:]?$)");

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[/·;]\\s*|\\s(?:and|und|et|y|e|&)\\s");

  /** {@code and 61 colleagues}. */
  private static final Pattern AND_SO_MANY =
      Pattern.compile(
          "(?:and|&|\\+|plus) \\d+ (?:more |other |further )?(?:colleagues|co-?authors|others|authors|collaborators)\\b(?<gap>[.,:;]?\\s+)");

  /** {@code & Others}, its first sign in the list or in the title. */
  private static final Pattern AND_OTHERS =
      Pattern.compile("(?:(?<=(?:and|&) )|(?:and|&) )[Oo]thers(?<gap>[.,:;]?\\s+)(?=\\p{Lu})");

  private static final Pattern OTHER_MARK = Pattern.compile("[/·;]");

  /** No initials, and no {@code Jr.}. */
  private static final Pattern WORD =
      Pattern.compile("(?!(?i:jr|sr|iii?|iv|others|al)\\b)(?!\\p{Lu}{1,3}\\.?$)[\\p{L}'’-]{2,}");

  private static final Pattern BEFORE_VOLUME =
      Pattern.compile("(?i)[,.]?\\s+(?:(?:vol(?:ume)?|bd|n[º°o])\\.?\\s*)?");

  private static final Pattern BETWEEN = Pattern.compile(", |;| & | and ");
  private static final Pattern INITIAL_FIRST = Pattern.compile("\\s*\\p{Lu}\\.");
  private static final Pattern KOREAN_JOURNAL = Pattern.compile("\\p{IsHangul}{5,}");

  /** A journal with volume, page and year: {@code , Ann. Wat. 12(3), 45-67 (2019)}. */
  private static final Pattern CITED =
      Pattern.compile(
          ", (?=\\p{Lu})(?<journal>[^,;()\\n]{3,80}?),? (?:vol\\. ?)?(?<volume>\\d{1,4}[a-z]?)(?: ?\\((?<issue>\\d+(?:[-/]\\d+)?)\\))?, (?<pages>[A-Za-z]?\\d+(?:[-–]+\\w?\\d+)?) \\((?:19|20)\\d\\d\\)");

  private static final int LONGEST_CITATION = 130;

  /** Names are cut to one letter, the words of journals to more. */
  private static final Pattern CUT_WORD = Pattern.compile("\\p{L}{2,}\\.");

  private static final double FOUND = 0.8;

  private NameListEnds() {}

  /** {@code A. Lee; B. Chen and} goes on with {@code C. Diaz}, whatever that was taken for. */
  static List<LabelledSpan> finish(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    int end = authors == null ? 0 : authors.span().end();
    int from = Math.max(0, end - LONGEST_AND);
    if (authors == null || !DANGLING.matcher(text).region(from, end).find()) {
      return spans;
    }
    Matcher last = LAST.matcher(text).region(end, text.length());
    if (!last.lookingAt()) {
      return spans;
    }
    Span name = new Span(last.start("name"), last.end("name"));
    boolean isOther =
        spans.stream()
            .anyMatch(
                span ->
                    span.span().overlaps(name) && span.span().end() > name.end()
                        || span.label() == Label.TITLE && span.span().overlaps(name));
    if (isOther) {
      return spans;
    }
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.equals(authors) || span.span().overlaps(name));
    Span whole = new Span(authors.span().start(), name.end());
    mended.add(new LabelledSpan(Label.AUTHOR, whole, authors.confidence()));
    return mended;
  }

  /** {@code Lee, and 61 colleagues Lakes}: that there are more is none of the title. */
  static List<LabelledSpan> endWithTheRest(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan authors = title == null ? null : LabelledSpan.first(spans, Label.AUTHOR);
    if (title == null || authors == null || authors.span().end() > title.span().start()) {
      return spans;
    }
    int from = title.span().start();
    Matcher many = AND_SO_MANY.matcher(text).region(from, title.span().end());
    Matcher others =
        AND_OTHERS.matcher(text).region(from, title.span().end()).useTransparentBounds(true);
    Matcher rest = many.lookingAt() ? many : others;
    if (!rest.lookingAt() || !authors.equals(Neighbours.before(spans, title.span().start()))) {
      return spans;
    }
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.remove(authors);
    mended.remove(title);
    Span names = new Span(authors.span().start(), rest.start("gap"));
    Span words = new Span(rest.end(), title.span().end());
    mended.add(new LabelledSpan(Label.AUTHOR, names, authors.confidence()));
    mended.add(new LabelledSpan(Label.TITLE, words, title.confidence()));
    return mended;
  }

  /** {@code Ada Lee / Bo Chen, Handover, Collision and Learning}: the title begins at the comma. */
  static List<LabelledSpan> endAtTheComma(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    if (title == null
        || authors == null
        || title.span().start() < authors.span().end()
        || title.span().start() - authors.span().end() > 3
        || !authors.equals(Neighbours.before(spans, title.span().start()))) {
      return spans;
    }
    String printed = authors.span().of(text);
    int comma = printed.lastIndexOf(", ");
    if (comma < 0 || !endsAt(comma, printed)) {
      return spans;
    }
    int start = authors.span().start();
    Span words = new Span(start + comma + 2, title.span().end());
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.equals(authors) || span.span().overlaps(words));
    mended.add(
        new LabelledSpan(Label.AUTHOR, new Span(start, start + comma), authors.confidence()));
    mended.add(new LabelledSpan(Label.TITLE, words, FOUND));
    return mended;
  }

  /** Whether other marks part the names, and one word stands behind the comma. */
  private static boolean endsAt(int comma, String printed) {
    String head = printed.substring(0, comma);
    String[] names = SEPARATOR.split(head);
    return OTHER_MARK.matcher(head).find()
        && WORD.matcher(printed.substring(comma + 2)).matches()
        && (Arrays.stream(names).noneMatch(name -> name.contains(","))
            || Arrays.stream(names)
                .allMatch(
                    name -> name.indexOf(',') > 0 && name.indexOf(',') == name.lastIndexOf(',')));
  }

  /** {@code Lakes, Ada Lee, Bo Chen, Waters} 18: before a volume stands a journal. */
  static List<LabelledSpan> endBeforeTheVolume(String text, List<LabelledSpan> spans) {
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    LabelledSpan volume = LabelledSpan.first(spans, Label.VOLUME);
    if (title == null
        || volume == null
        || volume.span().start() < title.span().end()
        || LabelledSpan.first(spans, Label.CONTAINER) != null) {
      return spans;
    }
    LabelledSpan authors = Neighbours.before(spans, volume.span().start());
    if (authors == null
        || authors.label() != Label.AUTHOR
        || authors.span().start() < title.span().end()
        || !BEFORE_VOLUME
            .matcher(text.substring(authors.span().end(), volume.span().start()))
            .matches()) {
      return spans;
    }
    String printed = authors.span().of(text);
    int comma = printed.lastIndexOf(", ");
    if (comma < 0 || !isJournal(printed.substring(comma + 2), printed.substring(0, comma))) {
      return spans;
    }
    int start = authors.span().start();
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.remove(authors);
    Span names = new Span(start, start + comma);
    Span journal = new Span(start + comma + 2, authors.span().end());
    mended.add(new LabelledSpan(Label.AUTHOR, names, authors.confidence()));
    mended.add(new LabelledSpan(Label.CONTAINER, journal, FOUND));
    return mended;
  }

  /**
   * {@code A. Lee, B. Chen, Ann. Wat. 12, 45 (2019). Lakes}: no name is cited by volume and page.
   */
  static List<LabelledSpan> endBeforeTheCited(String text, List<LabelledSpan> spans) {
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    if (authors == null) {
      return spans;
    }
    int start = authors.span().start();
    int reach = Math.min(text.length(), authors.span().end() + LONGEST_CITATION);
    Matcher cited = CITED.matcher(text).region(start, reach);
    if (!cited.find() || cited.start() >= authors.span().end()) {
      return spans;
    }
    Span journal = new Span(cited.start("journal"), cited.end("journal"));
    String others = text.substring(start, cited.start());
    boolean isTitled =
        spans.stream()
            .anyMatch(span -> span.label() == Label.TITLE && span.span().start() < journal.end());
    boolean areNames =
        Arrays.stream(BETWEEN.split(others)).allMatch(name -> NameForm.of(name) != null);
    String printed = journal.of(text);
    if (isTitled || !areNames || !CUT_WORD.matcher(printed).find() && !isJournal(printed, others)) {
      return spans;
    }
    List<LabelledSpan> mended = new ArrayList<>(spans);
    Span whole = new Span(journal.start(), cited.end("pages"));
    mended.removeIf(span -> span.equals(authors) || span.span().overlaps(whole));
    Span names = new Span(start, cited.start());
    mended.add(new LabelledSpan(Label.AUTHOR, names, authors.confidence()));
    add(mended, Label.CONTAINER, cited, "journal");
    add(mended, Label.VOLUME, cited, "volume");
    add(mended, Label.ISSUE, cited, "issue");
    add(mended, Label.PAGES, cited, "pages");
    return mended;
  }

  private static void add(List<LabelledSpan> spans, Label label, Matcher found, String group) {
    if (found.start(group) >= 0) {
      spans.add(new LabelledSpan(label, new Span(found.start(group), found.end(group)), FOUND));
    }
  }

  /** Whether the last of the names has another form than names have. */
  private static boolean isJournal(String last, String others) {
    String[] names = BETWEEN.split(others);
    boolean isOther =
        NameForm.of(last) == null
            ? Arrays.stream(names).allMatch(name -> name.strip().indexOf(' ') > 0)
            : last.indexOf('.') < 0
                && Arrays.stream(names).allMatch(name -> INITIAL_FIRST.matcher(name).lookingAt());
    return KOREAN_JOURNAL.matcher(last).matches()
        || Character.isUpperCase(last.charAt(0)) && isOther;
  }
}
