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
    AlignedText heading = AlignedText.empty();
    int level = 0;
    List<Entry> entries = new ArrayList<>();
    for (Block block : document.blocks()) {
      Line first = block.lines().get(0);
      if (block.kind() == Block.Kind.HEADING) {
        if (level > 0 || !entries.isEmpty()) {
          sections.add(new Section(heading, level, List.of(), entries));
        }
        heading = first.text();
        level = block.level();
        entries = new ArrayList<>();
      } else {
        AlignedText.Builder text = new AlignedText.Builder();
        List<Mark> marks = new ArrayList<>();
        for (Line line : block.lines()) {
          if (text.length() > 0) {
            text.insert("\n");
          }
          for (Mark mark : line.marks()) {
            marks.add(new Mark(mark.kind(), mark.span().shift(text.length()), mark.target()));
          }
          text.append(line.text());
        }
        entries.add(new Entry("", text.build(), marks, first.page(), 0));
      }
    }
    sections.add(new Section(heading, level, List.of(), entries));
    return new Outline(sections);
  }
}
