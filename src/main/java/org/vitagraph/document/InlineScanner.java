package org.vitagraph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/** The state machine under {@link InlineMarkup}: cuts a text into words and pieces of mark-up. */
final class InlineScanner {
  private static final Set<String> BREAKING =
      Set.of(
          "br",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "tr",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "blockquote",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "main",
          "nav",
          "figure",
          "details",
          "summary");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "button",
          "center",
          "cite",
          "code",
          "del",
          "em",
          "font",
          "i",
          "img",
          "ins",
          "kbd",
          "mark",
          "nobr",
          "pre",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "input",
          "label",
          "option",
          "picture",
          "source",
          "figcaption",
          "caption",
          "sub",
          "sup",
          "tbody",
          "td",
          "th",
          "thead",
          "time",
          "tt",
          "u",
          "var",
          "wbr");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern ESCAPE = Pattern.compile("\\\\++([\\p{Punct}&&[^\\\\]])");
  private static final Pattern LINE_END_ESCAPE = Pattern.compile("\\\\(?=\\r?\\n)");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?is)<!--.*?-->|<(script|style|select|svg|textarea|iframe|button)\\b[^<>]*>.*?</\\1\\s*>");
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[\\s/](?:\"[^\"]*\"|'[^']*'|[^<>\"']++)*+)?)>");
  private static final Pattern HREF =
      Pattern.compile(
          "\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTOLINK =
      Pattern.compile("<((?:https?|ftp|mailto):[^\\s<>]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)>");
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{%.*?%\\}|\\{\\{.*?\\}\\}|\\{:[^{}\\n]*\\}");
  private static final Pattern TARGET =
      Pattern.compile(
          "\\(\\s*(?:<([^<>\\n]*)>|([^\\s()]*+(?:\\([^\\s()]*\\)[^\\s()]*+)*+))"
              + "(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)");
  private static final Pattern TARGET_WITH_SPACES =
      Pattern.compile("\\(((?:\\w+://|[./])?[^()\\n]*\\.\\w{2,5})\\)");
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]\\n]*)\\]");

  /** Marks a place in a text, or words of it. */
  sealed interface Token {
    /** What of it stays in the text. */
    AlignedText literal();
  }

  /** Words. */
  record Words(AlignedText literal) implements Token {}

  /** Opens something that is marked: a tag or a bracket. */
  record Open(String name, @Nullable String target) implements Token {
    @Override
    public AlignedText literal() {
      return AlignedText.empty();
    }
  }

  /** Closes what was opened under the same name. */
  record Close(String name, Mark.Kind kind, @Nullable String target) implements Token {
    @Override
    public AlignedText literal() {
      return AlignedText.empty();
    }
  }

  /** A run of stars, underscores or tildes; what is left of it once paired is words. */
  static final class Delimiter implements Token {
    private final AlignedText run;
    private final boolean canOpen;
    private final boolean canClose;
    private int left;
    private int used;

    Delimiter(AlignedText run, boolean canOpen, boolean canClose) {
      this.run = run;
      this.canOpen = canOpen;
      this.canClose = canClose;
      this.left = run.length();
    }

    char mark() {
      return run.charAt(0);
    }

    int left() {
      return left;
    }

    boolean canOpen() {
      return canOpen;
    }

    boolean canClose() {
      return canClose;
    }

    /** How many of both runs pair, when this one opens and the other closes. */
    int sharedWith(Delimiter closer) {
      if (mark() != closer.mark() || left == 0) {
        return 0;
      }
      boolean alike = left == closer.left || left == 3 || closer.left == 3;
      return alike ? Math.min(left, closer.left) : 0;
    }

    /** The inner ones pair first: of an opening run the last, of a closing run the first. */
    void open(int n) {
      left -= n;
    }

    void close(int n) {
      left -= n;
      used += n;
    }

    @Override
    public AlignedText literal() {
      return run.slice(new Span(used, used + left));
    }
  }

  /** A bracket that waits for its end: its token, and where its words start. */
  private record Bracket(int token, boolean image, int start) {}

  private final AlignedText raw;
  private final String text;
  private final Map<String, String> references;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Bracket> brackets = new ArrayDeque<>();

  /** Behind these nothing that is open gets closed, so that nobody need look for it again. */
  private final int lastClosing;

  private final int lastTemplateEnd;
  private int from;
  private int at;

  InlineScanner(AlignedText raw, Map<String, String> references) {
    this.raw = raw;
    this.text = raw.toString();
    this.references = references;
    this.lastClosing = Math.max(text.lastIndexOf("-->"), text.lastIndexOf("</"));
    this.lastTemplateEnd = text.lastIndexOf('}');
  }

  List<Token> scan() {
    while (at < text.length()) {
      boolean read =
          switch (text.charAt(at)) {
            case '\\' -> escape() || skip(LINE_END_ESCAPE);
            case '&' -> entity();
            case '<' -> (lastClosing > at && skip(UNSEEN)) || autolink() || tag();
            case '{' -> lastTemplateEnd > at && skip(TEMPLATE);
            case '`' -> code();
            case '*', '_', '~' -> delimiter();
            case '!' -> text.startsWith("![", at) && bracket("![");
            case '[' -> bracket("[");
            case ']' -> link();
            default -> false;
          };
      if (!read) {
        at++;
      }
    }
    words();
    return tokens;
  }

  /** Puts the words before this place into a token; the next ones start {@code length} later. */
  private void words(int length) {
    if (from < at) {
      tokens.add(new Words(raw.slice(new Span(from, at))));
    }
    at += length;
    from = at;
  }

  private void words() {
    words(0);
  }

  private Matcher lookingAt(Pattern pattern, int place) {
    Matcher matcher = pattern.matcher(text).region(place, text.length());
    matcher.useTransparentBounds(true);
    return matcher;
  }

  private boolean skip(Pattern pattern) {
    Matcher matcher = lookingAt(pattern, at);
    if (!matcher.lookingAt()) {
      return false;
    }
    words(matcher.end() - at);
    return true;
  }

  private boolean escape() {
    Matcher matcher = lookingAt(ESCAPE, at);
    if (!matcher.lookingAt()) {
      return false;
    }
    replace(matcher.group(1), matcher.end());
    return true;
  }

  private boolean entity() {
    Matcher matcher = lookingAt(ENTITY, at);
    if (!matcher.lookingAt()) {
      return false;
    }
    String decoded = Parser.unescapeEntities(matcher.group(), true);
    if (decoded.equals(matcher.group())) {
      return false;
    }
    replace(decoded.replace('\u00A0', ' '), matcher.end());
    return true;
  }

  private void replace(String replacement, int end) {
    Span source = raw.toSource(new Span(at, end));
    words(end - at);
    tokens.add(new Words(new AlignedText.Builder().append(replacement, source).build()));
  }

  private boolean autolink() {
    Matcher matcher = lookingAt(AUTOLINK, at);
    if (!matcher.lookingAt()) {
      return false;
    }
    words(matcher.end() - at);
    String target = matcher.group(1);
    tokens.add(new Open("<>", null));
    tokens.add(new Words(raw.slice(new Span(matcher.start(1), matcher.end(1)))));
    tokens.add(new Close("<>", Mark.Kind.LINK, target.contains(":") ? target : "mailto:" + target));
    return true;
  }

  private boolean tag() {
    Matcher matcher = lookingAt(TAG, at);
    if (!matcher.lookingAt()) {
      return false;
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !matcher.group(1).isEmpty();
    boolean breaks = BREAKING.contains(name);
    String attributes = matcher.group(3);
    boolean wellFormed = attributes.contains("=") || attributes.strip().matches("/?|\\w+");
    if (!wellFormed || (!breaks && !INLINE.contains(name))) {
      return false;
    }
    Span source = raw.toSource(new Span(at, matcher.end()));
    words(matcher.end() - at);
    Mark.Kind kind = kind(name);
    if (kind != null) {
      tokens.add(closes ? new Close(name, kind, null) : new Open(name, href(attributes)));
    } else if (breaks) {
      tokens.add(new Words(new AlignedText.Builder().append("\n", source).build()));
    } else if (name.equals("td") || name.equals("th")) {
      tokens.add(new Words(new AlignedText.Builder().append(closes ? "\t" : "", source).build()));
    }
    return true;
  }

  private static Mark.@Nullable Kind kind(String tag) {
    return switch (tag) {
      case "b", "strong" -> Mark.Kind.BOLD;
      case "i", "em", "cite" -> Mark.Kind.ITALIC;
      case "u", "ins" -> Mark.Kind.UNDERLINE;
      case "sup" -> Mark.Kind.SUPERSCRIPT;
      case "a" -> Mark.Kind.LINK;
      default -> null;
    };
  }

  private static @Nullable String href(String attributes) {
    Matcher matcher = HREF.matcher(attributes);
    if (!matcher.find()) {
      return null;
    }
    for (int group = 1; group <= 3; group++) {
      String value = matcher.group(group);
      if (value != null) {
        return target(Parser.unescapeEntities(value, true));
      }
    }
    return null;
  }

  /** {@code `code`}; but not {@code ``quoted words''}, which TeX leaves behind. */
  private boolean code() {
    int content = skipFence(at);
    String fence = text.substring(at, content);
    int end = text.indexOf(fence, content);
    while (end >= 0 && skipFence(end) > end + fence.length()) {
      end = text.indexOf(fence, skipFence(end));
    }
    if (end < 0 || text.substring(content, end).contains("'")) {
      at = content;
      return true;
    }
    words(fence.length());
    at = end;
    words(fence.length());
    return true;
  }

  private int skipFence(int place) {
    int after = place;
    while (after < text.length() && text.charAt(after) == '`') {
      after++;
    }
    return after;
  }

  private boolean bracket(String opening) {
    AlignedText literal = raw.slice(new Span(at, at + opening.length()));
    words(opening.length());
    brackets.push(new Bracket(tokens.size(), opening.length() == 2, at));
    tokens.add(new Words(literal));
    return true;
  }

  private boolean link() {
    Bracket bracket = brackets.poll();
    if (bracket == null) {
      return false;
    }
    int end = at + 1;
    String target = null;
    Matcher matcher = lookingAt(TARGET, at + 1);
    Matcher spaced = lookingAt(TARGET_WITH_SPACES, at + 1);
    Matcher label = lookingAt(LABEL, at + 1);
    if (matcher.lookingAt()) {
      target = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      end = matcher.end();
    } else if (spaced.lookingAt()) {
      target = spaced.group(1);
      end = spaced.end();
    } else if (!references.isEmpty()) {
      boolean labelled = label.lookingAt();
      String name = labelled ? label.group(1) : "";
      name = name.isBlank() ? text.substring(bracket.start(), at) : name;
      target = references.get(name.strip().toLowerCase(Locale.ROOT));
      end = labelled ? label.end() : end;
    }
    if (target == null || !isTarget(target)) {
      return false;
    }
    words(end - at);
    if (bracket.image()) {
      tokens.subList(bracket.token(), tokens.size()).clear();
      return true;
    }
    String name = "[" + bracket.token();
    tokens.set(bracket.token(), new Open(name, null));
    tokens.add(new Close(name, Mark.Kind.LINK, target(target)));
    return true;
  }

  /** Without what a site generator would put in, and without the ends of lines. */
  private static String target(String raw) {
    return LINE_ENDS.matcher(TEMPLATE.matcher(raw).replaceAll("")).replaceAll("").strip();
  }

  /** Whether it leads somewhere: {@code [C1](2019)} is no link. */
  private static boolean isTarget(String target) {
    return target.isEmpty() || target.chars().anyMatch(c -> "/.#:@?%".indexOf(c) >= 0);
  }

  private boolean delimiter() {
    char mark = text.charAt(at);
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    int length = end - at;
    if (length > 3 || (mark == '~' && length != 2)) {
      at = end;
      return true;
    }
    int before = at == 0 ? ' ' : text.codePointBefore(at);
    int after = end == text.length() ? ' ' : text.codePointAt(end);
    boolean leftFlanking = !isSpace(after) && (!isPunctuation(after) || !isWord(before));
    boolean rightFlanking = !isSpace(before) && (!isPunctuation(before) || !isWord(after));
    boolean insideWord = isWord(before) && isWord(after);
    boolean canOpen = leftFlanking && ",;.:)]}$^".indexOf(after) < 0;
    boolean canClose = rightFlanking;
    if (mark == '_') {
      canOpen &= !rightFlanking || isPunctuation(before);
      canClose &= !leftFlanking || isPunctuation(after);
    } else if (length == 1) {
      canOpen &= !insideWord;
    } else {
      // Conversions from word processors leave the space inside: **Ada **Lee.
      canClose = true;
    }
    AlignedText run = raw.slice(new Span(at, end));
    words(length);
    tokens.add(new Delimiter(run, canOpen, canClose));
    return true;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWord(int c) {
    return !isSpace(c) && !isPunctuation(c);
  }

  private static boolean isPunctuation(int c) {
    return !Character.isLetterOrDigit(c)
        && !isSpace(c)
        && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
