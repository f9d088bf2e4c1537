package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import org.vitagraph.text.AlignedText;

/** A document's sections in reading order. */
public record Outline(List<Section> sections) {
  /** Copies the list. */
  public Outline {
    sections = List.copyOf(sections);
  }

  /** Finds the sections and entries of a document. */
  public static Outline of(Document document) {
    List<Section> sections = new ArrayList<>();
    List<PlacedLine> lines = new ArrayList<>();
    List<Section> above = new ArrayList<>();
    Section current = new Section(AlignedText.empty(), 0, List.of(), List.of());
    for (Headings.Piece piece : Headings.find(document.blocks())) {
      if (!piece.isHeading()) {
        lines.add(piece.line());
        continue;
      }
      boolean goesOn = !piece.line().first() || Headings.goesOn(current.heading());
      if (goesOn && lines.isEmpty() && current.level() == piece.headingLevel()) {
        current = current.withMore(piece.line().line().text());
        continue;
      }
      close(current, lines, sections);
      int level = piece.headingLevel();
      if (current.level() > 0) {
        above.add(current);
      }
      above.removeIf(section -> section.level() >= level);
      List<String> path = above.stream().map(section -> section.heading().toString()).toList();
      current = new Section(piece.line().line().text().strip(), level, path, List.of());
    }
    close(current, lines, sections);
    return new Outline(sections);
  }

  private static void close(Section open, List<PlacedLine> lines, List<Section> sections) {
    if (open.level() > 0 || !lines.isEmpty()) {
      sections.add(
          new Section(
              open.heading(),
              open.level(),
              open.path(),
              Entries.of(TableHeads.applied(FormLabels.applied(lines)))));
      lines.clear();
    }
  }
}
