package org.vitagraph.publish;

import java.io.IOException;
import java.io.Writer;

/** RIS, tag by tag, as EndNote, Mendeley and RefMan read it. */
final class RisFormat implements CitationFormat {
  @Override
  public String name() {
    return "ris";
  }

  @Override
  public Sink open(Writer out) {
    return new Sink() {
      @Override
      public void write(Citation citation) throws IOException {
        out.write(record(citation));
      }

      @Override
      public void close() {}
    };
  }

  private static String record(Citation citation) {
    StringBuilder record = new StringBuilder();
    add(record, "TY", type(citation.kind()));
    add(record, "ID", citation.id());
    add(record, "TI", citation.title());
    citation.authors().forEach(name -> add(record, "AU", familyGivenSuffix(name)));
    if (citation.truncated()) {
      add(record, "AU", "et al.");
    }
    citation.editors().forEach(name -> add(record, "ED", familyGivenSuffix(name)));
    add(record, "T2", citation.container());
    add(record, "J2", citation.acronym());
    add(record, "PY", citation.year());
    if (citation.date().length() > 4) {
      // Year, month, day and anything else, each after a stroke that always stands.
      String[] parts = citation.date().split("-");
      add(record, "DA", parts[0] + "/" + parts[1] + "/" + (parts.length > 2 ? parts[2] : "") + "/");
    }
    add(record, "VL", citation.volume());
    add(record, "IS", citation.issue());
    int dash = citation.pages().indexOf('-');
    add(record, "SP", dash < 0 ? citation.pages() : citation.pages().substring(0, dash));
    add(record, "EP", dash < 0 ? "" : citation.pages().substring(dash + 1));
    add(record, "PB", citation.publisher());
    add(record, "CY", citation.location());
    add(record, "DO", citation.doi());
    add(record, "UR", citation.url());
    add(record, "N1", citation.status().replace('-', ' '));
    return record.append("ER  - \n\n").toString();
  }

  /** RIS has the suffix last: {@code Lee, Ada, Jr.}. */
  private static String familyGivenSuffix(Citation.Name name) {
    String family =
        name.particle().isEmpty() ? name.family() : name.particle() + " " + name.family();
    String given = name.given().isEmpty() ? family : family + ", " + name.given();
    return name.suffix().isEmpty() ? given : given + ", " + name.suffix();
  }

  private static void add(StringBuilder record, String tag, String value) {
    if (!value.isEmpty()) {
      record.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append('\n');
    }
  }

  private static String type(String kind) {
    return switch (kind) {
      case "conference", "workshop", "poster" -> "CPAPER";
      case "journal" -> "JOUR";
      case "preprint" -> "UNPB";
      case "thesis" -> "THES";
      case "book" -> "BOOK";
      case "chapter" -> "CHAP";
      case "report" -> "RPRT";
      case "talk", "tutorial" -> "SLIDE";
      case "patent" -> "PAT";
      default -> "GEN";
    };
  }
}
