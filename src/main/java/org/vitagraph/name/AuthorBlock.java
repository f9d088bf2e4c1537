package org.vitagraph.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * An author block with everything blanked out that is no name: marks, footnote digits, notes, "et
 * al.", the word "by". The text keeps its length, so that a place in it is the same place in print.
 *
 * <p>{@code by Ada Lee*, Bo Chen*, et al. (*equal contribution)} keeps the two names and the comma,
 * is truncated, and says that {@code *} means equal contribution.
 */
final class AuthorBlock {
  static final String MARKS = "*∗＊†‡§¶#✉✝⁎";

  /** Stands for a note that says so of the name before it. */
  static final char CORRESPONDING = '✉';

  static final char EQUAL = '=';

  private static final Pattern LEGEND_ENTRY =
      Pattern.compile("([" + MARKS + "])[\\s=:]*([^" + MARKS + "]+)");

  private static final Pattern BOLD =
      Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{2,80}?)(?<=\\S)\\1");

  private static final Pattern NOTE =
      Pattern.compile(
          "[(\\[{]([^()\\[\\]{}]*(?:equal|co-?first|first author|contribut|correspond|shared|joint|presenter|presenting|student|advis|alphabet)[^()\\[\\]{}]*)[)\\]}]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEGEND =
      Pattern.compile(
          "[*∗†‡§¶#✉]+\\s*(?:[=:]|indicates|denotes|means)?\\s*((?:these authors|the authors|authors|both|all)?[^,;*]{0,40}(?:equal|co-?first|contribut|correspond)[^*†‡§¶#]*)$",
          Pattern.CASE_INSENSITIVE);

  private static final SoughtPattern CUT =
      SoughtPattern.of(
          "[,;&(\\[]?\\s*(?:\\b(?:and|und|et|y|&)\\s+)?(?:"
              + "(?:\\b|(?-i:(?<=\\p{Lu})))et\\.?\\s*al(?:ii|ia)?\\b\\.?|(?-i:\\bu\\.\\s?a\\.)|\\ba kol\\.|\\bet coll(?:ab)?\\b\\.?|\\bi sur\\.|\\bi in\\.|\\bm\\.\\s?fl\\.|и др\\."
              + "|(?<=[\\p{L}\\s,，、])(?:ほか|他\\d*名?(?=\\s*$)|等人?(?=\\s*(?:$|[,，.。]))|외(?:\\s?\\d+\\s?[명인])?(?=\\s*$))"
              + "|\\b(?:and|und|et|y|e|with|&|\\+)?\\s*(?:many |several |the )?(?:others|andere|otros|outros|autres|altri|colleagues|coworkers|co-workers|co-?authors|kolleg(?:en|innen)|mitarbeiter|colegas|colaboradores|collaborateurs|collègues|coauteurs|coautores|collaboratori)\\b"
              + "|\\b(?:(?:and|with)\\s+|(?<=[&+(,]\\s?))?\\+?\\d+\\s+(?:more|others?|additional|further|coauthors|co-authors|authors|colleagues|collaborators)\\b(?:\\s+(?:(?:co-?)?authors?|colleagues|collaborators))?|[,&]\\s*\\+\\s?\\d+(?=\\s*$)"
              + ")[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  private static final SoughtPattern ELLIPSIS = SoughtPattern.of("…|\\.\\s?\\.\\s?\\.|\\[…\\]");

  /** A month or another leftover behind "et al.": no name of its own. */
  private static final Pattern STRAY_WORD = Pattern.compile("[^\\p{L}]*\\p{L}*[^\\p{L}]*");

  private static final Pattern BRACKETED_INITIALS =
      Pattern.compile("(?<=\\p{L}\\s)\\(((?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4}|\\p{Lu})\\)");

  private static final SoughtPattern EDITED_BY =
      SoughtPattern.of(
          "^\\W*(?:edited by|eds?\\.? by|hrsg\\.? v(?:on|\\.)|herausgegeben von|sous la dir(?:ection|\\.) de|dirigé par|édité par|a cura di|editado por|coordinado por|organizado por|editors?:|eds?\\.:?)\\s",
          Pattern.CASE_INSENSITIVE);

  private static final SoughtPattern EDITORS =
      SoughtPattern.of(
          "(?:[,;(\\[]|(?<=\\s))\\s*(?:eds?\\.?|editors?|hrsg\\.?|hgg?\\.|éds?\\.?|dirs?\\.|coords?\\.|orgs?\\.|herausgeber(?:in)?|主编|編|편)(?<![a-z]\\s[A-Za-z]{2})\\s*[)\\]]?[\\s,.:;)]*$|[(\\[]\\s*a cura di\\s*[)\\]]\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** {@code Forthcoming. Ada Lee}: where the paper stands, printed before or behind its authors. */
  private static final SoughtPattern STATUS =
      SoughtPattern.of(
          "^\\W*(?:forthcoming|submitted|in press|to appear|under review|under revision|in preparation|in progress|accepted|eingereicht|im erscheinen|soumis|[àa] para[iî]tre|en prensa|in corso di stampa|no prelo)\\b[\\s.,:;)\\]]+(?=\\p{L})"
              + "|(?<=[.,;(\\[]\\s{0,3})(?:forthcoming|submitted|in press|to appear|under review|under revision|in preparation|eingereicht|im erscheinen|soumis|[àa] para[iî]tre|en prensa|in corso di stampa|no prelo)\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** {@code Ada Lee. PhD thesis, Example University}: what kind of text it is, and whose. */
  private static final SoughtPattern THESIS =
      SoughtPattern.of(
          "[\\s,.;(]+(?:(?:unpublished |doctoral |bachelor['’]?s? |master['’]?s? |ph\\.?\\s?d\\.?,? |m\\.?s\\.?c?\\.? |b\\.?s\\.?c?\\.? |undergraduate |honou?rs )+(?:thesis|dissertation)|dissertation|diplomarbeit|habilitation(?:sschrift)?|masterarbeit|thèse|tesis|tesi|tese)\\b.*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final SoughtPattern LEADING =
      SoughtPattern.of(
          "^[^\\p{L}]*(?:(?:\\(?\\s*(?:(?:joint(?:ly)?(?: work)?|joint paper|co-?authored|collaboration|coauthors?|together|written|work|in collaboration)\\s*(?:with|by|:)|(?:zusammen|gemeinsam|(?:en|em|in) (?:coll?abora(?:tion|ção|ción|zione)|zusammenarbeit))\\s*(?:mit|avec|com|con)|with|by|authors?:|par|mit|avec|por|(?-i:con|com)|与|作者|著者|저자|공저))(?=[\\s:：])[\\s:：]*)+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH =
      Pattern.compile(
          "[(\\[]\\s*(?:(?:joint(?:ly)?|co-?authored|in collaboration)\\s+)?with\\s([^()\\[\\]]*)[)\\]]");

  /** {@code Ada Lee, for the Example Study Group}: the group is named for what it is. */
  private static final SoughtPattern ON_BEHALF =
      SoughtPattern.of(
          "[,;]?\\s*(?:\\band\\s+)?\\b(?:(?:on|in) behalf of|(?<=[,;]\\s?)for|im namen|au nom)(?=\\s+(?:the|of|der|des|du|de la)\\s)",
          Pattern.CASE_INSENSITIVE);

  private static final SoughtPattern BRACKETED_GROUP =
      SoughtPattern.of(
          "[(\\[]\\s*(?:on behalf of|in behalf of|for)\\s+(the\\s[^()\\[\\]]*)[)\\]]",
          Pattern.CASE_INSENSITIVE);

  private static final SoughtPattern ADDRESS = SoughtPattern.of("<?[\\w.+-]+@[\\w.-]+\\w>?");

  private static final Pattern FOOTNOTE_DIGITS =
      Pattern.compile("[\\d¹²³⁰⁴-⁹₀-₉]++(?!\\p{Ll})(?:\\s?[,;]\\s?[\\d¹²³⁰⁴-⁹]+(?=[\\s,;*†‡]|$))*");

  private static final Pattern BRACKET = Pattern.compile("[(\\[{][^()\\[\\]{}]*[)\\]}]");

  /** What may be a nickname, or a name in its own writing, is left for the words to decide. */
  private static final Pattern NICKNAME =
      Pattern.compile(
          "(?<=[\\p{L}.]\\s{1,3})[(\\[]\\p{Lu}[\\p{L}.-]{1,14}[)\\]](?=\\s+(?:\\p{Lu}|d[aeiu]\\b|v[ao]n\\b))|[(\\[][\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{2,6}[)\\]]");

  /** Most lists have no brackets, and what reads them need not look. */
  private static final String OPENING = "([{";

  private final StringBuilder text;
  private final Map<Character, String> legend = new HashMap<>();
  private final StringBuilder markAt;
  private SearchedText words;
  private boolean truncated;
  private boolean editors;

  private AuthorBlock(CharSequence print) {
    text = new StringBuilder(print);
    words = new SearchedText(print.toString());
    markAt = new StringBuilder(" ".repeat(print.length()));
  }

  static AuthorBlock of(CharSequence print) {
    AuthorBlock block = new AuthorBlock(print);
    boolean hasBrackets = Signs.hasAny(print, OPENING);
    block.unwrapMarkup();
    block.readNotes(hasBrackets);
    block.readEditors();
    block.readCuts();
    block.blank(ADDRESS);
    block.blank(STATUS);
    block.blank(THESIS);
    block.blank(LEADING);
    if (hasBrackets) {
      block.unwrapWith();
    }
    block.readGroups();
    block.readMarks();
    if (hasBrackets) {
      block.unwrapInitials();
      block.blankBrackets();
    }
    return block;
  }

  CharSequence text() {
    return text;
  }

  boolean isTruncated() {
    return truncated;
  }

  boolean isEditors() {
    return editors;
  }

  /** The marks printed in the span or right behind it, up to the next word or separator. */
  String marks(Span span) {
    StringBuilder out = new StringBuilder();
    int i = span.start();
    while (i < text.length() && (i < span.end() || endsName(i))) {
      if (markAt.charAt(i) != ' ') {
        out.append(markAt.charAt(i));
      }
      i++;
    }
    return out.toString();
  }

  /** What the block itself says that a mark means, in lower case; empty when it says nothing. */
  String meaning(char mark) {
    return legend.getOrDefault(mark, "");
  }

  private boolean endsName(int i) {
    char c = text.charAt(i);
    // "Lee,* Bo Chen" marks Lee: a mark that touches the comma still belongs to the name before it.
    boolean comma = c == ',' && i + 1 < text.length() && markAt.charAt(i + 1) != ' ';
    return c == ' ' || c == '.' || c == '\n' || comma;
  }

  private void unwrapMarkup() {
    Matcher bold = BOLD.matcher(words.text());
    while (Signs.hasAny(words.text(), "*_") && bold.find()) {
      fill(bold.start(), bold.start(2), ' ');
      fill(bold.end(2), bold.end(), ' ');
    }
    for (int i = 0; i < text.length(); i++) {
      if ("{}~_\\".indexOf(text.charAt(i)) >= 0) {
        text.setCharAt(i, ' ');
      }
    }
  }

  private void readNotes(boolean hasBrackets) {
    Matcher note = NOTE.matcher(text.toString());
    while (hasBrackets && note.find()) {
      if (WITH.matcher(note.group()).matches()) {
        continue;
      }
      if (!learn(note.group(1))) {
        markAt.setCharAt(note.start(), markFor(note.group(1)));
      }
      fill(note.start(), note.end(), ' ');
    }
    Matcher behind = LEGEND.matcher(text.toString());
    if (Signs.hasAny(text, MARKS) && behind.find()) {
      learn(behind.group());
      fill(behind.start(), text.length(), ' ');
    }
  }

  /** A note without a mark of its own marks the name in front of it. */
  private static char markFor(String note) {
    String words = note.toLowerCase(Locale.ROOT);
    if (words.contains("correspond")) {
      return CORRESPONDING;
    }
    return words.contains("equal") || words.contains("first") ? EQUAL : ' ';
  }

  /** Learns what each mark in a note means; false when none stands in it. */
  private boolean learn(String note) {
    Matcher entry = LEGEND_ENTRY.matcher(note);
    boolean found = false;
    while (entry.find()) {
      found = true;
      legend.put(
          unified(entry.group(1).charAt(0)), entry.group(2).strip().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  private static char unified(char mark) {
    return "∗＊⁎".indexOf(mark) >= 0 ? '*' : mark;
  }

  private void readEditors() {
    Optional<Matcher> by = EDITED_BY.find(words());
    if (by.isPresent()) {
      editors = true;
      fill(by.get().start(), by.get().end(), ' ');
    }
    Optional<Matcher> behind = EDITORS.find(words());
    if (behind.isPresent() && behind.get().start() > 0) {
      editors = true;
      fill(behind.get().start(), behind.get().end(), ' ');
    }
  }

  private void readCuts() {
    for (MatchResult cut : CUT.all(words())) {
      truncated = true;
      fill(cut.start(), cut.end(), ' ');
      text.setCharAt(cut.start(), ',');
      if (STRAY_WORD.matcher(text).region(cut.end(), text.length()).matches()) {
        fill(cut.end(), text.length(), ' ');
      }
    }
    for (MatchResult ellipsis : ELLIPSIS.all(words())) {
      truncated = true;
      fill(ellipsis.start(), ellipsis.end(), ' ');
      text.setCharAt(ellipsis.start(), ',');
    }
  }

  private void unwrapWith() {
    Matcher with = WITH.matcher(text.toString());
    while (with.find()) {
      fill(with.start(), with.start(1), ' ');
      text.setCharAt(with.start(), ',');
      text.setCharAt(with.end() - 1, ' ');
    }
  }

  private void readGroups() {
    for (MatchResult bracketed : BRACKETED_GROUP.all(words())) {
      fill(bracketed.start(), bracketed.start(1), ' ');
      text.setCharAt(bracketed.start(), ',');
      text.setCharAt(bracketed.end() - 1, ' ');
    }
    for (MatchResult behalf : ON_BEHALF.all(words())) {
      fill(behalf.start(), behalf.end(), ' ');
      text.setCharAt(behalf.start(), ',');
    }
  }

  /** {@code Kefi (N.)} is printed for {@code Kefi N.}. */
  private void unwrapInitials() {
    Matcher initials = BRACKETED_INITIALS.matcher(text.toString());
    while (initials.find()) {
      text.setCharAt(initials.start(), ' ');
      text.setCharAt(initials.end() - 1, ' ');
    }
  }

  private void readMarks() {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        markAt.setCharAt(i, unified(text.charAt(i)));
        text.setCharAt(i, ' ');
      }
    }
    Matcher digits = FOOTNOTE_DIGITS.matcher(text.toString());
    while (digits.find()) {
      fill(digits.start(), digits.end(), ' ');
    }
  }

  private void blankBrackets() {
    Matcher bracket = BRACKET.matcher(text.toString());
    while (bracket.find()) {
      Matcher nickname = NICKNAME.matcher(text);
      boolean kept =
          nickname.region(bracket.start(), text.length()).useTransparentBounds(true).lookingAt()
              && nickname.end() == bracket.end();
      if (!kept) {
        fill(bracket.start(), bracket.end(), ' ');
      }
    }
    int open = text.lastIndexOf("(");
    if (open > 0 && text.indexOf(")", open) < 0) {
      fill(open, text.length(), ' ');
    }
  }

  private void blank(SoughtPattern pattern) {
    for (MatchResult match : pattern.all(words())) {
      fill(match.start(), match.end(), ' ');
    }
  }

  /** The text as it is now. */
  private SearchedText words() {
    if (!words.text().contentEquals(text)) {
      words = new SearchedText(text.toString());
    }
    return words;
  }

  private void fill(int start, int end, char with) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : with);
    }
  }
}
