package org.vitagraph.publish;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * BibTeX in UTF-8. Keys are made of family name, year and the title's first long word; what LaTeX
 * would read as a command is escaped, and capitals inside a title are kept.
 */
final class BibtexFormat implements CitationFormat {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public String name() {
    return "bibtex";
  }

  @Override
  public Sink open(Writer out) {
    Set<String> keys = new HashSet<>();
    return new Sink() {
      @Override
      public void write(Citation citation) throws IOException {
        String key = key(citation);
        String unique = key;
        for (int n = 2; !keys.add(unique); n++) {
          unique = key + "-" + n;
        }
        out.write(entry(unique, citation));
      }

      @Override
      public void close() {}
    };
  }

  private static String entry(String key, Citation citation) {
    String type = type(citation);
    StringBuilder entry = new StringBuilder("@" + type + "{" + key + ",\n");
    add(entry, "title", "{" + escaped(citation.title()) + "}", citation.title());
    String authors = names(citation.authors(), citation.truncated());
    add(entry, "author", authors, authors);
    String editors = names(citation.editors(), false);
    add(entry, "editor", editors, editors);
    boolean isIssued = type.equals("phdthesis") || type.equals("techreport");
    String container =
        isIssued && citation.container().isEmpty() ? citation.publisher() : citation.container();
    add(entry, containerField(type), escaped(container), container);
    add(entry, "year", citation.year(), citation.year());
    if (!citation.month().isEmpty()) {
      String month = MONTHS.get(Integer.parseInt(citation.month()) - 1);
      entry.append("  month = ").append(month).append(",\n");
    }
    add(entry, "volume", escaped(citation.volume()), citation.volume());
    add(entry, "number", escaped(citation.issue()), citation.issue());
    add(entry, "pages", citation.pages().replace("-", "--"), citation.pages());
    add(entry, "publisher", escaped(citation.publisher()), isIssued ? "" : citation.publisher());
    add(entry, "address", escaped(citation.location()), citation.location());
    add(entry, "doi", citation.doi(), citation.doi());
    add(entry, "url", citation.url(), citation.url());
    String note = citation.status().replace('-', ' ');
    add(entry, "note", note, note);
    return entry.append("}\n\n").toString();
  }

  private static void add(StringBuilder entry, String field, String printed, String value) {
    if (!value.isEmpty()) {
      entry.append("  ").append(field).append(" = {").append(printed).append("},\n");
    }
  }

  private static String names(List<Citation.Name> names, boolean truncated) {
    Stream<String> printed =
        names.stream()
            .map(
                name -> {
                  String escaped = escaped(name.isWhole() ? name.family() : name.familyFirst());
                  boolean isGroup = name.isWhole() && name.family().contains(" ");
                  return isGroup ? "{" + escaped + "}" : escaped;
                });
    return Stream.concat(printed, truncated ? Stream.of("others") : Stream.of())
        .collect(Collectors.joining(" and "));
  }

  private static String containerField(String type) {
    return switch (type) {
      case "article" -> "journal";
      case "inproceedings", "incollection" -> "booktitle";
      case "phdthesis" -> "school";
      case "techreport" -> "institution";
      default -> "howpublished";
    };
  }

  private static String type(Citation citation) {
    return switch (citation.kind()) {
      case "conference", "workshop", "poster" -> "inproceedings";
      case "journal" -> "article";
      case "thesis" -> "phdthesis";
      case "book" -> "book";
      case "chapter" -> "incollection";
      case "report" -> "techreport";
      default -> "misc";
    };
  }

  private static String key(Citation citation) {
    String family = citation.authors().isEmpty() ? "" : citation.authors().get(0).family();
    String word =
        Stream.of(citation.title().split("[^\\p{L}\\p{N}]+"))
            .filter(each -> each.length() > 3)
            .findFirst()
            .orElse("");
    String key = letters(family) + citation.year() + letters(word);
    return key.isEmpty() ? "entry" : key;
  }

  private static String letters(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** What TeX reads as itself. Braces without a partner would end the entry. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '#', '$', '%', '&', '_' -> out.append('\\').append(c);
        case '{', '}' -> {}
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
