package org.vitagraph.nlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.StyledSpan.Style;
import org.vitagraph.text.Span;

/**
 * Finds what looked different in an entry whose source is at hand beside its plain text: walks both
 * in step and notes where elements of HTML, or groups of LaTeX, begin and end.
 *
 * <p>{@code <b>Ada Lee</b>, Bo Chen} beside {@code Ada Lee, Bo Chen} has 0-7 in bold.
 */
final class MarkupStyles {
  private static final Pattern TAG =
      Pattern.compile("\\G<(/?)([A-Za-z][A-Za-z0-9]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
  private static final Pattern ENTITY = Pattern.compile("\\G&(#?\\w{1,8});");
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\G(?:\\\\href\\s*\\{[^}]*\\}\\s*\\{|\\\\([A-Za-z]+)\\*?\\s*(\\{?)|(\\{)\\\\(bf|it|em)\\b)");
  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          Map.entry("b", Style.BOLD),
          Map.entry("strong", Style.BOLD),
          Map.entry("i", Style.ITALIC),
          Map.entry("em", Style.ITALIC),
          Map.entry("u", Style.UNDERLINE),
          Map.entry("a", Style.LINK),
          Map.entry("textbf", Style.BOLD),
          Map.entry("bf", Style.BOLD),
          Map.entry("textit", Style.ITALIC),
          Map.entry("emph", Style.ITALIC),
          Map.entry("it", Style.ITALIC),
          Map.entry("underline", Style.UNDERLINE),
          Map.entry("href", Style.LINK));
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'");

  /** Source characters that may have no partner in the text, one after the other. */
  private static final int MOST_SKIPPED = 60;

  private record Open(String name, Optional<Style> style, int start) {}

  private final String text;
  private final List<StyledSpan> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private MarkupStyles(String text) {
    this.text = text;
  }

  /** The styled spans of the text; none where source and text cannot be walked in step. */
  static List<StyledSpan> of(String text, String source) {
    MarkupStyles walk = new MarkupStyles(text);
    return walk.runs(source) ? walk.found : List.of();
  }

  private boolean runs(String source) {
    Matcher tag = TAG.matcher(source);
    Matcher entity = ENTITY.matcher(source);
    Matcher command = COMMAND.matcher(source);
    int skipped = 0;
    int i = 0;
    while (i < source.length() && skipped < MOST_SKIPPED) {
      skipSpace();
      char c = source.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else if (c == '<' && tag.find(i)) {
        tag(tag.group(2), !tag.group(1).isEmpty());
        i = tag.end();
      } else if (c == '&' && entity.find(i)) {
        String decoded = ENTITIES.getOrDefault(entity.group(1), "");
        at += !decoded.isEmpty() && text.startsWith(decoded, at) ? 1 : 0;
        i = entity.end();
      } else if ((c == '\\' || c == '{') && command.find(i)) {
        group(command);
        i = command.end();
      } else if (at < text.length() && text.charAt(at) == c) {
        at++;
        i++;
        skipped = 0;
      } else {
        if (c == '{') {
          open.push(new Open("{", Optional.empty(), at));
        } else if (c == '}') {
          close("{");
        }
        skipped++;
        i++;
      }
    }
    skipSpace();
    return at >= text.length();
  }

  private void skipSpace() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
  }

  private void tag(String name, boolean closes) {
    Optional<Style> style = Optional.ofNullable(STYLES.get(name));
    if (style.isEmpty()) {
      return;
    }
    if (closes) {
      close(name);
    } else {
      open.push(new Open(name, style, at));
    }
  }

  private void group(Matcher command) {
    String name = command.group(1) != null ? command.group(1) : command.group(4);
    if (name == null) {
      open.push(new Open("{", Optional.of(Style.LINK), at));
    } else if (command.group(3) != null || "{".equals(command.group(2))) {
      open.push(new Open("{", Optional.ofNullable(STYLES.get(name)), at));
    }
  }

  /** Ends the innermost element or group of that name. */
  private void close(String name) {
    for (Open candidate : open) {
      if (candidate.name().equals(name)) {
        open.remove(candidate);
        int end = at;
        while (end > candidate.start() && Character.isWhitespace(text.charAt(end - 1))) {
          end--;
        }
        if (candidate.style().isPresent() && end > candidate.start()) {
          found.add(new StyledSpan(candidate.style().get(), new Span(candidate.start(), end)));
        }
        return;
      }
    }
  }
}
