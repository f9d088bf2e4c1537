package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.text.Span;

/**
 * The citation that law reviews ask for, where the volume stands before the name and one page
 * behind it: {@code Lakes and Their Owners, 112 Example L.J. 499 (2024)}.
 */
final class LawReviews {
  private static final Pattern CITED =
      Pattern.compile(
          ",?\\s(?<volume>\\d{1,4}) (?<name>\\p{Lu}[\\p{L}.&’' ]{0,50}?(?:L\\. ?Rev\\.(?: \\p{Lu}\\p{L}+)?|L\\. ?J\\.|J\\.L\\.|Law (?:Review|Journal|Rev\\.)|J\\. L\\.|L\\. & \\p{Lu}\\p{L}*\\.|L\\. F\\.|Legal F\\.)(?: (?:& |\\p{Lu})[\\p{L}.]*){0,4})"
              + "(?: (?<page>\\d{1,5}))?(?:[,–-][ \\d–-]*)? \\((?<date>(?:forthcoming )?(?:\\p{Lu}\\p{L}+\\.? )?(?<year>(?:19|20)\\d\\d)|forthcoming)\\)");

  /**
   * The year in front, as British reviews are cited: {@code (2022) 71 Example Law Quarterly 3–31}.
   */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "[\\s.,]*\\s(?:\\((?<date>(?<year>(?:19|20)\\d\\d))\\))\\s(?<volume>\\d{1,3})\\s(?<name>\\p{Lu}[\\p{L}.&’'\\s]{2,90}?)\\s(?<page>\\d{1,5}(?:\\s?[–-]\\s?\\d{1,5})?)(?=[\\s.;]*(?:$|\\())");

  private static final double CERTAIN = 0.9;

  private LawReviews() {}

  /** The fields of the citation; a title ends before it. */
  static List<LabelledSpan> read(String text, List<LabelledSpan> spans) {
    boolean named =
        text.indexOf(" L.") >= 0 || text.indexOf("Law ") >= 0 || text.indexOf(".L.") >= 0;
    Matcher cited = CITED.matcher(text);
    if (!named || !cited.find()) {
      cited = YEAR_FIRST.matcher(text);
      if (text.indexOf(") ") < 0 || !cited.find()) {
        return spans;
      }
    }
    if (cited.start() < 4) {
      return spans;
    }
    Span whole = new Span(cited.start(), cited.end());
    List<LabelledSpan> read = new ArrayList<>();
    for (LabelledSpan span : spans) {
      if (span.span().start() < whole.start()) {
        read.add(
            new LabelledSpan(
                span.label(),
                new Span(span.span().start(), Math.min(span.span().end(), whole.start())),
                span.confidence()));
      } else if (span.span().start() >= whole.end()
          && (span.label() == Label.AUTHOR || span.label() == Label.LINK)) {
        read.add(span);
      }
    }
    read.add(field(Label.VOLUME, cited, "volume"));
    read.add(field(Label.CONTAINER, cited, "name"));
    if (cited.group("page") != null) {
      read.add(field(Label.PAGES, cited, "page"));
    }
    read.add(field(cited.group("year") == null ? Label.STATUS : Label.DATE, cited, "date"));
    read.sort(Comparator.comparing(LabelledSpan::span));
    return read;
  }

  private static LabelledSpan field(Label label, Matcher cited, String group) {
    return new LabelledSpan(label, new Span(cited.start(group), cited.end(group)), CERTAIN);
  }
}
