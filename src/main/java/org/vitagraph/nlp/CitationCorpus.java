package org.vitagraph.nlp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Example.Field;
import org.vitagraph.text.Span;

/**
 * References of which each piece is labelled, in the labels of AnyStyle, GROBID or ParsCit, brought
 * to ours: {@code 2 (3), 5–9} in one piece becomes volume, issue and pages; a title in a
 * monograph's place is the container where an article's title stands beside it.
 */
final class CitationCorpus {
  private static final Pattern COMPOSITE =
      Pattern.compile(
          "^\\W*(?:vol(?:ume|\\.)?\\s*)?(\\d+)"
              + "(?:\\s*\\(\\s*([\\w./–-]+)\\s*\\)|\\s*,?\\s*n(?:o|um|umber|r)?\\.?\\s*([\\w/–-]+))"
              + "(?:\\s*[:,]\\s*(?:pp?\\.?\\s*)?([A-Za-z]?\\d\\S*))?",
          Pattern.CASE_INSENSITIVE);

  private CitationCorpus() {}

  /** The references of a file; those of one source file form a list. */
  static List<Example> read(Path file, float weight) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (JsonObject line : JsonLines.read(file)) {
      examples.add(example(line, list(line), weight));
    }
    return examples;
  }

  /** The titles of a file's references, except those of lists that are held out. */
  static List<String> titles(Path file, int held) throws IOException {
    List<String> titles = new ArrayList<>();
    for (JsonObject line : JsonLines.read(file)) {
      String title = JsonLines.text(line.getAsJsonObject("fields"), "title").strip();
      if (title.length() > 12 && !Hashed.isAmong(list(line), held)) {
        titles.add(title.replaceAll("[\\s.,;:]+$", ""));
      }
    }
    return titles;
  }

  /** The source file of a reference, where its references have a style in common; else its id. */
  private static String list(JsonObject line) {
    return list(JsonLines.text(line, "file"), JsonLines.text(line, "id"));
  }

  private static String list(String file, String id) {
    boolean isMixed = file.isEmpty() || file.equals("citations.xml");
    return isMixed ? id : file;
  }

  /** Whether a reference is among those that training keeps apart. */
  static boolean isHeldOut(String file, String id) {
    return Hashed.isAmong(list(file, id), Training.HELD_CITATIONS);
  }

  private static Example example(JsonObject line, String list, float weight) {
    String text = JsonLines.text(line, "text");
    JsonArray segments = JsonLines.array(line, "segments");
    boolean hasArticle = false;
    for (JsonElement segment : segments) {
      hasArticle |= segment.getAsJsonArray().get(0).getAsString().equals("title/a");
    }
    List<Field> fields = new ArrayList<>();
    int at = 0;
    for (JsonElement segment : segments) {
      String name = segment.getAsJsonArray().get(0).getAsString();
      String value = segment.getAsJsonArray().get(1).getAsString();
      int start = skipSpace(text, at);
      int end = behind(text, start, value);
      add(fields, label(name, hasArticle), text, new Span(start, Math.max(start, end)));
      at = end;
    }
    return Example.of(ReferenceText.of(text), joined(fields), 1L << Outcomes.OTHER, list, weight);
  }

  private static int skipSpace(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where a value ends in a text that may space it otherwise. */
  private static int behind(String text, int start, String value) {
    int i = start;
    for (int k = 0; k < value.length(); k++) {
      if (Character.isWhitespace(value.charAt(k))) {
        continue;
      }
      int here = skipSpace(text, i);
      if (here >= text.length() || text.charAt(here) != value.charAt(k)) {
        return i;
      }
      i = here + 1;
    }
    return i;
  }

  private static void add(List<Field> fields, Label label, String text, Span span) {
    if (label == Label.OTHER || span.isEmpty()) {
      return;
    }
    Matcher matcher = COMPOSITE.matcher(span.of(text));
    boolean isNumber = label == Label.VOLUME || label == Label.PAGES;
    if (!isNumber || !matcher.find()) {
      fields.add(new Field(label, span));
      return;
    }
    fields.add(new Field(Label.VOLUME, group(matcher, 1, span)));
    fields.add(new Field(Label.ISSUE, group(matcher, matcher.group(2) == null ? 3 : 2, span)));
    if (matcher.group(4) != null) {
      fields.add(new Field(Label.PAGES, group(matcher, 4, span)));
    }
  }

  private static Span group(Matcher matcher, int group, Span in) {
    return new Span(matcher.start(group), matcher.end(group)).shift(in.start());
  }

  /** Neighbours of one label, with nothing between them but a mark, are one field. */
  private static List<Field> joined(List<Field> fields) {
    List<Field> joined = new ArrayList<>();
    for (Field field : fields) {
      Field last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean isJoined =
          last != null
              && last.label() == field.label()
              && (field.label() == Label.AUTHOR || field.label() == Label.TITLE)
              && field.span().start() - last.span().end() <= 2;
      if (isJoined && last != null) {
        joined.set(
            joined.size() - 1,
            new Field(last.label(), new Span(last.span().start(), field.span().end())));
      } else {
        joined.add(field);
      }
    }
    return joined;
  }

  private static Label label(String name, boolean hasArticle) {
    return switch (name) {
      case "author", "director", "authors", "orgName/collaboration" -> Label.AUTHOR;
      case "title", "title/a" -> Label.TITLE;
      case "title/m" -> hasArticle ? Label.CONTAINER : Label.TITLE;
      case "journal", "container-title", "booktitle", "title/j" -> Label.CONTAINER;
      case "date", "biblScope/date" -> Label.DATE;
      case "volume", "biblScope/vol", "biblScope/volume", "volumes" -> Label.VOLUME;
      case "biblScope/issue" -> Label.ISSUE;
      case "pages",
          "biblScope/pp",
          "biblScope/page",
          "biblScope/pages",
          "page",
          "biblStruct/page" ->
          Label.PAGES;
      case "publisher", "orgName", "publishe" -> Label.PUBLISHER;
      case "location", "pubPlace", "pubplace" -> Label.LOCATION;
      case "editor", "translator" -> Label.EDITOR;
      case "url",
          "doi",
          "ptr/web",
          "idno/DOI",
          "idno/arxiv",
          "idno/arXiv",
          "idno/arxive",
          "idno/PMID",
          "idno/PMC",
          "idno" ->
          Label.LINK;
      case "other", "citation-number" -> Label.OTHER;
      default -> Label.NOTE;
    };
  }
}
