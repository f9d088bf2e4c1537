package org.vitagraph.document;

import java.util.List;
import org.vitagraph.text.AlignedText;

final class InlineMarkup {
  record Stripped(AlignedText text, List<Mark> marks) {}

  static Stripped strip(AlignedText raw) {
    return new Stripped(raw, List.of());
  }

  private InlineMarkup() {}
}
