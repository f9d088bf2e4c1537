package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * A file of a site's collection of papers, one a file, which says the paper in its front matter:
 *
 * <pre>
 * title: "Lakes of Mars"
 * authors: [Ada Lee, Bo Chen]
 * date: 2019-03-01
 * venue: "Waters"
 * </pre>
 *
 * What stands below is its abstract.
 */
final class FrontMatterPaper {
  private static final Pattern FIELD =
      Pattern.compile("^(\\w+):[ \\t]*(\\S.*?)?[ \\t\\r]*$", Pattern.MULTILINE);
  private static final Pattern ITEM =
      Pattern.compile("\\G\\n[ \\t]*-[ \\t]+(?:name:[ \\t]*)?(\\S.*?)[ \\t\\r]*(?=\\n|$)");

  /** Where a paper appeared; talks and posts have none of them, or say what they are. */
  private static final List<String> VENUES =
      List.of("publication", "journal", "booktitle", "venue", "conference");

  /** How Hugo's themes call whose site it is; the name stands elsewhere. */
  private static final String SITE_OWNER = "admin";

  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?");
  private static final Pattern OTHER_COLLECTION = Pattern.compile("(?i)(?!.*(?:publi|paper)).*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

  private final String text;
  private final Map<String, List<Span>> fields = new HashMap<>();

  private FrontMatterPaper(String text, Span front) {
    this.text = text;
    Matcher field = FIELD.matcher(text).region(front.start(), front.end());
    while (field.find()) {
      List<Span> values = new ArrayList<>();
      if (field.group(2) != null) {
        values.addAll(values(new Span(field.start(2), field.end(2))));
      } else {
        Matcher item = ITEM.matcher(text).region(field.end(), front.end());
        while (item.find()) {
          values.add(unquoted(new Span(item.start(1), item.end(1))));
        }
      }
      values.removeIf(value -> value.isEmpty() || value.of(text).equals(SITE_OWNER));
      fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), values);
    }
  }

  /** The entry that the front matter is, no block if it is of something else. */
  static List<Block> in(String text, Span front) {
    FrontMatterPaper paper = new FrontMatterPaper(text, front);
    List<Span> title = paper.of("title");
    List<Span> venue =
        VENUES.stream().map(paper::of).filter(of -> !of.isEmpty()).findFirst().orElse(List.of());
    List<Span> citation = paper.of("citation");
    boolean isOther =
        paper.of("collection").stream()
            .anyMatch(of -> OTHER_COLLECTION.matcher(of.of(text)).matches());
    List<Span> authors = paper.of(paper.of("authors").isEmpty() ? "author" : "authors");
    if (isOther
        || title.isEmpty()
        || citation.isEmpty()
            && (venue.isEmpty() || authors.isEmpty() || paper.of("date").isEmpty())) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    boolean isWhole =
        !citation.isEmpty()
            && letters(citation.get(0).of(text)).contains(letters(title.get(0).of(text)));
    if (!isWhole) {
      lines.addAll(paper.line(title));
    }
    if (citation.isEmpty()) {
      lines.addAll(paper.line(authors));
      lines.addAll(paper.line(venue));
      lines.addAll(paper.date());
      lines.addAll(paper.line(paper.of("doi")));
    } else {
      lines.addAll(paper.line(citation));
    }
    return List.of(new Block(Block.Kind.ITEM, 1, lines));
  }

  private List<Span> of(String name) {
    return fields.getOrDefault(name, List.of());
  }

  private List<Line> date() {
    Span date = of("date").get(0);
    Matcher found = DATE.matcher(text).region(date.start(), date.end());
    return found.find() ? line(List.of(new Span(found.start(), found.end()))) : List.of();
  }

  private List<Line> line(List<Span> values) {
    AlignedText.Builder line = new AlignedText.Builder();
    for (Span value : values) {
      if (line.length() > 0) {
        line.insert("; ");
      }
      line.append(AlignedText.of(text, value));
    }
    return InlineMarkup.strip(line.build()).lines();
  }

  /** One value, or those of a list in brackets. */
  private List<Span> values(Span value) {
    String printed = value.of(text);
    if (!printed.startsWith("[") || !printed.endsWith("]")) {
      return List.of(unquoted(value));
    }
    List<Span> values = new ArrayList<>();
    int from = value.start() + 1;
    boolean isQuoted = false;
    for (int i = from; i < value.end(); i++) {
      char c = text.charAt(i);
      isQuoted ^= c == '"';
      if (c == ',' && !isQuoted || i == value.end() - 1) {
        values.add(unquoted(new Span(from, i)));
        from = i + 1;
      }
    }
    return values;
  }

  private Span unquoted(Span value) {
    int start = value.start();
    int end = value.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    char c = start < end ? text.charAt(start) : ' ';
    boolean isQuoted = (c == '"' || c == '\'') && end - start > 1 && text.charAt(end - 1) == c;
    return isQuoted ? new Span(start + 1, end - 1) : new Span(start, end);
  }

  private static String letters(String words) {
    return NO_LETTERS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
