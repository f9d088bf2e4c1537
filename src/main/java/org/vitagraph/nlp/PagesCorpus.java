package org.vitagraph.nlp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Example.Field;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.text.Span;

/**
 * Entries of real publication pages, of which title, surnames, and often container and year are
 * known by place; the rest is left open, but is neither title nor author.
 */
final class PagesCorpus {
  private static final long ELSEWHERE =
      Outcomes.ALL & ~Outcomes.mask(Label.TITLE) & ~Outcomes.mask(Label.AUTHOR);

  /** What tells that there are more authors than are named. */
  static final Pattern MORE =
      Pattern.compile(
          "\\G[\\s,.;…*†‡&]*(?:(?:and|&|with)\\s+)?(?:et\\.?\\s?al\\b\\.?|\\.\\.\\.|…"
              + "|(?:\\d+\\s+)?(?:more|other|others)\\b(?:\\s+(?:co-?)?authors?)?)");

  /**
   * A labelled entry with what is needed to measure against it, and the facts to render it anew.
   */
  record Entry(
      String document,
      boolean isTitleFirst,
      Example example,
      Span title,
      List<Span> surnames,
      Optional<Span> container,
      Paper paper) {}

  private PagesCorpus() {}

  /** The entries of the folder's labelled file, in its order. */
  static List<Entry> read(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (JsonObject line : JsonLines.read(folder.resolve("labelled.jsonl"))) {
      String document = JsonLines.text(line, "doc");
      if (!owners.containsKey(document)) {
        owners.put(document, owner(folder.resolve(document).resolve("meta.json")));
      }
      entry(line, document, owners.get(document)).ifPresent(entries::add);
    }
    return entries;
  }

  private static String owner(Path meta) throws IOException {
    return Files.exists(meta)
        ? JsonLines.text(
            JsonParser.parseString(Files.readString(meta, StandardCharsets.UTF_8))
                .getAsJsonObject(),
            "owner")
        : "";
  }

  private static Optional<Entry> entry(JsonObject line, String document, String owner) {
    String text = JsonLines.text(line, "text");
    JsonObject spans = line.getAsJsonObject("spans");
    JsonObject values = line.getAsJsonObject("fields");
    Optional<Span> title = span(spans.get("title"));
    List<Optional<Span>> surnames = new ArrayList<>();
    for (JsonElement surname : JsonLines.array(spans, "surnames")) {
      surnames.add(span(surname));
    }
    List<Span> known = surnames.stream().flatMap(Optional::stream).sorted().toList();
    if (title.isEmpty() || !isSound(text, title.get(), known)) {
      return Optional.empty();
    }
    Span whole = wholeTitle(text, title.get());
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(Label.TITLE, whole));
    if (!known.isEmpty()) {
      Span authors = authors(text, known, surnames, JsonLines.array(values, "authors"));
      if (authors.overlaps(whole)) {
        return Optional.empty();
      }
      fields.add(new Field(Label.AUTHOR, authors));
    }
    Optional<Span> container = span(spans.get("container")).map(span -> closed(text, span));
    container.ifPresent(span -> fields.add(new Field(Label.CONTAINER, span)));
    span(spans.get("year")).ifPresent(span -> fields.add(new Field(Label.DATE, span)));
    addValue(fields, Label.LINK, text, JsonLines.text(values, "doi"));
    addValue(fields, Label.PAGES, text, JsonLines.text(values, "pages").replace("--", "-"));
    addVolume(fields, text, JsonLines.text(values, "volume"), JsonLines.text(values, "issue"));
    ReferenceText reference =
        new ReferenceText(
            text,
            MarkupStyles.of(text, JsonLines.text(line, "raw")),
            owner.isEmpty() ? null : owner);
    boolean isTitleFirst = JsonLines.text(line, "order").equals("title-first");
    Example example =
        Example.of(reference, fields, ELSEWHERE, "pages/" + document, isTitleFirst ? 1.5f : 1f);
    return Optional.of(
        new Entry(document, isTitleFirst, example, whole, known, container, paper(values)));
  }

  private static Paper paper(JsonObject values) {
    List<Name> authors = new ArrayList<>();
    for (JsonElement author : JsonLines.array(values, "authors")) {
      authors.add(Facts.name(author.getAsString()));
    }
    return new Paper(
        JsonLines.text(values, "title"),
        authors,
        JsonLines.text(values, "container"),
        "",
        JsonLines.text(values, "year"),
        "",
        JsonLines.text(values, "pages"),
        JsonLines.text(values, "doi"),
        JsonLines.text(values, "type").equals("article"));
  }

  private static Optional<Span> span(JsonElement pair) {
    return pair instanceof JsonArray array && array.size() == 2
        ? Optional.of(new Span(array.get(0).getAsInt(), array.get(1).getAsInt()))
        : Optional.empty();
  }

  /** Entries whose spans do not stand on words, or whose title goes on in print, are left out. */
  private static boolean isSound(String text, Span title, List<Span> surnames) {
    for (Span surname : surnames) {
      if (surname.overlaps(title)
          || (surname.start() > 0 && Character.isLowerCase(text.charAt(surname.start() - 1)))
          || !Character.isLetter(text.charAt(surname.end() - 1))) {
        return false;
      }
    }
    String before = text.substring(0, title.start());
    boolean startsWord =
        title.start() == 0 || !Character.isLetterOrDigit(text.charAt(title.start() - 1));
    boolean endsWord =
        title.end() == text.length() || !Character.isLetterOrDigit(text.charAt(title.end()));
    return startsWord && endsWord && !before.matches("(?s).*\\b(?!al\\b)\\p{Ll}+:? ");
  }

  /** With the mark that ends it and the bracket that it opened. */
  private static Span wholeTitle(String text, Span title) {
    Span closed = closed(text, title);
    boolean hasMark = closed.end() < text.length() && "?!".indexOf(text.charAt(closed.end())) >= 0;
    return hasMark ? new Span(closed.start(), closed.end() + 1) : closed;
  }

  private static Span closed(String text, Span span) {
    String inside = span.of(text);
    long open =
        inside.chars().filter(c -> c == '(').count() - inside.chars().filter(c -> c == ')').count();
    boolean closes = open > 0 && span.end() < text.length() && text.charAt(span.end()) == ')';
    return closes ? new Span(span.start(), span.end() + 1) : span;
  }

  /** From the first to the last surname, with the given names or initials at both ends. */
  private static Span authors(
      String text, List<Span> sorted, List<Optional<Span>> surnames, JsonArray names) {
    Span first = sorted.get(0);
    Span last = sorted.get(sorted.size() - 1);
    List<Token> tokens = Tokenizer.tokens(text);
    int start = leftOf(tokens, first.start(), given(first, surnames, names));
    int end = rightOf(tokens, last.end(), given(last, surnames, names));
    Matcher more = MORE.matcher(text);
    if (more.find(end)) {
      end = more.end();
    }
    return new Span(start, Math.max(end, last.end()));
  }

  private static String given(Span surname, List<Optional<Span>> surnames, JsonArray names) {
    for (int i = 0; i < surnames.size() && i < names.size(); i++) {
      if (surnames.get(i).isPresent() && surnames.get(i).get().equals(surname)) {
        return names.get(i).getAsString();
      }
    }
    return "";
  }

  /** Where a name starts whose surname starts at a place: its given names stand before it. */
  static int leftOf(List<Token> tokens, int at, String name) {
    int start = at;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() > start) {
        continue;
      }
      boolean isName = token.isWord() && isOf(name, token);
      boolean isMark = token.isMark() && ".-'".contains(token.norm());
      if ((!isName && !isMark) || tokens.get(i + 1).gap() == Token.Gap.LINE) {
        break;
      }
      start = isName ? token.span().start() : start;
      if (isMark && (i == 0 || !isOf(name, tokens.get(i - 1)))) {
        break;
      }
      if (isMark) {
        start = token.span().start();
      }
    }
    return start;
  }

  /** Where a name ends whose surname ends at a place: its given names may follow. */
  static int rightOf(List<Token> tokens, int at, String name) {
    int end = at;
    boolean hasComma = false;
    for (Token token : tokens) {
      if (token.span().start() < at) {
        continue;
      }
      if (token.isMark(",") && !hasComma) {
        hasComma = true;
      } else if (token.isWord() && isOf(name, token) && token.gap() != Token.Gap.LINE) {
        end = token.span().end();
      } else if (token.isMark() && ".-'*†‡".contains(token.norm())) {
        end = token.span().start() == end ? token.span().end() : end;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether a word is a part of the name, or initials of its first words. */
  private static boolean isOf(String name, Token token) {
    if (!token.isWord() || Character.isLowerCase(token.form().codePointAt(0))) {
      return false;
    }
    String form = token.form();
    for (String part : name.split("[\\s.-]+")) {
      if (part.equalsIgnoreCase(form)) {
        return true;
      }
      boolean isInitials = form.length() <= 3 && form.equals(form.toUpperCase(Locale.ROOT));
      if (isInitials && !part.isEmpty() && part.charAt(0) == form.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  private static void addValue(List<Field> fields, Label label, String text, String value) {
    if (value.length() < 2) {
      return;
    }
    String pattern = Pattern.quote(value).replace("-", "\\E[-–—‑]{1,2}\\Q");
    Matcher matcher = Pattern.compile("(?<![\\w.])" + pattern + "(?!\\w)").matcher(text);
    if (matcher.find()) {
      addFree(fields, label, new Span(matcher.start(), matcher.end()));
    }
  }

  private static void addVolume(List<Field> fields, String text, String volume, String issue) {
    if (!volume.matches("\\d{1,4}")) {
      return;
    }
    Matcher matcher =
        Pattern.compile(
                "(?:(?<=[vV]ol\\. ?)|(?<=[vV]olume )|(?<=[a-z]\\.?,? ))("
                    + volume
                    + ")(?!\\d)"
                    + (issue.matches("\\d{1,3}")
                        ? "(?:\\W{1,3}(?:no\\. ?)?(" + issue + ")(?!\\d))?"
                        : "()?"))
            .matcher(text);
    if (matcher.find()) {
      boolean isFree = addFree(fields, Label.VOLUME, new Span(matcher.start(1), matcher.end(1)));
      if (isFree && matcher.group(2) != null && !matcher.group(2).isEmpty()) {
        addFree(fields, Label.ISSUE, new Span(matcher.start(2), matcher.end(2)));
      }
    }
  }

  private static boolean addFree(List<Field> fields, Label label, Span span) {
    for (Field field : fields) {
      if (field.span().overlaps(span)) {
        return false;
      }
    }
    return fields.add(new Field(label, span));
  }
}
