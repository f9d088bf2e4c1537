package org.vitagraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Mark;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * What stands in an entry and is none of the reference: the key that a table cites it by, {@code
 * Lee2019}, and the labels of links between title and journal with the days of their files, as in
 * {@code Lakes arXiv (2019/3/2) Waters 3 (2020) 1-9}.
 */
final class Asides {
  private static final Pattern KEY =
      Pattern.compile(
          "\\[?(?=\\p{L}*\\p{Ll})\\p{Lu}[\\p{L}:+-]*\\d\\d(?:\\d\\d)?[a-z]?\\]?(?=\\t)|\\[?[A-Z]{1,3}-?\\d{1,3}\\]?(?=\\t)");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\s*[\\[(]?(?:arxiv|pdf|ps|dvi|doi|eprint|preprint|paper|slides|journal|link|online)[\\])]?\\s*");

  private static final Pattern DAYS =
      Pattern.compile(
          "\\s*\\((?:updated )?(?:19|20)\\d\\d/\\d{1,2}(?:/\\d{1,2})?[^()\\n]{0,80}\\)[\\s,;.]*");

  /** What is to be cited, whole, below the title and the venue: {@code Recommended citation:}. */
  private static final Pattern CITATION =
      Pattern.compile(
          "(?imu)^ *(?:(?:recommended|suggested|preferred) citation|(?:please )?cite (?:this )?(?:paper |article )?as|how to cite|citation) *: *(?=\\S.{60})");

  /** Where a book was reviewed, and by whom: {@code Reviewed in Waters 3 (2020): 33-35.} */
  private static final SoughtPattern REVIEWED =
      SoughtPattern.of(
          "(?<=[.,;)\\]”\"’]\\s{1,3})[(\\[]?(?:(?:Reviewed|Reviews?)(?: (?:in|by))?:|Reviewed (?:in|by)\\b|Rezension(?:en)?:|Besprochen in\\b|Comptes? rendus? ?:)");

  /** Before that stands when it appeared. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** What else may be said of a book behind its reviews. */
  private static final Pattern HONOUR =
      Pattern.compile(
          "\\b(?:Winner|Winning|Won|Recipient|Shortlisted|Longlisted|Finalist|Awarded|Honou?rable)\\b");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

  private static final Pattern REST = Pattern.compile("(?s).*\\p{Lu}.*(?:19|20)\\d\\d.*");

  private Asides() {}

  /** The beginning of the entry's text with spaces in their place. */
  static String blanked(String text, Entry entry) {
    Optional<Matcher> reviews = REVIEWED.find(new SearchedText(text));
    if (reviews.isEmpty() || !YEAR.matcher(text).region(0, reviews.get().start()).find()) {
      return withoutLabels(text, entry);
    }
    Matcher honour = HONOUR.matcher(text);
    int end = honour.find(reviews.get().end()) ? honour.start() : text.length();
    StringBuilder printed = new StringBuilder(text);
    blank(printed, reviews.get().start(), end);
    return withoutLabels(printed.toString(), entry);
  }

  private static String withoutLabels(String text, Entry entry) {
    Matcher citation = CITATION.matcher(text);
    if (citation.find() && citation.start() > 0) {
      StringBuilder cited = new StringBuilder(text);
      int from = isTitled(text, citation.end()) ? 0 : citation.start();
      blank(cited, from, citation.end());
      return cited.toString();
    }
    Matcher key = KEY.matcher(text);
    List<Mark> links =
        entry.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.LINK && mark.span().end() <= text.length())
            .toList();
    boolean isKeyed = text.indexOf('\t') > 0 && key.lookingAt();
    if (!isKeyed && links.isEmpty()) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    if (isKeyed) {
      blank(blanked, 0, key.end());
    }
    for (Mark link : links) {
      Span span = link.span();
      if (LABEL.matcher(span.of(text)).matches() && isBare(text, span)) {
        Matcher days = DAYS.matcher(text).region(span.end(), text.length());
        int end = days.lookingAt() ? days.end() : span.end();
        if (goesOn(text, end, links)) {
          blank(blanked, span.start(), end);
          end(blanked, span.start());
        }
      }
    }
    return blanked.toString();
  }

  /** Whether the reference holds the title that stands above it. */
  private static boolean isTitled(String text, int reference) {
    String title = letters(text.substring(0, text.indexOf('\n')));
    return !title.isEmpty() && letters(text.substring(reference)).contains(title);
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What stands in brackets the labeller knows. */
  private static boolean isBare(String text, Span link) {
    String before = text.substring(0, link.start()).stripTrailing();
    String behind = text.substring(link.end()).stripLeading();
    return !before.isEmpty()
        && "[(|/".indexOf(before.charAt(before.length() - 1)) < 0
        && (behind.isEmpty() || "])|/".indexOf(behind.charAt(0)) < 0);
  }

  /** Whether names and a year follow that are no links. */
  private static boolean goesOn(String text, int from, List<Mark> links) {
    StringBuilder rest = new StringBuilder(text);
    links.forEach(link -> blank(rest, link.span().start(), link.span().end()));
    return REST.matcher(DAYS.matcher(rest.substring(from)).replaceAll(" ")).matches();
  }

  /** What stands before a link has come to its end, though no mark says so. */
  private static void end(StringBuilder text, int at) {
    boolean isOpen =
        at > 1
            && Character.isWhitespace(text.charAt(at - 1))
            && (Character.isLetterOrDigit(text.charAt(at - 2)) || text.charAt(at - 2) == ')');
    if (isOpen) {
      text.setCharAt(at - 1, '.');
    }
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
