package org.vitagraph.document;

import java.util.List;

/**
 * Writes a document's blocks as a person would sketch them: a line with kind and level, below it
 * the lines, indented, marks in braces, a tab as an arrow.
 *
 * <pre>
 * ITEM 1
 *   {B:Trees}
 *   A. Lee, {L:B. Chen|/chen}
 * </pre>
 */
final class BlockNotation {
  private BlockNotation() {}

  static String of(Document document) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : document.problems()) {
      out.append("problem ").append(problem).append('\n');
    }
    for (Block block : document.blocks()) {
      out.append(block.kind()).append(block.level() == 0 ? "" : " " + block.level()).append('\n');
      for (Line line : block.lines()) {
        out.append(line.gap() > 0 ? "  \n" : "");
        out.append("  ").append(of(line).replace("\t", " \u2192 ")).append('\n');
      }
    }
    return out.toString();
  }

  static String of(Line line) {
    StringBuilder shown = new StringBuilder();
    CharSequence text = line.text();
    List<Mark> marks = line.marks();
    for (int i = 0; i <= text.length(); i++) {
      for (int k = marks.size() - 1; k >= 0; k--) {
        Mark mark = marks.get(k);
        if (mark.span().end() == i) {
          shown.append(mark.target() == null ? "}" : "|" + mark.target() + "}");
        }
      }
      for (Mark mark : marks) {
        if (mark.span().start() == i) {
          shown.append('{').append(mark.kind().name().charAt(0)).append(':');
        }
      }
      if (i < text.length()) {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }
}
