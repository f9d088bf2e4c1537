package org.vitagraph.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.LabelledSpan;

/** The fields that stand next to a place of an entry. */
final class Neighbours {
  private Neighbours() {}

  /** The last field that ends there or before; null if none does. */
  static @Nullable LabelledSpan before(List<LabelledSpan> spans, int start) {
    LabelledSpan last = null;
    for (LabelledSpan span : spans) {
      boolean isLater = last == null || span.span().compareTo(last.span()) > 0;
      last = span.span().end() <= start && isLater ? span : last;
    }
    return last;
  }

  /** The first field that begins there or behind; null if none does. */
  static @Nullable LabelledSpan behind(List<LabelledSpan> spans, int end) {
    LabelledSpan first = null;
    for (LabelledSpan span : spans) {
      boolean isEarlier = first == null || span.span().compareTo(first.span()) < 0;
      first = span.span().start() >= end && isEarlier ? span : first;
    }
    return first;
  }
}
